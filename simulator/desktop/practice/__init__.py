"""Practising: the scenarios, the briefing, the table, how it ended."""
