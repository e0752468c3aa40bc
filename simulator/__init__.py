"""Mixed Signals: the public interface.

from simulator import load_scenario, load_director, Attempt, analyse
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.analysis.analyse import analyse
    from simulator.attempt import Attempt
    from simulator.scenario.loading import load_director, load_scenario

__all__ = ["Attempt", "analyse", "load_director", "load_scenario"]

_HOMES = {
    "Attempt": "simulator.attempt",
    "analyse": "simulator.analysis.analyse",
    "load_director": "simulator.scenario.loading",
    "load_scenario": "simulator.scenario.loading",
}


def __getattr__(name: str) -> object:
    """Import what is asked for only then: a command that checks a file needs no director."""
    if name not in _HOMES:
        raise AttributeError(f"module 'simulator' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
