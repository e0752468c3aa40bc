"""What ships is played from the store as it was played at the table: every message, claim and point."""

import random
from pathlib import Path

import pytest

from simulator.history import History, Session
from simulator.play_record import play_record
from simulator.scenario.library import Library
from tests.pairs import shipped_pairs

LIBRARY = Library.shipped()


@pytest.mark.parametrize(("scenario", "director"), shipped_pairs(LIBRARY))
def test_an_attempt_is_the_same_from_what_was_stored(file: Path, scenario: str, director: str) -> None:
    seed = 20260301
    print(f"seed {seed}")  # noqa: T201
    played, watching = LIBRARY.scenario(scenario), LIBRARY.director(director)
    assert played is not None
    assert watching is not None
    assert played.loaded.value is not None
    assert watching.loaded.value is not None
    rng = random.Random(seed)
    history = History.open(file)
    words = played.words("ru"), watching.words("ru")
    for _ in range(2):
        session = Session.start(
            history, played.loaded.value, watching.loaded.value, words, seed=rng.getrandbits(31)
        )
        while session.attempt.ended is None:
            available = [offer.id for offer in session.attempt.offered() if offer.available]
            session.choose(rng.choice(available), timed_out=rng.random() < 0.2)
        resumed = Session.resume(history, session.id)
        assert resumed.attempt.talks.steps == session.attempt.talks.steps
        assert resumed.attempt.messages == session.attempt.messages
        assert resumed.attempt.claims == session.attempt.claims
        assert play_record(resumed.attempt) == play_record(session.attempt)
        assert (resumed.scenario_words.title, resumed.director_words.lines) == (
            words[0].title,
            words[1].lines,
        )
    history.close()
