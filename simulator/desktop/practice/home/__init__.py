"""The scenarios to practise, what is paused, and where the last deals ended."""

from simulator.desktop.practice.home.page import HomePage

__all__ = ["HomePage"]
