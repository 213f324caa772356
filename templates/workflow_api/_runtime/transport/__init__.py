"""Sending one request and receiving its reply, with httpx2 or anything else."""
