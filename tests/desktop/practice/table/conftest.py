"""Sitting down at the Table."""

from tests.desktop.practice.table.sitting import sit

__all__ = ["sit"]
