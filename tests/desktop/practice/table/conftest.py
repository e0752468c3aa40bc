"""The deal of `material` at the Table, for these tests."""

from tests.desktop.practice.dealing import deal_desk, hands
from tests.desktop.practice.table.sitting import sit

__all__ = ["deal_desk", "hands", "sit"]
