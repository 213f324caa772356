"""The generator: one OpenAPI document in, a client project out."""

__version__ = "0.1.0"
