"""The portrait maker: a face put together from words, seen at once in all that it can say."""

from simulator.desktop.workshop.portrait.pane import PortraitPane, open_portrait_maker

__all__ = ["PortraitPane", "open_portrait_maker"]
