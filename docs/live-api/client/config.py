"""How the assistant of the workshop sounds, listens and helps."""

from google.genai import types

from stock import tools
from turns import noisy_workshop

MODEL = "gemini-3.8-live"

# region speech
speech = {
    "response_modalities": ["AUDIO"],
    "system_instruction": "You assist a bicycle mechanic. Answer briefly, and in German.",
    "speech_config": types.SpeechConfig(
        voice_config=types.VoiceConfig(
            prebuilt_voice_config=types.PrebuiltVoiceConfig(voice_name="Puck")
        )
    ),
    "input_audio_transcription": types.AudioTranscriptionConfig(),
    "output_audio_transcription": types.AudioTranscriptionConfig(),
}
# endregion

# region config
# All of it but `session_resumption`, which differs from connection to connection.
config = {
    **speech,
    "realtime_input_config": noisy_workshop,
    "tools": tools,
    "context_window_compression": types.ContextWindowCompressionConfig(
        sliding_window=types.SlidingWindow()
    ),
}
# endregion
