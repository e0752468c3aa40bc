"""The debrief: what an attempt came to, what each decision gave away, and what was said about it."""
