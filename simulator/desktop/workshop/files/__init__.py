"""The files that can be opened in the Workshop, and what can be done with them."""
