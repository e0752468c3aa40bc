from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.desktop.practice.home.cards import best_of, results_of, scenario_cards, topics_of
from simulator.history import AttemptRow
from simulator.scenario.library import Library


def row(
    scores: tuple[int, int] | None = None,
    *,
    abandoned: bool = False,
    scenario: str = "warm-up",
    kind: str = "deal",
) -> AttemptRow:
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    return AttemptRow(
        id="x", scenario=scenario, title="T", director="smile-detective", director_name="V", mode="practice",
        language="en", seed=1, started=moment, changed=moment,
        finished=moment if scores else None, decisions=3,
        ending="e" if scores else None, kind=kind if scores else None, region=None,
        client=scores[0] if scores else None, company=scores[1] if scores else None, rewinds=0,
        abandoned=abandoned,
    )  # fmt: skip


def test_a_scenario_without_attempts_is_new(shipped_library: Library) -> None:
    card = next(card for card in scenario_cards(shipped_library, "en", ()) if card.id == "warm-up")
    assert (card.attempts, card.best, card.paused, card.rank) == (0, None, False, 2)
    assert (card.level, card.start, card.regions) == ("beginner", (48, 71), (60, 60))
    assert (card.title, card.company, card.minutes) == ("Forty kilos a month", "The Low Door", 4)


def test_words_come_in_the_language_asked_for(shipped_library: Library) -> None:
    card = next(card for card in scenario_cards(shipped_library, "ru", ()) if card.id == "warm-up")
    assert card.title.startswith("Сорок кило")


def test_the_best_attempt_is_the_one_whose_weaker_side_did_best() -> None:
    assert best_of([(90, 20), (55, 60), (50, 80)]) == (55, 60)
    assert best_of([]) is None


def test_results_are_those_of_finished_attempts_the_newest_first_and_each_place_once() -> None:
    rows = [row((90, 20)), row(), row((55, 60)), row((90, 20)), row(abandoned=True)]
    assert results_of(rows) == ((90, 20), (55, 60))


@pytest.mark.parametrize(
    ("rows", "state", "rank"),
    [
        ([row((50, 50)), row()], "unfinished", 0),
        ([row(abandoned=True)], "unfinished", 1),
        ([], "new", 2),
        ([row((50, 50)), row(abandoned=True)], "done", 3),
    ],
)
def test_what_is_paused_comes_first_then_what_was_given_up_then_the_new_and_the_done(
    shipped_library: Library, rows: list[AttemptRow], state: str, rank: int
) -> None:
    card = next(card for card in scenario_cards(shipped_library, "en", rows) if card.id == "warm-up")
    assert (card.state, card.rank) == (state, rank)


def test_a_paused_scenario_comes_first_and_an_abandoned_attempt_is_not_paused(
    shipped_library: Library,
) -> None:
    last = scenario_cards(shipped_library, "en", ())[-1].id
    cards = scenario_cards(shipped_library, "en", [row(scenario=last)])
    assert (cards[0].id, cards[0].paused) == (last, True)
    assert not any(card.paused for card in scenario_cards(shipped_library, "en", [row(abandoned=True)]))


def test_a_broken_file_stands_last_with_its_first_error(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("format: 1\nid: broken\ntitle: Broken\n", encoding="utf-8")
    cards = scenario_cards(Library.shipped(tmp_path), "en", ())
    assert cards[-1].id == "broken"
    assert cards[-1].title == "broken.yaml"
    assert cards[-1].problem is not None
    assert cards[-1].problem.severity == "error"
    assert cards[-1].rank > max(card.rank for card in cards[:-1])


def test_topics_come_from_what_the_scenarios_practise_the_commonest_first(shipped_library: Library) -> None:
    cards = scenario_cards(shipped_library, "en", ())
    topics = topics_of(cards)
    counts = [sum(topic in card.practises for card in cards) for topic in topics]
    assert counts == sorted(counts, reverse=True)
    assert set(topics) == {topic for card in cards for topic in card.practises}
