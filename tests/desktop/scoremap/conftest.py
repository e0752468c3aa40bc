"""The deal of `material`, for maps of real attempts."""

from tests.desktop.practice.dealing import deal_desk

__all__ = ["deal_desk"]
