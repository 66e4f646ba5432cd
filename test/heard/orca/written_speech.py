"""A voice for Orca that writes to descriptor 3 what it would say: an object of JSON a line."""

import json
import os

from orca import speechserver


def write(kind, text):
    text = " ".join(str(text or "").split())
    if text or kind == "stopped":
        os.write(3, (json.dumps({"kind": kind, "text": text}) + "\n").encode())


class SpeechServer(speechserver.SpeechServer):
    voice = None

    @staticmethod
    def getFactoryName():
        return "Written"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.voice = SpeechServer.voice or SpeechServer()
        return SpeechServer.voice

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Written", "written"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        write("said", text)

    def speakCharacter(self, character, acss=None):
        write("said", character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            write("said", context.utterance)

    def stop(self):
        write("stopped", "")
