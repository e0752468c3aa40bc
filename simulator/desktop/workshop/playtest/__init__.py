"""The scenario that is being written, played at the Table beside its text."""
