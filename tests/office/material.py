"""The small talks again, and directors who have words for the office."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from simulator.analysis import verdict
from simulator.analysis.verdict import Verdict
from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.speech import words
from simulator.office.evidence import Evidence
from simulator.office.office import Answer, Office, Said
from simulator.office.pieces import everything
from simulator.scenario.director_model import Director
from simulator.scenario.vocabulary import Stance
from tests.director.material import COLD_SMILE, EVEN, director, lines, scenario

REACTIONS = ("dropped", "unmoved", "owned", "bowed", "asked", "evaded", "silent", "denied", "dismissed")

SOME_GIVEN = ("begin", "price_415", "days_45", "sign")
"""A deal inside the mandate in which price and deferral ended worse for us."""

NOTHING_GIVEN = ("begin", "two_years", "sign")
WALKED = ("begin", "leave")

OWN, ASK, SILENCE = Answer("own"), Answer("ask"), Answer("silence")


def office_lines(voice: str) -> dict[str, Any]:
    """Five lines for everything in the office; reactions name the term where there is one."""
    made: dict[str, Any] = {one: [f"{voice} {one} {n}." for n in range(5)] for one in REACTIONS}
    made["unmoved"][4] += " Still the {term}."
    made["enter"] = {
        "high": [f"{voice} enters to a {{mark}}, {n}." for n in range(5)],
        "low": [f"{voice} frowns at a {{mark}}, {n}." for n in range(5)],
        "no_deal": [f"{voice} enters to nothing, {n}." for n in range(5)],
    }
    standing: tuple[Stance, ...] = get_args(Stance)
    made["leave"] = {stance: [f"{voice} leaves {stance} {n}." for n in range(5)] for stance in standing}
    return made


def speaks(
    base: Mapping[str, Any] = COLD_SMILE, office: Mapping[str, Any] | None = None, **changed: Any
) -> Director:
    """A director with words for the office."""
    voice = lines(str(base["id"]).split("-", maxsplit=1)[0])
    said = {**voice, "office": office_lines("he") if office is None else office}
    return director(base, **{"lines": said, **changed})


def ended(*choices: str, by: Director | None = None, seed: int = 1) -> Attempt:
    """An attempt at the small talks that has ended."""
    attempt = Attempt(scenario(), by or speaks(), seed=seed, choices=choices)
    assert attempt.ended is not None
    return attempt


def found(claim: Claim, as_is: Verdict) -> verdict.Tested:
    """A claim with a verdict."""
    return verdict.Tested(claim.id, as_is, "")


def judged(attempt: Attempt, *verdicts: Verdict) -> list[verdict.Tested]:
    """The attempt's claims with these verdicts, in their order."""
    return [found(claim, as_is) for claim, as_is in zip(attempt.claims, verdicts, strict=True)]


def office(
    attempt: Attempt, *verdicts: Verdict, headroom: int | None = None, answers: Sequence[Answer] = ()
) -> Office:
    """The office of an attempt whose claims have these verdicts."""
    return Office(attempt, judged(attempt, *verdicts), headroom, answers)


def shows(*ids: str) -> Answer:
    """An answer with evidence."""
    return Answer("evidence", ids)


def piece(attempt: Attempt, id: str) -> Evidence:
    """A piece of evidence by its id."""
    return next(one for one in everything(attempt) if one.id == id)


def text(said: Said | None, attempt: Attempt) -> str:
    """The words of something he said; empty where he said nothing."""
    return "" if said is None else words(said, attempt.scenario, attempt.director)


def straight(**changed: Any) -> Director:
    """The consistent one, with words for the office."""
    return speaks(EVEN, **changed)
