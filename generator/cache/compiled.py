"""Templates as Jinja compiles them, which are kept."""

from __future__ import annotations

import hashlib
import json

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame

from .sources import versions
from .store import STORE


class Unfolded(CodeGenerator):
    """Evaluates nothing while it compiles, so the code depends on the names of filters alone."""

    def _output_child_to_const(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


class Compiled(jinja2.BytecodeCache):
    """The code of templates, by their text, the names of filters and the libraries' versions."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket with the code that is kept."""
        if (found := STORE.get(_key(bucket))) is not None:
            bucket.bytecode_from_string(found)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code."""
        STORE.put(_key(bucket), bucket.bytecode_to_string())


def _key(bucket: Bucket) -> str:
    names = sorted(bucket.environment.filters)
    origin = json.dumps([versions(), names, bucket.key, bucket.checksum])
    return hashlib.blake2b(origin.encode("ascii"), digest_size=20).hexdigest()
