"""Real attempts for pages to show: the warm-up, played through the history."""

from itertools import islice

from simulator.desktop.desk import Desk
from simulator.desktop.sessions import start_session
from simulator.history import Session


def play(desk: Desk, decisions: int | None = None, *, mode: str = "practice", pick: int = 0) -> Session:
    """Play the warm-up for so many decisions, or to its end, always giving the reply of one position."""
    session = start_session(desk, "warm-up", "smile-detective", "exam" if mode == "exam" else "practice")
    while session.attempt.ended is None and (decisions is None or len(session.attempt.turns) < decisions):
        offered = [choice for choice in session.attempt.offered() if choice.available]
        session.choose(next(islice(offered, min(pick, len(offered) - 1), None)).id)
    return session
