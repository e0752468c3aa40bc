"""Every exercise that ships, played through the history from its first deal to its last."""

import pytest

from simulator.exercise.certificate import certificate
from simulator.exercise.runs import runs_of
from simulator.history import History, Session
from simulator.scenario.library import Library
from tests.exercise.playing import Player, exercise_in, sound

SHIPPED = Library.shipped()
IDS = [entry.id for entry in SHIPPED.exercises()]


def to_the_end(history: History, session: Session) -> None:
    """Always the first reply, and taken up anew half-way."""
    session.choose(next(choice.id for choice in session.attempt.offered() if choice.available))
    session = Session.resume(history, session.id)
    while session.attempt.ended is None:
        session.choose(next(choice.id for choice in session.attempt.offered() if choice.available))


@pytest.mark.parametrize("id", IDS)
def test_an_exercise_is_played_from_the_first_deal_to_the_last(history: History, id: str) -> None:
    player = Player(history, SHIPPED)
    entry = exercise_in(SHIPPED, id)
    exercise, run = sound(entry), None
    for place, deal in enumerate(exercise.deals):
        planned = player.planned(id, run, "ru")
        assert (planned.place, planned.scenario.id) == (place, deal.scenario)
        assert planned.count == len(exercise.deals)
        assert planned.scenario_words.language == "ru"
        session = player.begin(id, run)
        run = session.row.run
        to_the_end(history, session)
    (found,) = runs_of(history, exercise, SHIPPED, player.trainee)
    assert found.finished
    assert found.id == run
    seeds = {part.row.seed for part in found.parts if part.row is not None}
    if exercise.kind == "comparison" or exercise.seed is not None:
        assert len(seeds) == 1
    if exercise.kind == "exam":
        made = certificate(history, found, entry, "ru")
        assert [deal.scenario for deal in made.deals] == [deal.scenario for deal in exercise.deals]
        assert made.seed == exercise.seed
