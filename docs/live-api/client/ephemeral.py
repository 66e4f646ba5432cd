"""Tokens for browsers."""

import datetime as dt

from config import MODEL, config

MINUTES = 20

# region lock
# What the token locks beside what `config` sets: all there is, but for `session_resumption`.
LOCKED = [
    "generationConfig.temperature",
    "generationConfig.topP",
    "generationConfig.topK",
    "generationConfig.maxOutputTokens",
    "generationConfig.mediaResolution",
    "generationConfig.seed",
    "generationConfig.thinkingConfig",
    "generationConfig.enableAffectiveDialog",
    "generationConfig.translationConfig",
    "realtimeInputConfig",
    "contextWindowCompression",
    "proactivity",
    "historyConfig",
    "avatarConfig",
    "safetySettings",
    "labels",
]
# endregion


# region token
def create_token(client):
    """Create a token for one browser. Runs on your backend, after it has found out who is asking.

    `client` holds the API key and `HttpOptions(api_version="v1beta")`.
    """
    now = dt.datetime.now(dt.timezone.utc)
    token = client.auth_tokens.create(
        config={
            "uses": 1,
            "expire_time": now + dt.timedelta(minutes=MINUTES),
            "live_connect_constraints": {"model": MODEL, "config": config},
            "lock_additional_fields": LOCKED,
        }
    )
    return {"name": token.name, "expiresIn": MINUTES * 60}


# endregion
