"""Two programs on one store, one of them killed at random: every acknowledged decision is there."""

import os
from pathlib import Path

from tests.history.two_programs import crowd

SEED = int(os.environ.get("KILL_SEED", "20260301"))


def test_two_programs_write_at_once_and_a_killed_one_loses_nothing_that_was_acknowledged(file: Path) -> None:
    print(f"KILL_SEED={SEED}")  # noqa: T201
    assert crowd(file, attempts=25, kills=4, seed=SEED) >= 2 * 25 * 3
