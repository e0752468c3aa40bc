"""Settings: everything a person may choose, each choice in force at once."""

from simulator.desktop.settings.page import SettingsPage

__all__ = ["SettingsPage"]
