"""The user guide inside the program: its chapters in the language in force, to read and to search."""

from simulator.desktop.help.page import HelpPage

__all__ = ["HelpPage"]
