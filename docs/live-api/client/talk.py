"""A call from beginning to end."""

import asyncio
import os

from google import genai

from config import MODEL, config
from conversation import Conversation
from media import send_speech
from stock import handlers_for


# region talk
async def talk(chunks, speaker, stock):
    """Talk to whoever `chunks` come from: PCM at 16 kHz, which ends when the caller hangs up."""
    conversation = Conversation(
        genai.Client(api_key=os.environ["GEMINI_API_KEY"]),
        model=MODEL,
        config=config,
        speaker=speaker,
        handlers=handlers_for(stock),
    )

    async def listen():
        async for chunk in chunks:
            await send_speech(conversation, chunk)
        conversation.close()

    listening = asyncio.create_task(listen())
    try:
        return await conversation.run()
    finally:
        listening.cancel()


# endregion
