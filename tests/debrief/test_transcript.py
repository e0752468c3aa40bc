"""Everything told, said and sent, in order."""

import pytest

from simulator.debrief.decisions import decision_rows
from simulator.debrief.transcript import transcript_rows
from simulator.director.speech import words
from simulator.scenario.wording import spoken
from tests.debrief.played import LIBRARY, SHIPPED, shipped, table, talks


def rows(*choices: str):  # type: ignore[no-untyped-def]
    attempt = talks(*choices)
    return attempt, transcript_rows(attempt, decision_rows(attempt, None))


def test_what_he_said_before_talks_comes_first() -> None:
    attempt, lines = rows("begin", "sign")
    before = [message.number for message in attempt.messages if message.decision == 0]
    assert [line.message for line in lines[: len(before)]] == before


def test_a_reply_is_followed_by_what_came_of_it() -> None:
    _, lines = rows("begin", "press", "price_415", "sign")
    second = [(line.kind, line.mood) for line in lines if line.decision == 2]
    assert second[0] == ("you", None)
    assert ("client", "cold") in second


def test_everything_he_sent_stands_there_once() -> None:
    attempt, lines = rows("begin", "price_415", "price_410", "days_60", "sign")
    sent = [line.message for line in lines if line.kind == "director"]
    assert sent == [message.number for message in attempt.messages]


def test_ones_own_lines_carry_move_mark_and_time_out() -> None:
    lines = [line for line in table("price_95").debrief.transcript if line.kind == "you"]
    assert [(line.move, line.mark, line.timed_out) for line in lines] == [("hold", "blunder", False)]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("scenario", "director"), SHIPPED)
def test_every_line_has_words_in_either_language(scenario: str, director: str, language: str) -> None:
    played, led = LIBRARY.scenario(scenario), LIBRARY.director(director)
    assert played is not None
    assert led is not None
    scenario_words, director_words = played.words(language), led.words(language)
    found = shipped(scenario, director, 1)
    attempt, debrief = found.attempt, found.debrief
    assert len([line for line in debrief.transcript if line.kind == "you"]) == len(debrief.decisions)
    for line in debrief.transcript:
        if line.message is not None:
            assert words(attempt.messages[line.message], scenario_words, director_words)
        else:
            assert line.address is not None
            assert spoken(scenario_words, line.address, line.levels)
