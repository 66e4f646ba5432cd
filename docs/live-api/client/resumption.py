"""Keeps the handle of a session."""

import asyncio


# region track
class Resumption:
    """Keeps the newest handle, and says when to leave a connection that is about to end."""

    def __init__(self):
        self.handle = None
        self.is_current = False  # whether the handle stands for all that has been said so far
        self.leave = None  # set as soon as the server has announced the end
        self.deadline = None

    def track(self, message, leave):
        """`leave` closes the connection. The caller then opens the next one."""
        content, update = message.server_content, message.session_resumption_update
        if (content and content.model_turn) or message.tool_call:
            self.is_current = False
        if update:
            self.is_current = bool(update.resumable and update.new_handle)
            if self.is_current:
                self.handle = update.new_handle
        if message.go_away and not self.leave:
            self.leave = leave
            seconds = seconds_of(message.go_away.time_left)
            self.deadline = asyncio.get_running_loop().call_later(max(0, seconds - 1), leave)
        if self.leave and self.is_current:
            self.leave()  # The model has finished its sentence, and nothing of it would be lost.

    def renew(self):
        """Forget what was about the last connection."""
        if self.deadline:
            self.deadline.cancel()
        self.leave = None
        self.is_current = self.handle is not None


def seconds_of(time_left):
    """Read a duration such as "50s"."""
    try:
        return float((time_left or "").removesuffix("s"))
    except ValueError:
        return 0.0


# endregion
