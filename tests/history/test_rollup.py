"""What is summed up never says anything else than the attempts do, whatever is done to them."""

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history import AttemptRow, Deleted, History, rollup
from simulator.history.rows import NewEvent, Standing
from tests.history.gathering import PEOPLE, Clock, end, metrics, new
from tests.history.servers import on_each, opened

STEPS = ("begin", "vary", "decide", "end", "note", "abandon", "rename", "forget", "delete", "undelete")


class Life:
    """A history to which anything may happen."""

    def __init__(self, history: History, clock: Clock) -> None:
        self.history, self.clock = history, clock
        self.events: dict[str, int] = {}

    def run(self, steps: list[str], seed: int) -> None:
        rng = random.Random(seed)
        for name in self.history.trainees():
            self.history.forget(name)
        rows: list[AttemptRow] = []
        deleted: list[Deleted] = []
        for step in steps:
            self.clock.now += timedelta(hours=rng.choice([1, 100]))
            there = [row for row in rows if row.id in {one.id for one in self.history.attempts()}]
            self._one(step, rng, rows, there, deleted)

    def _one(
        self,
        step: str,
        rng: random.Random,
        rows: list[AttemptRow],
        there: list[AttemptRow],
        deleted: list[Deleted],
    ) -> None:
        history = self.history
        if step == "begin" or (step == "vary" and there):
            rows.append(history.begin(new(rng, there[0].id if step == "vary" else None)))
        elif step == "rename":
            history.rename(*rng.sample((*PEOPLE, "new"), 2))
        elif step == "forget":
            history.forget(rng.choice(PEOPLE))
        elif step == "undelete" and deleted:
            history.undelete(deleted.pop())
        elif step == "delete" and there:
            deleted.append(history.delete([row.id for row in rng.sample(there, rng.randint(1, len(there)))]))
        elif there and step in ("decide", "end", "note", "abandon"):
            row = rng.choice(there)
            rows[rows.index(row)] = self._played(step, row, rng)

    def _played(self, step: str, row: AttemptRow, rng: random.Random) -> AttemptRow:
        number = self.events[row.id] = self.events.get(row.id, 0) + 1
        if step == "end":
            return end(self.history, row, rng, number)
        if step == "note" or row.finished is not None:
            self.events[row.id] -= 1
            return row if row.finished is None else self.history.note(row, metrics(rng))
        event = NewEvent("abandon") if step == "abandon" else NewEvent("choice", "wait")
        return self.history.append(row, number, event, Standing(number, 0, step == "abandon", None))


@pytest.fixture(scope="module", params=on_each())
def life(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    clock = Clock()
    history = opened(request.param, tmp_path_factory.mktemp("life") / "history.sqlite", clock)
    yield Life(history, clock)
    history.close()


@given(steps=st.lists(st.sampled_from(STEPS), max_size=20), seed=st.integers(0, 2**16))
@settings(max_examples=8, deadline=None)
def test_sums_are_what_counting_anew_comes_to(life: Life, steps: list[str], seed: int) -> None:
    life.run(["begin", "end", *steps], seed)
    with life.history.transaction(writes=True) as connection:
        kept = rollup.kept(connection)
        assert kept == rollup.counted(connection)
        rollup.recount(connection)
        assert rollup.kept(connection) == kept
