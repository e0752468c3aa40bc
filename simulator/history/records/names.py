"""What statements call things: one base of addresses, the verbs, and ids that are the same every time.

`docs/records.md` is the reference. The addresses only name: nothing has to be found there.
"""

import re
from uuid import NAMESPACE_URL, UUID, uuid5

from simulator.history.rows import AttemptRow

BASE = "https://mixed-signals.example/xapi"
"""What every name of ours begins with. `.example` is reserved: nobody else can mean something by it."""
HOME_PAGE = "https://mixed-signals.example"
"""Whose accounts the trainees' are where nothing else was chosen."""

_ADL = "http://adlnet.gov/expapi"
VERBS: dict[str, tuple[str, dict[str, str]]] = {
    "initialized": (f"{_ADL}/verbs/initialized", {"en": "initialized", "ru": "начал(а)"}),
    "answered": (f"{_ADL}/verbs/answered", {"en": "answered", "ru": "ответил(а)"}),
    "interacted": (f"{_ADL}/verbs/interacted", {"en": "interacted with", "ru": "взаимодействовал(а)"}),
    "completed": (f"{_ADL}/verbs/completed", {"en": "completed", "ru": "завершил(а)"}),
    "abandoned": ("https://w3id.org/xapi/adl/verbs/abandoned", {"en": "abandoned", "ru": "прервал(а)"}),
    "took-back": (f"{BASE}/verbs/took-back", {"en": "took back", "ru": "вернул(а) ходы"}),
    "evaluated": (f"{BASE}/verbs/evaluated", {"en": "was evaluated on", "ru": "получил(а) разбор"}),
}
"""Each verb's address and words."""

SIMULATION = f"{_ADL}/activities/simulation"
INTERACTION = f"{_ADL}/activities/cmi.interaction"
PART = f"{_ADL}/activities/interaction"
COURSE = f"{_ADL}/activities/course"
DIRECTOR = f"{BASE}/activity-types/director"
PROFILE = f"{_ADL}/activities/profile"

_OURS = uuid5(NAMESPACE_URL, BASE)


def is_address(text: str) -> bool:
    """Whether a text can stand where xAPI wants an address: one of the web."""
    return re.fullmatch(r"https?://[^\s<>\"{}|\\^`/]+[^\s<>\"{}|\\^`]*", text) is not None


def extension(name: str) -> str:
    """The address of an extension."""
    return f"{BASE}/extensions/{name}"


def activity(*parts: str) -> str:
    """The address of an activity."""
    return "/".join((BASE, *parts))


def registration(attempt: str) -> str:
    """The attempt's UUID: what all its statements have in common."""
    return str(uuid5(_OURS, f"attempt/{attempt}"))


def statement_id(attempt: str, *parts: str | int) -> str:
    """The id of a statement: the same whenever and wherever it is made from the attempt."""
    return str(uuid5(UUID(registration(attempt)), "/".join(map(str, parts))))


def run_activity(row: AttemptRow) -> str | None:
    """The exercise that an attempt is a deal of."""
    return None if row.exercise is None else activity("exercises", row.exercise)
