import asyncio
import os
from unittest import mock

from history import history_of
from media import send_frame, send_speech
from server import LiveServer
from talk import talk
from live import ClientTest, accept, accept_with_handle, until, voice
from turns import on_mute, on_press, on_release


class ConversationTest(ClientTest):
    async def test_sends_the_model_and_the_whole_configuration(self):
        talk = await self.open(accept)
        setup = talk.line().setup
        self.assertEqual(setup["model"], "models/gemini-3.8-live")
        self.assertEqual(setup["generationConfig"]["responseModalities"], ["AUDIO"])
        self.assertEqual(setup["sessionResumption"], {})
        detection = setup["realtimeInputConfig"]["automaticActivityDetection"]
        self.assertEqual(detection["silenceDurationMs"], 800)
        names = [tool["name"] for tool in setup["tools"][0]["functionDeclarations"]]
        self.assertEqual(names, ["check_stock", "order_part"])

    async def test_ends_without_a_loss_when_the_user_hangs_up(self):
        talk = await self.open(accept_with_handle)
        talk.conversation.close()
        self.assertEqual(await talk.outcome, "ended")
        self.assertEqual(len(talk.server.lines), 1)
        self.assertEqual(talk.line().code, 1000)
        self.assertEqual(talk.statuses, ["connecting", "open", "ended"])

    async def test_carries_audio_both_ways(self):
        talk = await self.open(accept)
        await send_speech(talk.conversation, bytes(3_200))
        sizes = [
            len(value["audio"]["data"]) * 3 // 4 for value in talk.line().sent("realtimeInput")
        ]
        self.assertEqual(sizes, [1_281, 1_281, 642])  # in base64, with padding
        talk.line().send(serverContent=voice("AAAA"))
        await until(lambda: talk.heard == ["play 3"])

    async def test_sends_frames_and_the_signals_of_a_talk_button(self):
        talk = await self.open(accept)
        await send_frame(talk.conversation, b"\xff\xd8")
        await on_press(talk.conversation, bytes(2))
        await on_release(talk.conversation)
        await on_mute(talk.conversation)
        kinds = [key for value in talk.line().sent("realtimeInput") for key in value]
        self.assertEqual(
            kinds, ["video", "activityStart", "audio", "activityEnd", "audioStreamEnd"]
        )

    async def test_goes_on_listening_after_the_first_turn(self):
        talk = await self.open(accept)
        for _ in range(3):
            talk.line().send(serverContent=voice("AAAA"))
            talk.line().send(serverContent={"turnComplete": True})
        await until(lambda: talk.heard == ["play 3"] * 3)

    async def test_joins_the_fragments_of_both_transcripts(self):
        talk = await self.open(accept)
        for side, text in (
            ("inputTranscription", "Is the hub "),
            ("outputTranscription", "Yes, "),
            ("inputTranscription", "worn?"),
            ("outputTranscription", "replace it."),
        ):
            talk.line().send(serverContent={side: {"text": text}})
        talk.line().send(serverContent={"turnComplete": True})
        await until(lambda: len(talk.conversation.captions.turns) == 2)
        self.assertEqual(
            talk.conversation.captions.turns[0],
            {"mechanic": "Is the hub worn?", "assistant": "Yes, replace it."},
        )
        self.assertEqual(
            [turn["role"] for turn in history_of(talk.conversation.captions)], ["user", "model"]
        )

    async def test_empties_the_queue_when_the_user_cuts_in(self):
        talk = await self.open(accept)
        talk.line().send(serverContent=voice("AAAA"))
        talk.line().send(serverContent={"interrupted": True})
        talk.line().send(serverContent={"turnComplete": True})
        talk.line().send(serverContent=voice("AAA="))
        await until(lambda: talk.heard == ["play 3", "flush", "play 2"])


class CallTest(ClientTest):
    async def test_ends_with_the_caller(self):
        server = self.enterContext(LiveServer(accept))
        self.enterContext(mock.patch.dict(os.environ, {"GEMINI_API_KEY": "key"}))

        async def chunks():
            await until(lambda: server.lines and server.lines[0].setup)
            await asyncio.sleep(0)
            while not server.lines[0].sent("realtimeInput"):
                yield bytes(1_280)
                await asyncio.sleep(0)

        self.assertEqual(await talk(chunks(), mock.Mock(), None), "ended")
        self.assertEqual(len(server.lines), 1)

    async def test_stops_listening_when_the_server_ends_it(self):
        def end(line):
            line.accept()
            line.close(1000)

        self.enterContext(LiveServer(end))
        self.enterContext(mock.patch.dict(os.environ, {"GEMINI_API_KEY": "key"}))
        is_over = asyncio.Event()

        async def chunks():
            try:
                while True:
                    yield bytes(1_280)
                    await asyncio.sleep(0)
            finally:
                is_over.set()

        self.assertEqual(await talk(chunks(), mock.Mock(), None), "ended")
        await until(is_over.is_set)


class GoAwayTest(ClientTest):
    async def test_leaves_at_once_when_nobody_speaks(self):
        talk = await self.open(accept_with_handle, accept)
        talk.line().send(goAway={"timeLeft": "50s"})
        await self.reopen(talk, 2)
        self.assertEqual(talk.handles, [None, "handle"])
        self.assertEqual(talk.pauses, [])

    async def test_leaves_after_the_sentence_with_the_handle_that_stands_for_it(self):
        talk = await self.open(accept_with_handle, accept)
        talk.line().send(serverContent=voice("AAAA"))
        talk.line().send(goAway={"timeLeft": "50s"})
        talk.line().send(sessionResumptionUpdate={"resumable": False})
        talk.line().send(serverContent=voice("AAAA"))
        await until(lambda: len(talk.heard) == 2)
        self.assertEqual(len(talk.server.lines), 1)
        talk.line().send(serverContent={"turnComplete": True})
        talk.line().send(sessionResumptionUpdate={"newHandle": "after", "resumable": True})
        await self.reopen(talk, 2)
        self.assertEqual(talk.handles, [None, "after"])

    async def test_leaves_before_the_time_is_over(self):
        for go_away in ({"timeLeft": "1.01s"}, {}):
            with self.subTest(go_away=go_away):
                talk = await self.open(accept_with_handle, accept)
                talk.line().send(serverContent=voice("AAAA"))
                talk.line().send(goAway=go_away)
                await self.reopen(talk, 2)
                self.assertEqual(talk.handles, [None, "handle"])
