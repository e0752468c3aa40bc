"""Garbage is not collected while the program starts."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Make what stays without looking for what goes; afterwards what was made is never looked through again.

    Modules, classes and widgets that come into being at the start live as long as the program does: to look
    through them again and again takes a tenth of the time until the first page stands, and makes every later
    collection longer.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collects:
            gc.enable()
