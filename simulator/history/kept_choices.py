"""What is chosen about a place in the network that attempts go to: one checked file, without any key."""

import json
import os
import tempfile
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

C = TypeVar("C", bound="DataclassInstance")

_LONGEST = 2000
"""Characters of a text that are believed."""


def read_choices(kind: type[C], file: Path) -> C:
    """The choices in a file, texts and switches; what cannot be read is as at first."""
    try:
        kept = json.loads(file.read_bytes())
        known = {one.name: kept[one.name] for one in fields(kind) if _fits(kept.get(one.name), one.type)}
        return kind(**known)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return kind()


def write_choices(choices: "DataclassInstance", file: Path) -> None:
    """Write choices into a file, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as made:
            json.dump(asdict(choices), made, ensure_ascii=False, indent=2)
            made.flush()
            os.fsync(made.fileno())
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def since_for(address: str, now: datetime) -> str:
    """From when on attempts go to an address that is chosen now; empty without one."""
    return now.astimezone(UTC).isoformat(timespec="seconds") if address else ""


def begins_at(since: str, *, earlier: bool) -> datetime | None:
    """Attempts from then on are sent; None: all of them."""
    if earlier or not since:
        return None
    try:
        return datetime.fromisoformat(since).astimezone(UTC)
    except ValueError:
        return None


def _fits(value: Any, kind: Any) -> bool:
    if kind is bool:
        return isinstance(value, bool)
    return isinstance(value, str) and len(value) <= _LONGEST
