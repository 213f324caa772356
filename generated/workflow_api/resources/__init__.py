"""The groups of operations, a module for each."""
