"""What a new session is told."""


# region history
def history_of(captions):
    """Return what both sides have said, in the form in which a new session takes it."""
    sides = (("mechanic", "user"), ("assistant", "model"))
    return [
        {"role": role, "parts": [{"text": turn[side]}]}
        for turn in captions.turns
        for side, role in sides
        if turn[side]
    ]


async def seed(session, turns):
    """Tell a new session what was said before."""
    if turns:
        await session.send_client_content(turns=turns, turn_complete=False)


# endregion
