"""The document as it is published: for other tools, which read a named and flat form best.

The document in the repository keeps bodies and envelopes in place, since the client's arguments are
made from them. Everything here is a function from plain values to plain values.
"""
