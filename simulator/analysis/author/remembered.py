"""Findings of the deep checks, kept by what they were made from: for `check --deep` and the Workshop."""

import json
from collections.abc import Callable, Sequence

from simulator.analysis.author.found import Finding
from simulator.analysis.cache import Cache, Plain, key_of
from simulator.negotiation.content import freeze, hash_of
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

Known = Callable[[str], Director | None]
"""A director by his id; None where there is no such director."""


def remembered(
    cache: Cache,
    scenario: Scenario,
    known: Known,
    begun: Sequence[Scenario],
    find: Callable[[], Sequence[Finding]],
) -> tuple[Finding, ...]:
    """The findings that are kept of a scenario, else those that `find` gives; they are kept then.

    Args:
        known, begun: see `problems.check_deep`: findings hang on them too.
    """
    key = key_of(_content(scenario, known, begun), deep=1)
    record = cache.get(key)
    if record is not None:
        return read_findings(record)
    found = tuple(find())
    cache.put(key, plain_findings(found))
    return found


def plain_findings(found: Sequence[Finding]) -> Plain:
    """Findings as plain data."""
    return {"findings": [[one.code, list(one.address), dict(one.args)] for one in found]}


def read_findings(record: Plain) -> tuple[Finding, ...]:
    """Findings from plain data."""
    return tuple(Finding(code, tuple(address), args) for code, address, args in record["findings"])


def _content(scenario: Scenario, known: Known, begun: Sequence[Scenario]) -> str:
    """The name of all that findings are made from."""
    named = {scenario.director, *(row.director for row in scenario.expect if row.director)}
    rules = {id: None if (who := known(id)) is None else who.approves for id in sorted(named)}
    own = known(scenario.director)
    parts = [
        freeze(one, own).hash if own is not None else hash_of(one.model_dump_json(by_alias=True))
        for one in (scenario, *begun)
    ]
    return hash_of(json.dumps([rules, parts]))
