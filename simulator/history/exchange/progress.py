"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable

Told = Callable[[int, int], None]
"""Is told how much is done, and of how much; may raise `Stopped`."""


class Stopped(Exception):
    """Raised by who is told of the progress, to stop: nothing is left behind, nothing has changed."""


def silent(done: int, of: int) -> None:
    """Nobody is told."""
