"""A director rehearsed: what he makes of the endings of a scenario, and which of his lines are ever said."""
