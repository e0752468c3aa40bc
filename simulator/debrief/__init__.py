"""What a finished attempt was worth: everything that the debrief shows, as values without words."""
