"""The deal of `material`, for these tests."""

from tests.desktop.practice.dealing import deal_desk, hands

__all__ = ["deal_desk", "hands"]
