"""Time that stands and names that repeat: what is shown of them must not differ from day to day."""

import datetime as datetime_module
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import count
from typing import Any
from unittest.mock import patch

TODAY = datetime(2026, 3, 12, 15, 40, tzinfo=UTC)
"""When every picture is taken."""

HOME = "/home/ann/mixed-signals"
"""Where the settings say that everything is kept; nothing is written there."""


class _OfAnyKind(type):
    """Makes a real moment count as one of the standing kind."""

    def __instancecheck__(cls, thing: Any) -> bool:
        return isinstance(thing, cls.__mro__[1])


class _Moment(datetime, metaclass=_OfAnyKind):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return TODAY.astimezone(tz) if tz else TODAY.replace(tzinfo=None)


class _Day(date, metaclass=_OfAnyKind):
    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return TODAY.date()


_STANDING: dict[type, type] = {datetime: _Moment, date: _Day}
_STEP = 0x9E3779B97F4A7C15


class Clock:
    """A clock of the history: every look at it finds half a minute more gone, from some days ago on."""

    def __init__(self, days: int = 9) -> None:
        self.moment = TODAY - timedelta(days=days, hours=5)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=30)
        return self.moment

    def next_day(self) -> None:
        """Let a night pass."""
        self.moment += timedelta(days=1, minutes=37)


@contextmanager
def standing_still() -> Iterator[None]:
    """As long as it lasts, today is always the same day in UTC, and names drawn at random come in order.

    What the program imports meanwhile gets the standing time too, and the real one when it is over.
    """
    names = count(1)
    zone = os.environ.get("TZ")

    def token_hex(size: int = 8) -> str:
        return f"{next(names) * _STEP % 2 ** (8 * size):0{2 * size}x}"

    home = patch.dict(os.environ, {"MIXED_SIGNALS_HOME": HOME})
    put_time = patch.object(datetime_module, "datetime", _Moment), patch.object(datetime_module, "date", _Day)
    _put_zone("UTC")
    _swap("simulator", _STANDING)
    try:
        with home, put_time[0], put_time[1], patch.object(secrets, "token_hex", token_hex):
            yield
    finally:
        _put_zone(zone)
        _swap("", {standing: real for real, standing in _STANDING.items()})


def _swap(prefix: str, others: dict[type, type]) -> None:
    """Give every module that has one of some classes another in its place."""
    for name, module in list(sys.modules.items()):
        if name.startswith(prefix) and name != __name__:
            for word in ("datetime", "date"):
                found = vars(module).get(word)
                if isinstance(found, type) and found in others:
                    setattr(module, word, others[found])


def _put_zone(zone: str | None) -> None:
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()
