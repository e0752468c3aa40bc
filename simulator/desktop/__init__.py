"""Everything that touches Qt: theme, portraits, widgets, text, and the places of the application."""
