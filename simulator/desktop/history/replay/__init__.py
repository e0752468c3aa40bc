"""An attempt seen once more: the Table as it stood at each decision, to look at and not to play."""
