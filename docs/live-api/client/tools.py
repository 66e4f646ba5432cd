"""Runs the calls of the model."""

import asyncio
import json
import logging
from dataclasses import dataclass
from typing import Any

from google.genai import types


@dataclass
class Entry:
    call: Any
    task: asyncio.Task | None = None
    response: dict | None = None
    is_cancelled: bool = False


class ToolRunner:
    """Runs calls beside the conversation. Its ledger of ids outlives a connection."""

    def __init__(self, handlers, send):
        """`send` is given a response, and returns whether there was a connection for it."""
        self.handlers = handlers
        self.send = send
        self.ledger: dict[str, Entry] = {}
        self.unsent: list = []
        self.undoing: set = set()

    # region run
    def start(self, call):
        """Run one call as a task. Whoever reads the messages does not wait for it."""
        if call.id in self.ledger:
            return  # The server has told it once more.
        entry = self.ledger[call.id] = Entry(call)
        entry.task = asyncio.create_task(self.run(entry))

    async def run(self, entry):
        call = entry.call
        try:
            if call.name not in self.handlers:
                raise LookupError(f"There is no function {call.name}")
            response = {"output": await self.handlers[call.name].run(call.args or {})}
        except asyncio.CancelledError:
            if not entry.is_cancelled:
                raise  # The program ends.
        except Exception as error:
            response = {"error": str(error)}
        if entry.is_cancelled:
            return await self.undo(call)  # What was stopped may have gone through.
        entry.response = response
        await self.deliver(
            types.FunctionResponse(
                id=call.id, name=call.name, response=response, scheduling="WHEN_IDLE"
            )
        )

    # endregion

    # region cancel
    def cancel(self, ids):
        """Stop calls that the server has cancelled, and take back what they did."""
        for id in ids:
            entry = self.ledger.get(id)
            if entry is None or entry.is_cancelled:
                continue
            self.unsent = [response for response in self.unsent if response.id != id]
            self.stop(entry)

    def stop(self, entry):
        entry.is_cancelled = True
        if entry.response is None:
            entry.task.cancel()  # `run` takes back what has been done.
            return
        task = asyncio.create_task(self.undo(entry.call))
        self.undoing.add(task)  # The loop keeps no reference to a task.
        task.add_done_callback(self.undoing.discard)

    async def undo(self, call):
        try:
            await self.handlers[call.name].undo(call.args or {})
        except Exception:
            logging.exception("%s could not be taken back", call.name)

    # endregion

    # region reconnect
    async def deliver(self, response):
        if not await self.send(response):
            self.unsent.append(response)

    async def connect(self):
        """Send what has waited. A pending call survives a resume and keeps its id."""
        unsent, self.unsent = self.unsent, []
        for response in unsent:
            await self.deliver(response)

    def abandon(self):
        """Stop what runs, because a new session does not know of it. What is done stays done."""
        for entry in self.ledger.values():
            if entry.response is None and not entry.is_cancelled:
                self.stop(entry)
        self.unsent = []

    # endregion

    def history(self):
        """Return what has been done, in the form in which a new session takes it."""
        done = [
            f"{entry.call.name} {json.dumps(entry.call.args or {})}"
            for entry in self.ledger.values()
            if not entry.is_cancelled and entry.response and "output" in entry.response
        ]
        if not done:
            return []
        return [{"role": "user", "parts": [{"text": f"Done already: {'; '.join(done)}"}]}]
