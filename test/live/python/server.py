"""A Live server in the place of the network, for the real SDK and for the stub alike."""

import asyncio
import contextlib
import json
import re
from unittest import mock

from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close


def camel(value):
    """Names in camel case. The service takes both, and the Python SDK sends a mixture."""
    if isinstance(value, list):
        return [camel(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        re.sub("_([a-z])", lambda match: match[1].upper(), key): camel(item)
        for key, item in value.items()
    }


class Line:
    """The server's end of one connection."""

    def __init__(self):
        self.setup = None
        self.messages = []
        self.code = None  # set when the client has left
        self.queue = asyncio.Queue()
        self.end = None

    def send(self, **message):
        self.queue.put_nowait(json.dumps(message))

    def accept(self):
        self.send(setupComplete={})

    def close(self, code, reason="because"):
        self._finish(ConnectionClosedError(Close(code, reason), None))

    def drop(self):
        self._finish(ConnectionClosedError(None, None))

    def _finish(self, error):
        self.end = error
        self.queue.put_nowait(None)

    def sent(self, name):
        """What the client has sent under a name."""
        return [message[name] for message in self.messages if name in message]

    @property
    def responses(self):
        return [item for value in self.sent("toolResponse") for item in value["functionResponses"]]


class LiveServer:
    """Gives each connection the next script, and the last one all that follow.

    A script is called with the connection as soon as its setup has arrived. A script that is an
    exception is raised in place of a connection.
    """

    def __init__(self, *scripts):
        self.scripts = scripts
        self.lines = []

    def __enter__(self):
        self._patch = mock.patch("google.genai.live.ws_connect", self._connect)
        self._patch.start()
        return self

    def __exit__(self, *_):
        self._patch.stop()

    @contextlib.asynccontextmanager
    async def _connect(self, uri, **_):
        script = self.scripts[min(len(self.lines), len(self.scripts) - 1)]
        line = Line()
        self.lines.append(line)
        if isinstance(script, BaseException):
            raise script

        try:
            yield Socket(line, script)
        finally:
            line.code = 1000


class Socket:
    """The client's end of a connection: what `ws_connect` of the `websockets` package yields."""

    def __init__(self, line, script):
        self._line = line
        self._script = script

    async def send(self, text):
        if self._line.end:
            raise self._line.end
        message = camel(json.loads(text))
        if "setup" in message:
            self._line.setup = message["setup"]
            self._script(self._line)
        else:
            self._line.messages.append(message)

    async def recv(self, decode=None):
        text = await self._line.queue.get()
        if text is None:
            self._line.queue.put_nowait(None)
            raise self._line.end
        return text.encode()
