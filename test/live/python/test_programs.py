import contextlib
import io
import re
import runpy
import unittest
from pathlib import Path
from unittest import mock

from google.genai import Client

from config import MODEL, config
from ephemeral import LOCKED, create_token
from server import LiveServer

CLIENT = Path(__file__).parents[3] / "docs/live-api/client"


class ProgramTest(unittest.TestCase):
    def run_program(self, name, script):
        output = io.StringIO()
        environment = mock.patch.dict("os.environ", {"GEMINI_API_KEY": "key"})
        with LiveServer(script) as server, environment, contextlib.redirect_stdout(output):
            runpy.run_path(str(CLIENT / name))
        (line,) = server.lines
        return line, output.getvalue()

    def answer(self, line):
        line.accept()
        line.send(serverContent={"outputTranscription": {"text": "Copper "}})
        line.send(serverContent={"outputTranscription": {"text": "paste."}, "turnComplete": True})

    def test_asks_one_question_and_prints_the_transcript(self):
        line, output = self.run_program("ask.py", self.answer)
        self.assertEqual(output, "Copper paste.")
        self.assertEqual(
            line.sent("realtimeInput"), [{"text": "Which grease suits a steel seat post?"}]
        )

    def test_runs_the_configuration_with_all_five_terms(self):
        line, output = self.run_program("terms.py", self.answer)
        self.assertIn("paste.", output)
        self.assertEqual(line.setup["tools"][0]["functionDeclarations"][0]["name"], "ring_bell")

    def test_compiles_every_file(self):
        files = sorted(CLIENT.glob("*.py"))
        self.assertGreater(len(files), 10)
        for file in files:
            compile(file.read_text(), file.name, "exec")

    def test_locks_the_same_settings_as_the_javascript_client(self):
        (block,) = re.findall(
            r"const LOCKED = \[(.*?)\];", (CLIENT / "token.mjs").read_text(), re.S
        )
        self.assertEqual(LOCKED, re.findall(r"'(.+?)'", block))

    def test_asks_for_a_token_that_is_locked(self):
        made = mock.Mock()
        made.name = "auth_tokens/1"
        with mock.patch("google.genai.tokens.Tokens.create", return_value=made) as create:
            token = create_token(Client(api_key="key"))
        self.assertEqual(token, {"name": "auth_tokens/1", "expiresIn": 1200})
        wanted = create.call_args.kwargs["config"]
        self.assertEqual(wanted["uses"], 1)
        self.assertEqual(wanted["lock_additional_fields"], LOCKED)
        self.assertEqual(wanted["live_connect_constraints"], {"model": MODEL, "config": config})
