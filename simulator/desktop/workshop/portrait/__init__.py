"""The portrait maker: a face put together from words, seen at once in all that it can say."""

from simulator.desktop.workshop.portrait.pane import PortraitPane

__all__ = ["PortraitPane"]
