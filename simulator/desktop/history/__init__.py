"""Every attempt on this computer."""

from simulator.desktop.history.page import HistoryPage

__all__ = ["HistoryPage"]
