"""The editor of the Workshop: the text with its colours, problems and folds, and what helps to write it."""
