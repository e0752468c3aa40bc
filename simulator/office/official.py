"""The official voice after the talks: the client's survey, and what the company paper makes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from simulator.attempt import Attempt
from simulator.director.facts import TermFacts, facts_of
from simulator.negotiation import picks
from simulator.negotiation.events import Ended
from simulator.negotiation.sources import facets_of, source_of
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import TermKind
from simulator.scenario.wording import fill, level_words

GOOD, BAD = 7, 4
"""Marks from which, and up to which, the comment is rather about what was good, or bad."""

_FILE = Path(__file__).with_name("official.yaml")
_FALLBACK = "en"

_GROUPS: Mapping[TermKind, str] = {
    "price": "price",
    "payment": "payment",
    "credit": "payment",
    "delivery": "delivery",
    "extra": "extra",
}
"""Kinds of terms that the client has words of their own for; the others are `other`."""

_ACTS: Mapping[str, str] = {
    "keep_promise": "kept_promise",
    "break_promise": "broken_promise",
    "false_claim": "misled",
    "pressure": "pressed",
    "threat": "pressed",
}
"""Acts that are remembered for themselves; what else was said and done counts by its facet."""

_FACETS: Mapping[str, tuple[str, str]] = {
    "process": ("listened", "unheard"),
    "relation": ("trusted", "wary"),
    "face": ("respected", "slighted"),
}


@dataclass(frozen=True, slots=True)
class Survey:
    """The client's answer to the survey, without words.

    Attributes:
        mark: out of ten, from the client's satisfaction.
        about: what weighed most with the client, a key of `survey` in `official.yaml`.
        term, level: the term it is about and the level signed, if it is one.
        line: which of the wordings.
    """

    mark: int
    about: str
    term: str | None
    level: int | None
    line: int


@dataclass(frozen=True, slots=True)
class _Cause:
    """Something that weighed with the client: its code, how much, whether it was good, and its term."""

    about: str
    weight: int
    good: bool
    term: TermFacts | None = None

    @property
    def lacking(self) -> bool:
        """Whether it is what a term still lacks of the ask."""
        return self.term is not None and not self.good


def survey(attempt: Attempt) -> Survey | None:
    """What the client answers after a deal; None where there was none.

    The mark is a tenth of the client's satisfaction as shown, halves rounded up. The comment is about what
    weighed most in points: a term that came towards the client, or what it still lacks of the ask; an act
    that is remembered for itself; how the talks were held. What agrees with the mark counts double; what a
    term still lacks counts half, and not at all beside a good mark.
    """
    ended = attempt.ended
    if ended is None or ended.kind != "deal":
        return None
    mark = (attempt.state.shown[0] + 5) // 10

    def said(cause: _Cause) -> int:
        agrees = mark >= GOOD if cause.good else mark <= BAD
        return cause.weight * (2 if agrees else 1) * (1 if cause.lacking else 2)

    felt = (cause for cause in _causes(attempt) if cause.weight > 0)
    causes = [cause for cause in felt if mark < GOOD or not cause.lacking]
    most = max(causes, key=said, default=_Cause("plain", 0, good=True))
    wordings = len(_lines("survey", most.about, _FALLBACK))
    return Survey(
        mark=mark,
        about=most.about,
        term=None if most.term is None else most.term.term,
        level=None if most.term is None else most.term.signed,
        line=picks.number(attempt.seed, "survey", attempt.state.decision) % wordings,
    )


def survey_words(survey: Survey, scenario: Scenario) -> str:
    """The client's comment, in the language of the scenario's model."""
    lines = _lines("survey", survey.about, scenario.language)
    values = {}
    if survey.term is not None and survey.level is not None:
        term = scenario.terms[survey.term]
        level = level_words(term, survey.level, scenario.language)
        values = {"term": term.label, "level": level}
    return fill(lines[survey.line], values)


def paper_words(attempt: Attempt, scenario: Scenario) -> str:
    """The company paper's line about how talks ended, in the language of the scenario's model.

    Empty while they go on.
    """
    ended = attempt.ended
    if ended is None:
        return ""
    lines = _lines("paper", _outcome(ended), scenario.language)
    chosen = lines[picks.number(attempt.seed, "paper", attempt.state.decision) % len(lines)]
    measured = survey(attempt)
    values = {"client_company": scenario.client.company, "seller": scenario.seller.company}
    if measured is not None:
        values["mark"] = str(measured.mark)
    return fill(chosen, values)


def _outcome(ended: Ended) -> str:
    """How the paper sees it: it does not know whether leaving was sound."""
    if ended.kind != "deal":
        return ended.kind
    return "void" if ended.void else ended.region or "nobodys_deal"


def _causes(attempt: Attempt) -> Iterator[_Cause]:
    for place, term in enumerate(attempt.rules.terms):
        facts = facts_of(attempt.talks, place)
        group = _GROUPS.get(term.kind, "other")
        signed = sum(
            entry.points
            for entry in attempt.ledger
            if entry.side == "client" and entry.cause == "terms" and entry.detail == term.id
        )
        yield _Cause(f"got_{group}", signed, good=True, term=facts)
        lacking = term.points[facts.ask][0] - term.points[facts.signed][0]
        yield _Cause(f"short_{group}", lacking, good=False, term=facts)
    yield from _dealings(attempt)


def _dealings(attempt: Attempt) -> Iterator[_Cause]:
    """What was said and done: by act where it is remembered for itself, else by facet."""
    facets = facets_of(attempt.rules)
    sums: dict[str, int] = dict.fromkeys((*_ACTS.values(), *_FACETS), 0)
    for entry in attempt.ledger:
        if entry.side != "client" or entry.cause not in ("act", "effect"):
            continue
        act = entry.detail.partition(".")[0] if entry.cause == "act" else ""
        sums[_ACTS.get(act) or source_of(entry, facets)] += entry.points
    for name, points in sums.items():
        good, bad = _FACETS.get(name, (name, name))
        yield _Cause(good if points > 0 else bad, abs(points), good=points > 0)


def _lines(voice: str, code: str, language: str) -> list[str]:
    wordings = _words()[voice][code]
    return wordings.get(language) or wordings[_FALLBACK]


@cache
def _words() -> dict[str, dict[str, dict[str, list[str]]]]:
    """Constant data that ships, read once."""
    words: dict[str, dict[str, dict[str, list[str]]]] = yaml.load(
        _FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )
    return words
