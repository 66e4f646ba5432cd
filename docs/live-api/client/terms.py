# region terms
import asyncio
import os

from google import genai
from google.genai import types

client = genai.Client(api_key=os.environ["GEMINI_API_KEY"])

config = types.LiveConnectConfig(
    response_modalities=["AUDIO"],  # response modality
    realtime_input_config=types.RealtimeInputConfig(
        automatic_activity_detection=types.AutomaticActivityDetection(
            silence_duration_ms=700  # voice activity
        )
    ),
    tools=[  # function calling
        types.Tool(
            function_declarations=[
                types.FunctionDeclaration(
                    name="ring_bell",
                    description="Calls the mechanic to the bench.",
                )
            ]
        )
    ],
)


async def main():
    async with client.aio.live.connect(model="gemini-3.8-live", config=config) as session:
        await session.send_realtime_input(text="Please call the mechanic.")
        async for message in session.receive():
            print(message)


asyncio.run(main())
# endregion
