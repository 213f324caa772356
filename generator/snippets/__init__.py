"""Examples of every operation in many languages: one request model, one record a language."""
