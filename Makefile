# Everything is set up inside this folder; nothing outside it is written.
PYTHON ?= python3
BIN := .venv/bin
export XDG_CACHE_HOME := $(CURDIR)/.cache
export PIP_CACHE_DIR := $(CURDIR)/.cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export BLACK_CACHE_DIR := $(CURDIR)/.cache/black
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
WORKERS ?= auto
PYTEST := $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal

.PHONY: generate check test quick seeded coverage mutation newman nswag prism replay schemathesis
.PHONY: hosts linters packaging tools measure-docs snippets install-snippet-tools lint format list-unrecorded bench clean

generate: .venv/ready
	$(BIN)/python -m generator generate

check: .venv/ready
	$(BIN)/python -m generator check

# The generator's own tests, and among them those of the generated project.
test: .venv/ready
	$(PYTEST)

# The inner loop, within a minute: the tests that tests/quick.txt lists.
quick: .venv/ready
	$(PYTEST) @tests/quick.txt

# Faults put into a copy of the project, and whether `make quick` sees them; half an hour.
seeded: .venv/ready
	$(BIN)/python -m tests.seeded

# The tests of the client, and a table of what of the document they touch.
coverage: .venv/ready
	cd generated && ../$(BIN)/python -m tests

# Run the client's tests against deliberately broken clients; about 15 minutes.
mutation: .venv/ready
	$(BIN)/python -m tests.mutation

# Prism serves the document and judges every request of the tests.
prism: .venv/ready
	$(BIN)/python -m tests.external.prism

# What other tools say about both packages: pyroma, twine, check-wheel-contents.
packaging: .venv/ready
	$(BIN)/python -m tests.external.packaging

# newman sends the Postman collection to the stand-in server.
newman: .venv/ready
	$(BIN)/python -m tests.external.newman

# Spectral and Redocly judge the documents by the rules that they recommend.
linters: .venv/ready
	$(BIN)/python -m tests.external.linters

# NSwag's client in C#, run by Mono with the stand-in server; it needs npm, mono-mcs and apt-get.
nswag: .venv/ready
	$(BIN)/python -m tests.external.nswag

# Clients that tools of other languages make of both documents, each with a program against the
# stand-in server; about five minutes. It needs npm, and root where a toolchain is missing.
tools: .venv/ready
	$(BIN)/python -m tests.external.tools

# Real proxies, preforking servers and sign-in providers, and a table of the faults that they showed;
# some minutes. It needs root where a server is missing, and the network for the providers.
hosts: .venv/ready
	$(BIN)/python -m tests.hosts --numprocesses $(WORKERS) --dist worksteal

# The weight and speed of the pages, and what other tools find in them; some minutes.
measure-docs: .venv/ready
	$(BIN)/python -m tests.docs.measure

# Every example in every language, run or decoded; `make test` has the fast part of it.
snippets: .venv/ready
	$(BIN)/python -m tests.snippets

# The interpreters and compilers for that, where they are missing. It needs root.
install-snippet-tools:
	bash tests/snippets/install.sh

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/pyright --project tests/guide/pyright.json
	$(BIN)/basedpyright --project tests/guide/basedpyright.json

format: .venv/ready
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/black --quiet .

# What the document describes although no recorded exchange shows it.
list-unrecorded: .venv/ready
	$(BIN)/python -m tests.unrecorded

# Send every recorded request to the stand-in and compare the replies.
replay: .venv/ready
	$(BIN)/python -m tests.replay

# Schemathesis against the stand-in; some minutes.
schemathesis: .venv/ready
	$(BIN)/python -m tests.external.schemathesis

# What the client costs, as ratios to doing the same by hand; some minutes.
bench: .venv/ready
	$(BIN)/python -m benchmarks

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	touch $@

clean:
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache build dist
