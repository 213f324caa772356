"""Breaks the generated client in many small ways and looks whether its tests say so."""
