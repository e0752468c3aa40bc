"""The commented scenario that `new` starts an author with."""

from pathlib import Path

_TEMPLATE = Path(__file__).with_name("template.yaml")


def template(id: str) -> str:
    """The text of a new scenario file of that id."""
    return _TEMPLATE.read_text(encoding="utf-8").replace("id: ID ", f"id: {id} ", 1)
