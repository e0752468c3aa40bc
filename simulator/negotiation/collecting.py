"""Building much at once without looking for garbage in it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_to_collect() -> Iterator[None]:
    """While something large grows none of it is garbage, and looking for some takes longer than building.

    Holds for the whole process, so what is built should not take longer than a second or so.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
