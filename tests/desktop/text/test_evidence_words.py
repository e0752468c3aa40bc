"""Evidence in words: every kind, of real attempts, in both languages."""

import re
from itertools import product

import pytest

from simulator.attempt import Attempt
from simulator.desktop.text import Language
from simulator.desktop.text.evidence_words import ICONS, evidence_words
from simulator.negotiation import picks
from simulator.office.evidence import Evidence
from simulator.office.pieces import everything
from simulator.scenario.library import Library
from simulator.scenario.model import Past
from tests.desktop.practice import material

GAVE = ("be_useful", "trade_days", "give_all", "sign")


def told(piece: Evidence, *choices: str, language: str = "en") -> tuple[str, str]:
    """The words of a piece of evidence of the deal of `material`."""
    attempt = Attempt(material.scenario(), material.director(), seed=7, choices=choices)
    words = evidence_words(piece, attempt, material.scenario(language), material.director(language))
    return words.source, words.says


def piece_of(id: str, *choices: str) -> Evidence:
    """A piece of evidence by its id."""
    attempt = Attempt(material.scenario(), material.director(), seed=7, choices=choices)
    return next(piece for piece in everything(attempt) if piece.id == id)


def test_a_term_tells_where_it_began_where_it_ended_and_what_was_asked(qapp: object) -> None:  # noqa: ARG001
    assert told(piece_of("term:deferral", *GAVE), *GAVE) == (
        "Deal sheet, payment deferral",
        "From 30\u00a0days to 60\u00a0days; the client asked for 60\u00a0days",
    )
    assert told(piece_of("term:price", *GAVE), *GAVE) == (
        "Deal sheet, price per pallet",
        "Stayed at €420; the client asked for €395",
    )


def test_the_mandate_tells_the_limit_beside_what_was_signed_or_asked(qapp: object) -> None:  # noqa: ARG001
    assert told(piece_of("mandate:delivery", *GAVE), *GAVE) == (
        "Mandate, delivery on us",
        "Limit 4 of 6 sites, signed all 6 sites",
    )
    walked = ("leave_now",)
    assert told(piece_of("mandate:delivery", *walked), *walked)[1] == (
        "Limit 4 of 6 sites, the client asked for all 6 sites"
    )


def test_what_was_owed_is_told_as_in_the_briefing(qapp: object) -> None:  # noqa: ARG001
    entry = {"text": "You took back forty pallets.", "favour": "price", "owed": True}
    scenario = material.scenario().model_copy(update={"past": (Past.model_validate(entry),)})
    attempt = Attempt(scenario, material.director(), seed=7, choices=GAVE)
    owed = next(piece for piece in everything(attempt) if piece.kind == "past")
    words = evidence_words(owed, attempt, scenario, material.director())
    assert (words.source, words.says) == ("Owed from before", "You took back forty pallets.")


def test_a_message_is_quoted_with_its_time(qapp: object) -> None:  # noqa: ARG001
    source, says = told(piece_of("message:0", *GAVE), *GAVE)
    assert re.fullmatch(r"Victor Hale, \d\d:\d\d", source)
    assert says == "“The client comes first. Always.”"


def test_a_return_names_what_came_back(qapp: object) -> None:  # noqa: ARG001
    source, says = told(piece_of("return:2", *GAVE), *GAVE)
    assert source == "In return, 16:46"
    assert says == "Commitment: 12\u00a0months →\u00a018\u00a0months"


def test_an_approval_names_who_gave_it_and_up_to_where(qapp: object) -> None:  # noqa: ARG001
    choices = ("ask_spring", "call_for_sixty", "give_all", "sign")
    source, says = told(piece_of("approval:deferral", *choices), *choices)
    assert source == "Approved by Victor Hale, 16:46"
    assert says == "Payment deferral: 60\u00a0days"


def test_the_survey_brings_its_mark_and_its_comment(qapp: object) -> None:  # noqa: ARG001
    source, says = told(piece_of("survey", *GAVE), *GAVE)
    assert re.fullmatch(r"The client’s survey: \d+ out of 10", source)
    assert says.startswith("“")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_piece_of_the_shipped_library_has_words(
    shipped_library: Library,
    language: str,
    qapp: object,  # noqa: ARG001
) -> None:
    spoken = Language("en")
    spoken.choose("ru" if language == "ru" else "en")
    seen = set()
    try:
        for entry, boss in product(shipped_library.scenarios(), shipped_library.directors()):
            scenario, director = entry.loaded.value, boss.loaded.value
            assert scenario is not None
            assert director is not None
            for seed in range(3):
                attempt = Attempt(scenario, director, seed=seed)
                while attempt.ended is None:
                    offered = [choice for choice in attempt.offered() if choice.available]
                    attempt.choose(picks.pick(offered, seed, "test", attempt.state.decision).id)
                for piece in everything(attempt):
                    words = evidence_words(piece, attempt, entry.words(language), boss.words(language))
                    here = (entry.id, boss.id, seed, piece.id)
                    assert words.source, here
                    assert words.says, here
                    assert "{" not in words.source + words.says, here
                    if language == "ru":
                        assert not re.search(r"[A-Za-z]{3,}", words.source), here
                    seen.add(piece.kind)
    finally:
        spoken.close()
    assert seen <= ICONS.keys()
    assert {"term", "mandate", "message", "return", "survey"} <= seen
