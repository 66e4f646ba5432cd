"""Stands in for `google-genai` where it is not installed."""

from . import live, tokens

__version__ = "stub"


class Client:
    def __init__(self, *, api_key, http_options=None):
        self.aio = self
        self.live = live.AsyncLive()
        self.auth_tokens = tokens.Tokens()
