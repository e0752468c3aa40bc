"""Translations side by side: the catalogues of the open file, line by line."""

from simulator.desktop.workshop.translations.pane import TranslationsPane

__all__ = ["TranslationsPane"]
