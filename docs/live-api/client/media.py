"""Live audio and frames."""

# region send
from google.genai import types

CHUNK_BYTES = 16_000 * 2 * 40 // 1000  # 40 ms of 16-bit mono


async def send_speech(live, pcm: bytes):
    """Send PCM at 16 kHz. A `Conversation` drops it while there is no connection."""
    for start in range(0, len(pcm), CHUNK_BYTES):
        chunk = pcm[start : start + CHUNK_BYTES]
        await live.send(audio=types.Blob(data=chunk, mime_type="audio/pcm;rate=16000"))


async def send_frame(live, jpeg: bytes):
    await live.send(video=types.Blob(data=jpeg, mime_type="image/jpeg"))


# endregion
