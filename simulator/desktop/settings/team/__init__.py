"""The team's database in the settings."""

from simulator.desktop.settings.team.section import Team

__all__ = ["Team"]
