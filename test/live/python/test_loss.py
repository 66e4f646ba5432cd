import asyncio
import socket

from websockets.exceptions import InvalidHandshake

from conversation import HELD, PAUSE, pause
from live import ClientTest, accept, accept_with_handle, refuse, until


class LossTest(ClientTest):
    async def test_resumes_with_the_handle_after_a_close(self):
        for code in (1001, 1005, 1006, 1011, 1012, 1013, 4000):
            with self.subTest(code=code):
                talk = await self.open(accept_with_handle, accept)
                await until(lambda: talk.conversation.resumption.handle)
                talk.clock = HELD
                talk.line().close(code)
                await self.reopen(talk, 2)
                self.assertEqual(talk.handles, [None, "handle"])
                self.assertIn(str(code), talk.details[2])
                self.assertEqual(talk.pauses, [PAUSE])

    async def test_resumes_after_a_connection_that_breaks(self):
        talk = await self.open(accept_with_handle, accept)
        await until(lambda: talk.conversation.resumption.handle)
        talk.line().drop()
        await self.reopen(talk, 2)
        self.assertIn("1006", talk.details[2])

    async def test_ends_after_1000(self):
        talk = await self.open(accept_with_handle)
        talk.line().close(1000)
        self.assertEqual(await talk.outcome, "ended")
        self.assertEqual(len(talk.server.lines), 1)

    async def test_makes_four_connections_at_most_when_the_server_goes_on_with_1011(self):
        talk = await self.open(accept_with_handle, refuse(1011))
        await until(lambda: talk.conversation.resumption.handle)
        talk.clock = HELD
        talk.line().close(1011)
        self.assertEqual(await talk.outcome, "lost")
        self.assertEqual(len(talk.server.lines), 1 + 4)
        self.assertEqual(talk.handles, [None, "handle", "handle", "handle", None])
        self.assertEqual(talk.pauses, [PAUSE * times for times in (1, 1, 2, 3)])

    async def test_makes_four_connections_at_most_whatever_else_the_server_does(self):
        def flap(line):
            accept_with_handle(line)
            line.close(1011)

        def send_away(line):
            accept_with_handle(line)
            line.send(goAway={"timeLeft": "0s"})

        unwilling = (
            refuse(1011),
            flap,
            send_away,
            lambda line: line.drop(),
            ConnectionRefusedError("refused"),
            socket.gaierror("Name or service not known"),
            InvalidHandshake("401"),
        )
        for script in unwilling:
            with self.subTest(script=script):
                talk = await self.talk(script)
                self.assertEqual(await talk.outcome, "lost")
                self.assertEqual(len(talk.server.lines), 4)

    async def test_gives_up_a_server_that_never_answers_the_setup(self):
        talk = await self.talk(lambda line: None, setup_timeout=0.01)
        self.assertEqual(await talk.outcome, "lost")
        self.assertEqual(len(talk.server.lines), 4)

    async def test_takes_the_next_loss_for_a_new_one_after_a_connection_has_held(self):
        talk = await self.open(
            accept_with_handle, refuse(1011), refuse(1011), accept_with_handle, refuse(1011)
        )
        talk.clock += HELD
        talk.line().drop()
        await self.reopen(talk, 4)
        talk.clock += HELD
        talk.line(3).drop()
        self.assertEqual(await talk.outcome, "lost")
        self.assertEqual(len(talk.server.lines), 1 + 3 + 4)

    async def test_does_not_repeat_a_setup_that_is_refused(self):
        for code in (1007, 1008):
            with self.subTest(code=code):
                talk = await self.talk(refuse(code))
                self.assertEqual(await talk.outcome, "refused")
                self.assertEqual(len(talk.server.lines), 1)
                self.assertIn(str(code), talk.details[-1])

    async def test_starts_anew_when_the_handle_is_refused_and_tells_what_was_said(self):
        def say(line):
            accept_with_handle(line)
            line.send(
                serverContent={"inputTranscription": {"text": "Is it worn?"}, "turnComplete": True}
            )

        talk = await self.open(say, refuse(1007), accept)
        await until(lambda: len(talk.conversation.captions.turns) == 2)
        talk.clock = HELD
        talk.line().drop()
        await self.reopen(talk, 3)
        self.assertEqual(talk.handles, [None, "handle", None])
        (content,) = talk.line(2).sent("clientContent")
        self.assertEqual(content["turns"], [{"role": "user", "parts": [{"text": "Is it worn?"}]}])

    async def test_drops_input_while_there_is_no_connection(self):
        talk = await self.open(accept_with_handle, accept, pause=lambda *_: asyncio.sleep(0))
        self.assertTrue(await talk.conversation.send(text="in time"))
        talk.line().drop()
        # The socket is broken, and whoever sends is the first to find out.
        self.assertFalse(await talk.conversation.send(text="into the void"))
        await self.reopen(talk, 2)
        self.assertTrue(await talk.conversation.send(text="again"))

    async def test_ends_at_once_when_the_user_hangs_up_while_it_waits(self):
        talk = await self.talk(refuse(1011), pause=pause)
        await until(lambda: "reconnecting" in talk.statuses)
        talk.conversation.close()
        self.assertEqual(await talk.outcome, "ended")
        self.assertEqual(len(talk.server.lines), 1)
