"""Exercises: deals played one after another, and what an earlier one leaves for a later."""
