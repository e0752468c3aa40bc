"""The deal of `material`, and time that only tests move."""

from tests.desktop.practice.dealing import deal_desk, hands

__all__ = ["deal_desk", "hands"]
