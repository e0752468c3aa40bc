"""The interface's words: the language in force and the names of closed lists."""

from simulator.desktop.text.language import LANGUAGES, Code, Language

__all__ = ["LANGUAGES", "Code", "Language"]
