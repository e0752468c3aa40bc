"""Imports that were tampered with: the store is unchanged unless all of the import is sound.

python -m tests.history.exchange.mutate --seed 1 --count 100000
"""

import argparse
import copy
import json
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from simulator.history import History
from simulator.history.exchange import ExchangeFault, bring_in
from simulator.history.exchange.playable import canonical
from simulator.history.session import beside_of, replayed
from simulator.history.shown import results_of
from simulator.negotiation.content import hash_of
from tests.history.exchange.making import Plan, is_counted, opened, plans, play, written

HOSTILE: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2, 3, 50, 100, 101, 2**31, 2**63, 10**40, -(10**9), 1.5, 1e308),
    *("", "x", "ask", "sign", "leave", "give", "start", "choice", "rewind", "exam", "practice", "a" * 30_000),
    *("../../etc/passwd", "/dev/zero", "C:\\Windows", "file:///etc/passwd", "http://127.0.0.1/", "<b>x</b>"),
    *(
        "=1+1",
        "'; DROP TABLE attempt; --",
        "\0",
        "\ud800",
        "{price}",
        "{x.__class__}",
        "price > 400 and True",
    ),
    *("__import__('os').system('true')", "2026-03-01T09:00:00.000Z", "9999-12-31T23:59:59.999Z"),
    *("0000-01-01T00:00:00.000Z", [], {}, [[]], [None], {"": ""}),
)


class Tampering:
    """A store with some attempts, an export that goes on from them, and ways to spoil it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.rng, self.folder, self.seed = random.Random(seed), folder, seed
        here = opened(folder, "here")
        play(here, [Plan(1, russian=True, doings=(14, 42)), Plan(0, doings=(4, 44))])
        self.ids = {row.id: len(here.attempt(row.id).events) for row in here.attempts()}
        there = opened(folder, "there")
        written(here, folder / "begun.json")
        bring_in(there, folder / "begun.json")
        play(there, [*plans(self.rng, 1), Plan(2, doings=(14, 4, 12, 20, 14, 4, 44, 41, 43, 40))])
        self.whole = written(there, folder / "whole.json")
        here.close()
        there.close()
        self.template, self.store = folder / "here.sqlite", folder / "mine.sqlite"
        self.file = folder / "spoilt.json"
        self.outcomes: Counter[str] = Counter()
        self.slowest = 0.0
        # Opening makes attempts small; what is opened is how the store is before each import.
        History.open(self.template).close()
        shutil.copy(self.template, self.store)
        self.history, self.before = History.open(self.store), _dump(self.store)

    def once(self) -> None:
        """Spoil the export once, import it, and see what became of the store."""
        self.file.write_bytes(self._spoilt())
        began = time.perf_counter()
        try:
            brought = bring_in(self.history, self.file, without_wrong=self.rng.random() < 0.3)
        except ExchangeFault as fault:
            self._see_that_it_is_refused(fault)
        else:
            self.outcomes["brought"] += 1
            self.outcomes["refused attempts"] += brought.refusals
            _see_that_all_is_sound(self.history, self.ids)
            if brought.added or brought.longer_there or _dump(self.store) != self.before:
                self._renew()
        self.slowest = max(self.slowest, time.perf_counter() - began)

    def _see_that_it_is_refused(self, fault: ExchangeFault) -> None:
        assert fault.message() != fault.message("ru")
        assert _dump(self.store) == self.before, "refused, but not unchanged"
        self.outcomes[fault.code] += 1

    def close(self) -> None:
        """Let go of the store."""
        self.history.close()

    def _renew(self) -> None:
        with closing(sqlite3.connect(self.template)) as kept, closing(sqlite3.connect(self.store)) as spoilt:
            kept.backup(spoilt)

    def _spoilt(self) -> bytes:
        if self.rng.random() < 0.2:
            return _bytes_spoilt(self.rng, bytearray(self.whole))
        document = json.loads(self.whole)
        for _ in range(self.rng.choice((1, 1, 1, 2, 5))):
            _spoil(self.rng, document)
        if self.rng.random() < 0.8:
            _hash_again(document)
        if self.rng.random() < 0.9 and isinstance(document.get("counts"), dict):
            for name in ("contents", "attempts"):
                if isinstance(document.get(name), list):
                    document["counts"][name] = len(document[name])
        return json.dumps(document).encode()


def _bytes_spoilt(rng: random.Random, data: bytearray) -> bytes:
    for _ in range(rng.choice((1, 1, 3, 30))):
        place = rng.randrange(len(data) + 1)
        match rng.randrange(5):
            case 0 if place < len(data):
                data[place] = rng.randrange(256)
            case 1:
                del data[place : place + rng.choice((1, 1, 20, 4000))]
            case 2:
                data[place:place] = rng.randbytes(rng.choice((1, 5)))
            case 3:
                data[place:place] = data[place : place + rng.choice((1, 50, 5000))]
            case 4 if rng.random() < 0.2:
                data[place:place] = rng.choice((b"[", b'{"a":')) * 50_000
        if not data:
            break
    return bytes(data)


def _spoil(rng: random.Random, document: Any) -> None:
    """One change anywhere, at any depth alike."""
    here = document
    part = rng.choice(("attempts", "attempts", "contents", None))
    if part is not None and isinstance(document.get(part), list):
        here = document[part]
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = rng.choice(keys)
        if isinstance(here[key], dict | list) and here[key] and rng.random() < 0.85:
            here = here[key]
            continue
        break
    match rng.randrange(7):
        case 0:
            del here[key]
        case 1 if isinstance(here, list):
            here.insert(key, copy.deepcopy(rng.choice(here)))
        case 2 if isinstance(here, list):
            here[key], other = here[rng.randrange(len(here))], here[key]
            here.append(other)
        case 3 if isinstance(here, dict):
            here[rng.choice(("x", "id", "kind", "path", "file", "portrait", "document"))] = here[key]
        case 4 if isinstance(here[key], int):
            here[key] += rng.choice((-1, 1, 7))
        case 5 if isinstance(here[key], str) and here[key]:
            place = rng.randrange(len(here[key]))
            here[key] = here[key][:place] + rng.choice("ax0 {}\n=") + here[key][place + 1 :]
        case _:
            here[key] = copy.deepcopy(rng.choice(HOSTILE))


def _hash_again(document: Any) -> None:
    """Contents that were spoilt have the hashes that they say, so that they are looked into."""
    renamed: dict[Any, str] = {}
    try:
        for content in document["contents"]:
            hash = hash_of(canonical(content["document"]))
            renamed[content["hash"]] = hash
            for words in content["words"]:
                spoken = hash if words["document"] is None else hash_of(canonical(words["document"]))
                renamed[words["hash"]], words["hash"] = spoken, spoken
            content["hash"] = hash
        for attempt in document["attempts"]:
            for name in ("content", "words"):
                attempt[name] = renamed.get(attempt[name], attempt[name])
    except (AttributeError, KeyError, TypeError, ValueError):
        return


def _see_that_all_is_sound(history: History, ids: dict[str, int]) -> None:
    """Every attempt can be played again and came to what is stored of it; those of before are all there."""
    rows = history.attempts()
    assert ids.keys() <= {row.id for row in rows}
    for row in rows:
        stored = history.attempt(row.id)
        assert len(stored.events) >= ids.get(row.id, 1)
        attempt, _ = replayed(stored)
        beside_of(stored)
        found, said = results_of(attempt), stored.results
        assert (found is None) == (said is None)
        if found is not None and said is not None:
            assert (found.ending, found.client, found.company) == (said.ending, said.client, said.company)
            assert found.region in (None, said.region)
        assert row.decisions == len(attempt.turns)
    assert is_counted(history)


def _dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def main() -> int:
    """Tamper so often; says how it came out, and the seed where the store was harmed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=1_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tampering = Tampering(Path(folder), arguments.seed)
        for number in range(arguments.count):
            try:
                tampering.once()
            except BaseException:
                kept = Path(tempfile.gettempdir()) / f"spoilt-{arguments.seed}-{number}.json"
                shutil.copy(tampering.file, kept)
                print(f"seed {arguments.seed}, number {number}: see {kept}", file=sys.stderr)  # noqa: T201
                raise
        tampering.close()
    outcomes = ", ".join(f"{name} {count}" for name, count in tampering.outcomes.most_common())
    print(f"seed {arguments.seed}, {arguments.count} files, slowest {tampering.slowest:.2f} s: {outcomes}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
