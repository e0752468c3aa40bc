"""Packages on screen: a scenario made into one file to mail, and such a file looked into and opened."""

from simulator.desktop.workshop.packaging.packages import Packages

__all__ = ["Packages"]
