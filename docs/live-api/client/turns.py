"""Ways to find out when the user speaks."""

# region automatic
from google.genai import types

noisy_workshop = types.RealtimeInputConfig(
    automatic_activity_detection=types.AutomaticActivityDetection(
        start_of_speech_sensitivity=types.StartSensitivity.START_SENSITIVITY_LOW,
        end_of_speech_sensitivity=types.EndSensitivity.END_SENSITIVITY_LOW,
        silence_duration_ms=800,
    ),
    activity_handling=types.ActivityHandling.START_OF_ACTIVITY_INTERRUPTS,
)


async def on_mute(live):
    await live.send(audio_stream_end=True)


# endregion


# region manual
push_to_talk = types.RealtimeInputConfig(
    automatic_activity_detection=types.AutomaticActivityDetection(disabled=True)
)


async def on_press(live, last_moments: bytes):
    """`last_moments` is half a second of PCM from before the press."""
    await live.send(activity_start=types.ActivityStart())
    await live.send(audio=types.Blob(data=last_moments, mime_type="audio/pcm;rate=16000"))


async def on_release(live):
    await live.send(activity_end=types.ActivityEnd())


# endregion
