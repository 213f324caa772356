"""Save as hatch_build.py: each wheel and sdist has the client of the document in it."""

import subprocess
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Client(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        subprocess.run(["workflow-codegen", "vendor", "src", "--quiet"], cwd=self.root, check=True)
