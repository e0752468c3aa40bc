"""What happened: every attempt with every decision, kept on the disk and replayable for ever.

from simulator.history import History, Session, AttemptRow, HistoryFault
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.history.fault import HistoryFault
    from simulator.history.rows import AttemptRow, Metrics, Pressure, Series, StoredAttempt
    from simulator.history.session import Session
    from simulator.history.store import History

__all__ = [
    "AttemptRow",
    "History",
    "HistoryFault",
    "Metrics",
    "Pressure",
    "Series",
    "Session",
    "StoredAttempt",
]

_HOMES = {
    "AttemptRow": "rows",
    "History": "store",
    "HistoryFault": "fault",
    "Metrics": "rows",
    "Pressure": "rows",
    "Series": "rows",
    "Session": "session",
    "StoredAttempt": "rows",
}


def __getattr__(name: str) -> object:
    """Import what is asked for only then: the store's library would delay the first window."""
    if name not in _HOMES:
        raise AttributeError(f"module 'simulator.history' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"simulator.history.{_HOMES[name]}"), name)
