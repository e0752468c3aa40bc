"""What mends a problem, by the sort of mistake."""
