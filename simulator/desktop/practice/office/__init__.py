"""The director's office: what he holds against the deal, and the answers to it."""

from simulator.desktop.practice.office.page import OfficePage

__all__ = ["OfficePage"]
