"""The documentation: the API lowered to pages, and those rendered to files."""
