"""The negotiation table."""

from simulator.desktop.practice.table.page import TablePage

__all__ = ["TablePage"]
