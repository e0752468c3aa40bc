"""What is said again and again in what attempts keep is kept once, and has a number."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from simulator.history.dialect import insert_missing
from simulator.history.tables import phrase


def key_of(connection: Connection, text: str) -> int:
    """The number of a phrase; one that is new gets one."""
    return keys_of(connection, (text,))[text]


def keys_of(connection: Connection, texts: Sequence[str]) -> Mapping[str, int]:
    """The number of each phrase; those that are new get one."""
    hashes = {hash_of(text): text for text in texts}
    query = select(phrase.c.hash, phrase.c.key).where(phrase.c.hash.in_(list(hashes)))
    found = {row.hash: row.key for row in connection.execute(query)}
    missing = sorted(hashes.keys() - found.keys())
    for name in missing:
        insert_missing(connection, phrase, {"hash": name, "text": hashes[name]})
    if missing:
        found = {row.hash: row.key for row in connection.execute(query)}
    return {text: found[name] for name, text in hashes.items()}


def texts_of(connection: Connection, keys: Sequence[int]) -> Mapping[int, str]:
    """The phrase of each number that there is."""
    rows = connection.execute(select(phrase.c.key, phrase.c.text).where(phrase.c.key.in_(keys)))
    return {row.key: row.text for row in rows}


def hash_of(text: str) -> str:
    """What a phrase is found by."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def as_text(value: Any) -> str:
    """A value as the phrase that it is kept as."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
