"""Where people go: what they replied in a scenario, from the history, over its graph and as a table."""

from simulator.desktop.workshop.people.pane import PeoplePane

__all__ = ["PeoplePane"]
