"""What the generated tests send and expect, as rows for their templates."""
