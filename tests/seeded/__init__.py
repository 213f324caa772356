"""Faults put into a copy of the project, and what each level of the tests sees of them."""
