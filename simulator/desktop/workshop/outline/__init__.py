"""What the open file declares, as a tree: the graph for those who do not look at it."""
