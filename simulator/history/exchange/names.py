"""Names left out: every trainee has a number instead, the same throughout a file."""

import hashlib
from collections.abc import Iterable, Mapping


def numbered(trainees: Iterable[str], salt: bytes) -> Mapping[str, str]:
    """For every trainee "p1", "p2" and so on.

    The order is that of salted hashes, so that it tells nothing either: neither who comes first in the
    alphabet, nor who has played most, nor, without the salt, who is who in another file.
    """

    def place(name: str) -> bytes:
        return hashlib.sha256(salt + name.encode("utf-8", "surrogatepass")).digest()

    return {name: f"p{number}" for number, name in enumerate(sorted(trainees, key=place), 1)}


def in_full(number: str, file: str) -> str:
    """What somebody without a name is called here: people of different files must not become one."""
    return f"{number} ({file})"
