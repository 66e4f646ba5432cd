import asyncio

from conversation import HELD
from stock import handlers_for
from live import ClientTest, accept, accept_with_handle, refuse, until, voice


def call(id, name, **args):
    return {"functionCalls": [{"id": id, "name": name, "args": args}]}


class Stock:
    """A stock list that waits until the test lets it answer."""

    def __init__(self):
        self.running = []
        self.stopped = []
        self.taken_back = []
        self.may_answer = asyncio.Event()

    async def count(self, part):
        await self.wait(part)
        return 4

    async def order(self, key, part):
        await self.wait(key)

    async def wait(self, what):
        self.running.append(what)
        try:
            await self.may_answer.wait()
        except asyncio.CancelledError:
            self.stopped.append(what)
            raise

    async def take_back(self, key):
        self.taken_back.append(key)


class ToolTest(ClientTest):
    async def open(self, *scripts, **options):
        self.stock = Stock()
        return await super().open(*scripts, handlers=handlers_for(self.stock), **options)

    async def test_answers_a_call_with_its_id(self):
        talk = await self.open(accept)
        self.stock.may_answer.set()
        talk.line().send(toolCall=call("fc-12", "check_stock", part="brake pad"))
        await until(lambda: talk.line().responses)
        (response,) = talk.line().responses
        self.assertEqual(response["id"], "fc-12")
        self.assertEqual(response["response"], {"output": {"pieces": 4}})
        self.assertEqual(response["scheduling"], "WHEN_IDLE")

    async def test_answers_with_an_error_when_a_call_fails(self):
        talk = await self.open(accept)
        talk.line().send(toolCall=call("fc-1", "sell_shop"))
        talk.line().send(toolCall=call("fc-2", "check_stock"))  # without its argument
        await until(lambda: len(talk.line().responses) == 2)
        errors = {
            response["id"]: response["response"]["error"] for response in talk.line().responses
        }
        self.assertEqual(errors, {"fc-1": "There is no function sell_shop", "fc-2": "'part'"})

    async def test_listens_while_a_call_runs(self):
        talk = await self.open(accept)
        talk.line().send(toolCall=call("fc-12", "check_stock", part="chain"))
        await until(lambda: self.stock.running)
        talk.line().send(serverContent={"interrupted": True})
        talk.line().send(serverContent=voice("AAAA"))
        await until(lambda: talk.heard == ["flush", "play 3"])
        self.assertEqual(talk.line().responses, [])
        self.stock.may_answer.set()
        await until(lambda: talk.line().responses)

    async def test_stops_a_cancelled_call_and_sends_nothing_for_it(self):
        talk = await self.open(accept)
        talk.line().send(toolCall=call("fc-12", "order_part", part="chain", repair="R7"))
        await until(lambda: self.stock.running)
        talk.line().send(toolCallCancellation={"ids": ["fc-12", "fc-99"]})
        await until(lambda: self.stock.taken_back)
        self.assertEqual(self.stock.stopped, ["R7/chain"])
        self.assertEqual(self.stock.taken_back, ["R7/chain"])
        # The next call's response would come after one for the cancelled call.
        self.stock.may_answer.set()
        talk.line().send(toolCall=call("fc-13", "check_stock", part="chain"))
        await until(lambda: talk.line().responses)
        self.assertEqual([response["id"] for response in talk.line().responses], ["fc-13"])

    async def test_takes_a_cancelled_call_back_once_when_it_was_done(self):
        talk = await self.open(accept)
        self.stock.may_answer.set()
        talk.line().send(toolCall=call("fc-12", "order_part", part="chain", repair="R7"))
        await until(lambda: talk.line().responses)
        for _ in range(2):
            talk.line().send(toolCallCancellation={"ids": ["fc-12"]})
        talk.line().send(serverContent={"interrupted": True})
        await until(lambda: talk.heard == ["flush"] and self.stock.taken_back)
        self.assertEqual(self.stock.taken_back, ["R7/chain"])

    async def test_runs_a_call_once_that_the_server_tells_twice(self):
        talk = await self.open(accept)
        for _ in range(2):
            talk.line().send(toolCall=call("fc-12", "check_stock", part="chain"))
        talk.line().send(serverContent={"interrupted": True})
        await until(lambda: talk.heard == ["flush"] and self.stock.running)
        self.assertEqual(self.stock.running, ["chain"])

    async def test_gives_the_resumed_session_the_response_with_the_old_id(self):
        waiting = asyncio.Event()
        talk = await self.open(accept_with_handle, accept, pause=lambda *_: waiting.wait())
        talk.line().send(toolCall=call("fc-12", "check_stock", part="chain"))
        await until(lambda: self.stock.running)
        talk.line().drop()
        await until(lambda: talk.statuses[-1] == "reconnecting")
        self.stock.may_answer.set()
        await until(lambda: talk.conversation.tools.unsent)
        waiting.set()
        await self.reopen(talk, 2)
        self.assertEqual([response["id"] for response in talk.line(1).responses], ["fc-12"])

    async def test_gives_a_new_session_no_response_but_tells_it_what_is_done(self):
        talk = await self.open(accept_with_handle, refuse(1008), accept)
        self.stock.may_answer.set()
        talk.line().send(toolCall=call("fc-12", "order_part", part="chain", repair="R7"))
        await until(lambda: talk.line().responses)
        self.stock.may_answer.clear()
        talk.line().send(toolCall=call("fc-13", "check_stock", part="chain"))
        await until(lambda: len(self.stock.running) == 2)
        talk.clock = HELD
        talk.line().drop()
        await self.reopen(talk, 3)
        await until(lambda: self.stock.stopped == ["chain"])
        self.assertEqual(talk.line(2).responses, [])
        ((turn,),) = [value["turns"] for value in talk.line(2).sent("clientContent")]
        self.assertIn('order_part {"part": "chain", "repair": "R7"}', turn["parts"][0]["text"])
