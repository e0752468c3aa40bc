"""A director's rehearsal: what he makes of a scenario's endings, beside the text that he is written in."""

from simulator.desktop.workshop.rehearsal.pane import RehearsalPane

__all__ = ["RehearsalPane"]
