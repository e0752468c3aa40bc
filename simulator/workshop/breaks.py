"""A text with one kind of line break, for reading only."""


def even(text: str) -> str:
    """The same text with every line ended by one newline and every offset kept."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
