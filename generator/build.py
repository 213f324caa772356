"""The whole way from the API to files in memory: a pure function, nothing touches the disk."""

from __future__ import annotations

import json

from .api import Api
from .python.lower import lower
from .render import Files, render
from .testcases import lower_tests


def build(api: Api, spec_name: str) -> Files:
    """The generated tree. `spec_name` is what first lines call the document.

    Raises SpecError for names that cannot stand in Python, OurFault for a defect of ours.
    """
    lowering = lower(api, spec_name)
    files = dict(render(lowering.package, lower_tests(api, lowering)))
    document = json.dumps(api.document, ensure_ascii=False, indent=2) + "\n"
    files["openapi.json"] = document.encode("utf-8")
    return dict(sorted(files.items()))
