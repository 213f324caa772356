"""When a call is sent again, and how often."""
