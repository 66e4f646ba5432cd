"""Stands in for the few names of `websockets` that the client needs."""
