"""What happened: every attempt with every decision, kept on the disk and replayable for ever.

from simulator.history import History, Session, AttemptRow, HistoryFault
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.history.fault import HistoryFault
    from simulator.history.query import Count, Deleted, Facet, Query, Week
    from simulator.history.rows import AttemptRow, Metrics, Pressure, Series, StoredAttempt
    from simulator.history.session import Session
    from simulator.history.store import History

__all__ = [
    "AttemptRow",
    "Count",
    "Deleted",
    "Facet",
    "History",
    "HistoryFault",
    "Metrics",
    "Pressure",
    "Query",
    "Series",
    "Session",
    "StoredAttempt",
    "Week",
]

_HOMES = {
    "AttemptRow": "rows",
    "Count": "query",
    "Deleted": "query",
    "Facet": "query",
    "History": "store",
    "HistoryFault": "fault",
    "Metrics": "rows",
    "Pressure": "rows",
    "Query": "query",
    "Series": "rows",
    "Session": "session",
    "StoredAttempt": "rows",
    "Week": "query",
}


def __getattr__(name: str) -> object:
    """Import what is asked for only then: the store's library would delay the first window."""
    if name not in _HOMES:
        raise AttributeError(f"module 'simulator.history' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"simulator.history.{_HOMES[name]}"), name)
