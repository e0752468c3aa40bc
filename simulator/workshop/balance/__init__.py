"""How a scenario is balanced, for the Workshop: worked out by a process of its own, and kept."""
