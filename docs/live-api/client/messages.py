"""Hands on what the server sends."""


# region dispatch
def dispatch(message, speaker, captions, tools):
    """Hand on all that a message carries, without a wait that would hold up the next one."""
    content = message.server_content
    if content and content.interrupted:
        speaker.flush()
    elif content and content.model_turn:
        for part in content.model_turn.parts or []:
            if part.inline_data:
                speaker.play(part.inline_data.data)
    if content:
        captions.add(content)
    if message.tool_call:
        for call in message.tool_call.function_calls or []:
            tools.start(call)
    if message.tool_call_cancellation:
        tools.cancel(message.tool_call_cancellation.ids or [])


# endregion
