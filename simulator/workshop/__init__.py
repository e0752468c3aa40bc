"""Where trainers write: what an editor asks of a text, right or broken, as plain values without Qt."""
