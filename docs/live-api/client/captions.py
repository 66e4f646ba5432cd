"""Transcripts of both sides."""


# region captions
class Captions:
    """Joins the fragments of both transcripts."""

    def __init__(self):
        # One entry a turn. The last one is still growing.
        self.turns = [{"mechanic": "", "assistant": ""}]

    def add(self, content):
        turn = self.turns[-1]
        if content.input_transcription:
            turn["mechanic"] += content.input_transcription.text or ""
        if content.output_transcription:
            turn["assistant"] += content.output_transcription.text or ""
        if content.turn_complete:
            self.turns.append({"mechanic": "", "assistant": ""})


# endregion
