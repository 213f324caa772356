"""The client package in Python's words, and how the API is lowered to it."""
