"""A Live session. It behaves as the real one where the client depends on it:

- errors of `ws_connect`, and errors while sending, are those of the socket, and are not wrapped;
- a close while reading, or before the setup is accepted, is an `APIError` with the close code;
- `receive()` ends with the turn.
"""

import contextlib
import json

from websockets.exceptions import ConnectionClosed

from . import types
from .errors import APIError

GENERATION = ("response_modalities", "speech_config")


def ws_connect(uri, *, additional_headers):
    raise NotImplementedError("The stub has no network: a test puts its own in this place.")


class AsyncLive:
    @contextlib.asynccontextmanager
    async def connect(self, *, model, config):
        fields = types.to_json(config)
        generation = {
            name: fields.pop(types.camel(name))
            for name in GENERATION
            if types.camel(name) in fields
        }
        setup = {
            "model": f"models/{model}",
            "generationConfig": {types.camel(name): value for name, value in generation.items()},
            **fields,
        }
        async with ws_connect("ws://stub/", additional_headers={}) as socket:
            await socket.send(json.dumps({"setup": setup}))
            await _receive(socket)
            yield AsyncSession(socket)


class AsyncSession:
    def __init__(self, socket):
        self._socket = socket

    async def send_realtime_input(self, **inputs):
        if len(inputs) != 1:
            raise ValueError(f"Only one argument can be set, got {list(inputs)}")
        await self._send(
            "realtime_input", {types.camel(key): value for key, value in inputs.items()}
        )

    async def send_client_content(self, *, turns=None, turn_complete=True):
        await self._send("client_content", {"turns": turns, "turn_complete": turn_complete})

    async def send_tool_response(self, *, function_responses):
        if any(response.id is None for response in function_responses):
            raise ValueError("A function response needs the `id` of its call")
        await self._send("tool_response", {"functionResponses": function_responses})

    async def _send(self, name, value):
        await self._socket.send(json.dumps({name: types.to_json(value)}))

    async def receive(self):
        while True:
            message = await _receive(self._socket)
            yield message
            if message.server_content and message.server_content.turn_complete:
                return


async def _receive(socket):
    try:
        text = await socket.recv(decode=False)
    except ConnectionClosed as error:
        close = error.rcvd
        raise APIError(close.code, close.reason) if close else APIError(1006, "Abnormal closure.")
    return types.Received(json.loads(text))
