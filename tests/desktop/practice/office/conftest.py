"""Going into the director's office."""

from tests.desktop.practice.office.visiting import visit

__all__ = ["visit"]
