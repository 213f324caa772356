"""Two documents compared: what changed on the wire and for users of the client, and how grave."""
