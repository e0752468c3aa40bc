"""What the seller is told before the talks, and how to play."""

from simulator.desktop.practice.briefing.page import BriefingPage

__all__ = ["BriefingPage"]
