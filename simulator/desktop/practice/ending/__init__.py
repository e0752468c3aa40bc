"""How a finished deal went."""

from simulator.desktop.practice.ending.page import EndingPage

__all__ = ["EndingPage"]
