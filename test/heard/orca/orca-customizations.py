"""Orca runs this file at its start: its words go to the test in place of a voice, and nothing in them is a matter of time."""

import json
import os

from gi.repository import Atspi, GLib
from orca import input_event, settings

settings.speechServerFactory = "written_speech"
settings.speechFactoryModules = ["written_speech"]
settings.enableBraille = False
settings.enableSound = False
# It never takes a slow machine for one that hangs.
settings.timeoutTime = 0
# Each step of a progress bar is said, not only what comes 10 s after the one before.
settings.progressBarUpdateInterval = 0
# A page is read when the test presses a key, not at once.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

# Milliseconds. Orca itself waits 100 before it says what a live region holds.
PATIENCE = 150


def tell(kind, text):
    os.write(3, (json.dumps({"kind": kind, "text": text}) + "\n").encode())


process = input_event.KeyboardEvent.process


def process_and_tell(event):
    try:
        return process(event)
    finally:
        if not event.isPressedKey():
            tell("released", event.event_string)


input_event.KeyboardEvent.process = process_and_tell


def read_marks(source, condition):
    received = os.read(source, 1024)
    if not received:
        # Whoever started it is gone.
        os._exit(0)
    for mark in received.decode().split():
        GLib.timeout_add(PATIENCE, ask_applications, mark)
    return True


def ask_applications(mark):
    """What an application has told before it answers has arrived with the answer."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        try:
            desktop.get_child_at_index(index).get_id()
        except GLib.Error:
            # It has just ended, so it says nothing.
            continue
    # Runs when nothing that has arrived is left to be dealt with.
    GLib.idle_add(tell, "settled", mark, priority=GLib.PRIORITY_LOW)
    return False


GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, read_marks)
