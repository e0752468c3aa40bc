"""The deals of an exercise's text, and which scenario an entry of it speaks of."""

from collections.abc import Iterator

from simulator.scenario.model import Scenario
from simulator.scenario.problem import Surroundings
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page

_DEAL = ("deals", "-")
_RULE = ("deals", "-", "carries", "-")
_OF_THE_EARLIER = ("that-ending", "that-condition")
"""Roles that a carried rule asks of the deal before; what else it names belongs to the deal it stands in."""


class Deals:
    """The deals in the order of the file, each with the place where it begins."""

    def __init__(self, page: Page, surroundings: Surroundings) -> None:
        section = page.section("deals")
        found = () if section is None else section.children()
        self.all = [(entry.word("scenario") or "", entry.key_place[0]) for entry in found]
        self._ask = surroundings.scenario

    def before(self, entry: Entry) -> list[str]:
        """The scenarios of the deals before the one that an entry stands in."""
        start = _start(entry)
        return [name for name, at in self.all if at < start and name]

    def model(self, role: str, entry: Entry) -> Scenario | None:
        """The scenario whose names an entry takes in a role; None where it is not known or has errors."""
        id = self.scenario(role, entry)
        return self._ask(id) if self._ask is not None and id else None

    def scenario(self, role: str, entry: Entry) -> str:
        """The id of the scenario whose names an entry takes in a role; empty where that cannot be told."""
        if entry.path[:1] == ("expect",):
            inside = (one for one in _up(entry) if one.parent is not None)
            named = (one.key for one in inside if one.parent and one.parent.key in ("plays", "draws"))
            return next(named, self.all[-1][0] if self.all else "")
        start = _start(entry)
        place = next((number for number, (_, at) in enumerate(self.all) if at == start), None)
        if place is None:
            return ""
        if role not in _OF_THE_EARLIER:
            return self.all[place][0]
        rule = next((one for one in _up(entry) if one.path == _RULE), None)
        after = None if rule is None else rule.word("after")
        return after or (self.all[place - 1][0] if place else "")


def _start(entry: Entry) -> int:
    """Where the deal begins that an entry stands in."""
    return next((one.key_place[0] for one in _up(entry) if one.path == _DEAL), 0)


def _up(entry: Entry) -> Iterator[Entry]:
    """An entry and everything it stands in."""
    here: Entry | None = entry
    while here is not None:
        yield here
        here = here.parent
