"""One conversation, over as many connections as it takes. Needs Python 3.11 or later."""

import asyncio
import contextlib
import time

from google.genai import errors, types
from websockets.exceptions import WebSocketException

from captions import Captions
from close import End, after_close
from history import history_of, seed
from messages import dispatch
from resumption import Resumption
from tools import ToolRunner

MAX_TRIES = 4  # connections for one loss, at most
PAUSE = 1.5  # seconds after the first try; the pause grows with each further one
HELD = 10.0  # a connection that has held for so many seconds has healed the loss before it


async def pause(seconds, over):
    """Wait, but no longer than until the conversation is over."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await over.wait()


class Conversation:
    """`speaker` has `play(pcm)` and `flush()`. `handlers` are what the model may call, by name."""

    def __init__(self, client, *, model, config, speaker, handlers, **options):
        self.client = client
        self.model = model
        self.config = config
        self.speaker = speaker
        self.on_status = options.get("on_status", lambda status, detail: None)
        self.setup_timeout = options.get("setup_timeout", 10.0)
        self.pause = options.get("pause", pause)
        self.now = options.get("now", time.monotonic)
        self.captions = Captions()
        self.tools = ToolRunner(handlers, self.respond)
        self.resumption = Resumption()
        self.session = None
        self.opened_at = None
        self.over = asyncio.Event()
        self.leave = asyncio.Event()

    # region resume
    async def run(self):
        """Talk until it is "ended" by somebody, "refused" by the server, or "lost"."""
        self.on_status("connecting", "")
        tries = 0
        while True:
            tries += 1
            had_handle = self.resumption.handle is not None
            end = await self.hold()
            if end.held >= HELD:
                tries = 0  # The loss before is healed: this is a new one.

            step = after_close(end, is_over=self.over.is_set(), had_handle=had_handle)
            if step in ("ended", "refused"):
                return self.finish(step, end)
            if tries == MAX_TRIES:
                return self.finish("lost", end)

            # The last try starts anew if the server is there but keeps refusing the handle.
            if step == "start anew" or (tries == MAX_TRIES - 1 and end.code != 1006):
                self.resumption.handle = None

            self.on_status("reconnecting", f"{end.code} {end.reason}")
            if not end.is_planned:
                await self.pause(PAUSE * max(1, tries), self.over)

    # endregion

    # region hold
    async def hold(self):
        """Open one connection and wait for its end."""
        if self.resumption.handle is None:
            self.tools.abandon()  # A new session knows none of the open calls.
        self.resumption.renew()
        self.leave.clear()
        if self.over.is_set():
            return End(1000)
        self.opened_at = None
        connection = asyncio.create_task(self.connect())
        leaving = asyncio.create_task(self.leave.wait())
        try:
            await asyncio.wait({connection, leaving}, return_when=asyncio.FIRST_COMPLETED)
            end = await connection if connection.done() else End(1000, "left", is_planned=True)
        finally:
            for task in (connection, leaving):
                task.cancel()
            await asyncio.wait({connection, leaving})
            self.resumption.renew()
        end.held = 0.0 if self.opened_at is None else self.now() - self.opened_at
        return end

    async def connect(self):
        """Read until the connection ends. `APIError` stands for a close, but not for a failed network."""
        try:
            async with contextlib.AsyncExitStack() as stack:
                async with asyncio.timeout(self.setup_timeout):
                    session = await stack.enter_async_context(
                        self.client.aio.live.connect(model=self.model, config=self.setup())
                    )
                self.opened_at = self.now()
                await self.begin(session)
                while True:  # receive() covers one turn only
                    async for message in session.receive():
                        dispatch(message, self.speaker, self.captions, self.tools)
                        self.resumption.track(message, self.leave.set)
        except errors.APIError as error:
            return End(error.code, str(error.details))
        except (WebSocketException, OSError) as error:
            return End(1006, f"{type(error).__name__} {error}")
        finally:
            self.session = None

    # endregion

    # region open
    def setup(self):
        resumption = types.SessionResumptionConfig(handle=self.resumption.handle)
        return types.LiveConnectConfig(**self.config, session_resumption=resumption)

    async def begin(self, session):
        """Tell a new session what was said and done before, and a resumed one what it waits for."""
        if self.resumption.handle is None:
            await seed(session, history_of(self.captions) + self.tools.history())
        self.session = session
        await self.tools.connect()
        self.on_status("open", "")

    # endregion

    # region send
    async def send(self, **live_input):
        """Send audio, a frame, text or a signal. Return whether there was a connection."""
        return await self.try_to(lambda session: session.send_realtime_input(**live_input))

    async def respond(self, response):
        return await self.try_to(
            lambda session: session.send_tool_response(function_responses=[response])
        )

    async def try_to(self, send):
        if self.session is None:
            return False
        try:
            await send(self.session)
        except (WebSocketException, OSError):
            return False  # The task that reads sees the same loss, and reconnects.
        return True

    # endregion

    def close(self):
        """End the conversation from this side."""
        self.over.set()
        self.leave.set()
        self.speaker.flush()

    def finish(self, outcome, end):
        self.on_status(outcome, f"{end.code} {end.reason}")
        return outcome
