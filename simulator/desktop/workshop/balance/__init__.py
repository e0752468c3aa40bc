"""How the scenario that is open is balanced: its endings on a map, what an author should know, ways there."""
