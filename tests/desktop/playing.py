"""Real attempts for pages to show: the warm-up, played through the history."""

from itertools import islice

from simulator.desktop.desk import Desk
from simulator.history import Session


def play(
    desk: Desk, decisions: int | None = None, *, mode: str = "practice", pick: int = 0, seed: int = 1
) -> Session:
    """Play the warm-up for so many decisions, or to its end, always giving the reply of one position."""
    story, principal = desk.library.scenario("warm-up"), desk.library.director("smile-detective")
    assert story is not None
    assert principal is not None
    assert story.loaded.value is not None
    assert principal.loaded.value is not None
    words = story.words(desk.language.code), principal.words(desk.language.code)
    session = Session.start(
        desk.history,
        story.loaded.value,
        principal.loaded.value,
        words,
        seed=seed,
        mode="exam" if mode == "exam" else "practice",
    )
    while session.attempt.ended is None and (decisions is None or len(session.attempt.turns) < decisions):
        offered = [choice for choice in session.attempt.offered() if choice.available]
        session.choose(next(islice(offered, min(pick, len(offered) - 1), None)).id)
    return session
