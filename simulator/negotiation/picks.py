"""Random picks as a hash of (seed, purpose, decision): the same years later, in any order of asking."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def number(seed: int, purpose: str, decision: int = 0) -> int:
    """A 64-bit number that depends on nothing but its arguments."""
    digest = hashlib.blake2b(f"{seed}/{purpose}/{decision}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def pick(options: Sequence[T], seed: int, purpose: str, decision: int = 0) -> T:
    """One of the options, evenly."""
    return options[number(seed, purpose, decision) % len(options)]


def shuffled(options: Sequence[T], seed: int, purpose: str, decision: int = 0) -> tuple[T, ...]:
    """The options in an order of their own for this seed, purpose and decision."""
    keyed = [(number(seed, f"{purpose}#{index}", decision), index) for index in range(len(options))]
    return tuple(options[index] for _, index in sorted(keyed))
