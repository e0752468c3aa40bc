"""The process that works balances out: `python -m simulator.workshop.balance.worker CACHE FOLDER...`.

A line of JSON is a question, {"id", ...the question}; lines of JSON come back: {"id", "step", "count"} as it
goes, {"id", "line"} for every director, and at last {"id", "answer"} or {"id", "failed", "details"}. It ends
when nobody asks any more: when its input ends. Whoever has asked for what is no longer wanted kills it.
"""

import json
import os
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from simulator.workshop.balance.packing import Plain

if TYPE_CHECKING:
    from simulator.workshop.balance.answering import Answering

_EVERY = 0.1
"""Seconds between what is told of one step: the eye needs no more."""

_NICE = 5
"""How much less this process asks of the computer than the window does."""


def main() -> None:
    """Answer until the input ends."""
    cache, *folders = sys.argv[1:]
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_NICE)
    serve(sys.stdin.buffer, sys.stdout.buffer, Path(cache), [Path(folder) for folder in folders])


def serve(asked: IO[bytes], told: IO[bytes], cache: Path, folders: list[Path]) -> None:
    """Answer every line that comes."""
    from simulator.analysis.cache import Cache
    from simulator.workshop.balance.answering import Answering

    answering = Answering(folders, Cache(cache))
    for line in asked:
        _answer(answering, json.loads(line), told)


def _answer(answering: "Answering", record: Plain, told: IO[bytes]) -> None:
    from simulator.workshop.balance.answering import Unanswerable
    from simulator.workshop.balance.asking import Question

    id = record.pop("id")

    def tell(**said: object) -> None:
        told.write(json.dumps({"id": id, **said}, ensure_ascii=False).encode() + b"\n")
        told.flush()

    question = Question.of(record)

    last = "", 0.0

    def step(name: str, count: int) -> None:
        nonlocal last
        now = time.monotonic()
        if name != last[0] or now - last[1] >= _EVERY:
            last = name, now
            tell(step=name, count=count)

    try:
        if question.everybody:
            for line in answering.lines(question, step):
                tell(line=line)
            tell(answer=None)
        else:
            tell(answer=answering.answer(question, step))
    except Unanswerable as why:
        tell(failed=str(why), details="")
    except MemoryError:
        tell(failed="memory", details="")
    except Exception:
        tell(failed="unforeseen", details=traceback.format_exc())


if __name__ == "__main__":
    main()
