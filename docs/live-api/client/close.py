"""What follows the end of a connection."""

from dataclasses import dataclass


@dataclass
class End:
    """How a connection ended: its close code (1006 where the network failed) and a text for the log."""

    code: int
    reason: str = ""
    is_planned: bool = False  # we left, because the server had sent goAway
    held: float = 0.0  # seconds


# region codes
def after_close(end: End, *, is_over: bool, had_handle: bool) -> str:
    """Return "ended", "refused", "resume" or "start anew"."""
    if is_over:
        return "ended"  # we closed it
    if end.is_planned:
        return "resume"
    if end.code == 1000:
        return "ended"  # the server closed it cleanly
    if end.code in (1007, 1008):
        # After a resume the handle may be what the server does not accept.
        return "start anew" if had_handle else "refused"
    return "resume"


# endregion
