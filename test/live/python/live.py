"""A conversation of the client with a server in the place of the network."""

import asyncio
import unittest

from google.genai import Client

from config import MODEL, config
from conversation import Conversation
from server import LiveServer


def accept(line):
    line.accept()


def accept_with_handle(line):
    line.accept()
    line.send(sessionResumptionUpdate={"newHandle": "handle", "resumable": True})


def refuse(code):
    return lambda line: line.close(code)


def voice(data):
    return {
        "modelTurn": {"parts": [{"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": data}}]}
    }


class Talk:
    """A conversation of the client with a server, and what it did."""

    def __init__(self, server, **options):
        self.server = server
        self.statuses, self.details, self.pauses, self.heard = [], [], [], []
        self.clock = 0.0
        self.conversation = Conversation(
            Client(api_key="key"),
            model=MODEL,
            config=config,
            speaker=self,
            on_status=self.on_status,
            **{"handlers": {}, "now": lambda: self.clock, "pause": self.pause, **options},
        )
        self.outcome = asyncio.create_task(self.conversation.run())

    def play(self, pcm):
        self.heard.append(f"play {len(pcm)}")

    def flush(self):
        self.heard.append("flush")

    def on_status(self, status, detail):
        self.statuses.append(status)
        self.details.append(detail)

    async def pause(self, seconds, over):
        self.pauses.append(seconds)

    def line(self, index=0):
        return self.server.lines[index]

    @property
    def handles(self):
        return [line.setup["sessionResumption"].get("handle") for line in self.server.lines]


async def until(check):
    async with asyncio.timeout(10):
        while not check():
            await asyncio.sleep(0.001)


class ClientTest(unittest.IsolatedAsyncioTestCase):
    async def talk(self, *scripts, **options):
        server = self.enterContext(LiveServer(*scripts))
        talk = Talk(server, **options)

        async def end():
            talk.conversation.close()
            await talk.outcome

        self.addAsyncCleanup(end)
        return talk

    async def open(self, *scripts, **options):
        talk = await self.talk(*scripts, **options)
        await until(lambda: talk.statuses[-1:] == ["open"])
        return talk

    async def reopen(self, talk, count):
        await until(lambda: len(talk.server.lines) == count and talk.statuses[-1] == "open")
