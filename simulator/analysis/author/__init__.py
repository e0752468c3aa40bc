"""What only the exact analysis can tell the author of a scenario or a director."""
