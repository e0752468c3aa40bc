"""A trainee in a process of his own, who decides at random and says what he has seen done."""

import random
from multiprocessing.connection import Connection
from pathlib import Path

from simulator.history import History, Session
from tests.history.material import director, scenario

Said = tuple[str, str, str | int]
"""An attempt's id and an event that was acknowledged: its kind, and its choice or how far back."""


def play(file: Path, seed: int, talk: Connection, alone: bool) -> None:
    """Play until killed: whenever asked, do one thing, and say it after the session's method has returned.

    Who is not alone on the store only plays attempts of his own.
    """
    rng = random.Random(seed)
    history = History.open(file)
    deal, boss = scenario(rounds=30, out_of_rounds="left"), director()
    waiting = history.unfinished() if alone else ()
    session = Session.resume(history, waiting[0].id) if waiting and rng.random() < 0.7 else None
    while talk.recv():
        if session is None or session.attempt.ended is not None:
            session = Session.start(history, deal, boss, (deal, boss))
            talk.send((session.id, "start", ""))
            continue
        decisions = len(session.attempt.turns)
        if decisions and rng.random() < 0.1:
            back = rng.randrange(decisions)
            session.rewind(back)
            talk.send((session.id, "rewind", back))
            continue
        choice = rng.choice([offer.id for offer in session.attempt.offered() if offer.available])
        session.choose(choice, timed_out=rng.random() < 0.2)
        talk.send((session.id, "choice", choice))
