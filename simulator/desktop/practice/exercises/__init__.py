"""Campaigns, exams and comparisons: several deals that belong together."""
