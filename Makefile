# Everything is set up inside this folder; nothing outside it is written.
PYTHON ?= python3
BIN := .venv/bin
export XDG_CACHE_HOME := $(CURDIR)/.cache
export PIP_CACHE_DIR := $(CURDIR)/.cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export BLACK_CACHE_DIR := $(CURDIR)/.cache/black
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
WORKERS ?= auto

.PHONY: generate check test coverage mutation prism replay schemathesis
.PHONY: docs-budget snippets snippet-programs lint format unrecorded bench clean

generate: .venv/ready
	$(BIN)/python -m generator generate

check: .venv/ready
	$(BIN)/python -m generator check

# The generator's own tests, and among them those of the generated project.
test: .venv/ready
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

# The tests of the client, and a table of what of the document they touch.
coverage: .venv/ready
	cd generated && ../$(BIN)/python -m tests

# The client broken in some thousand ways, and what its tests say of each; a quarter of an hour.
mutation: .venv/ready
	$(BIN)/python -m tests.mutation

# Prism serves the document and judges every request of the tests; it needs npm.
prism: .venv/ready
	$(BIN)/python -m tests.judges.prism

# What the pages weigh, how fast they are and what their judges say; some minutes.
docs-budget: .venv/ready
	$(BIN)/python -m tests.docs.measure

# Every example in every language, run or decoded; `make test` has the fast part of it.
snippets: .venv/ready
	$(BIN)/python -m tests.snippets

# The interpreters and compilers for that, where they are missing. It needs root.
snippet-programs:
	bash tests/snippets/install.sh

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright

format: .venv/ready
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/black --quiet .

# What the document describes although no recorded exchange shows it.
unrecorded: .venv/ready
	$(BIN)/python -m tests.unrecorded

# Every recorded request against the stand-in, and what came of it.
replay: .venv/ready
	$(BIN)/python -m tests.replay

# Schemathesis against the stand-in; some minutes.
schemathesis: .venv/ready
	$(BIN)/python -m tests.judges.schemathesis

# What the client costs, as ratios to doing the same by hand; some minutes.
bench: .venv/ready
	$(BIN)/python -m benchmarks

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

clean:
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache build dist
