"""A scenario as a graph beside its text: painted, walked over by keyboard, saved as a picture."""

from simulator.desktop.workshop.graph.pane import GraphPane

__all__ = ["GraphPane"]
