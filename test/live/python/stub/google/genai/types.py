"""The types that the client uses. As in the real ones, an unknown field is an error."""

import base64
import re


class Model:
    fields: tuple = ()

    def __init__(self, **values):
        unknown = set(values) - set(self.fields)
        if unknown:
            raise ValueError(f"{type(self).__name__} has no {unknown}")
        for field in self.fields:
            setattr(self, field, values.get(field))


def _model(name, *fields):
    return type(name, (Model,), {"fields": fields})


class _Enum:
    def __init__(self, *values):
        for value in values:
            setattr(self, value, value)


StartSensitivity = _Enum("START_SENSITIVITY_HIGH", "START_SENSITIVITY_LOW")
EndSensitivity = _Enum("END_SENSITIVITY_HIGH", "END_SENSITIVITY_LOW")
ActivityHandling = _Enum("START_OF_ACTIVITY_INTERRUPTS", "NO_INTERRUPTION")

ActivityEnd = _model("ActivityEnd")
ActivityStart = _model("ActivityStart")
AudioTranscriptionConfig = _model("AudioTranscriptionConfig")
AutomaticActivityDetection = _model(
    "AutomaticActivityDetection",
    "disabled",
    "start_of_speech_sensitivity",
    "end_of_speech_sensitivity",
    "prefix_padding_ms",
    "silence_duration_ms",
)
Blob = _model("Blob", "data", "mime_type")
ContextWindowCompressionConfig = _model(
    "ContextWindowCompressionConfig", "sliding_window", "trigger_tokens"
)
FunctionCall = _model("FunctionCall", "id", "name", "args")
FunctionDeclaration = _model(
    "FunctionDeclaration", "name", "description", "behavior", "parameters_json_schema"
)
FunctionResponse = _model(
    "FunctionResponse", "id", "name", "response", "scheduling", "will_continue"
)
HttpOptions = _model("HttpOptions", "api_version", "base_url")
LiveConnectConfig = _model(
    "LiveConnectConfig",
    "response_modalities",
    "system_instruction",
    "speech_config",
    "input_audio_transcription",
    "output_audio_transcription",
    "realtime_input_config",
    "tools",
    "context_window_compression",
    "session_resumption",
)
PrebuiltVoiceConfig = _model("PrebuiltVoiceConfig", "voice_name")
RealtimeInputConfig = _model(
    "RealtimeInputConfig", "automatic_activity_detection", "activity_handling", "turn_coverage"
)
SessionResumptionConfig = _model("SessionResumptionConfig", "handle")
SlidingWindow = _model("SlidingWindow", "target_tokens")
SpeechConfig = _model("SpeechConfig", "voice_config")
Tool = _model("Tool", "function_declarations", "google_search")
VoiceConfig = _model("VoiceConfig", "prebuilt_voice_config")


class Received:
    """What the server sent, with names in snake case. What it did not send is None."""

    def __init__(self, values):
        for name, value in values.items():
            setattr(self, re.sub("[A-Z]", lambda m: "_" + m[0].lower(), name), receive(name, value))

    def __getattr__(self, name):
        return None

    def __repr__(self):
        return repr(vars(self))


def receive(name, value):
    if name == "args":
        return value
    if isinstance(value, list):
        return [receive("", item) for item in value]
    if isinstance(value, dict):
        return Received(value)
    return base64.b64decode(value) if name == "data" else value


def to_json(value):
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, Model):
        set_fields = {field: getattr(value, field) for field in value.fields}
        return {
            camel(field): to_json(item) for field, item in set_fields.items() if item is not None
        }
    return value


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)
