"""A site of Django with one application."""
