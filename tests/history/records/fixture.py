"""Writes the statements of the fixed attempt anew, to be checked by `tools/xapi/check.js`.

python -m tests.history.records.fixture
"""

import json
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.history import History
from simulator.history.records.statements import statements
from tests.history.records.material import ACTORS, FIXTURE, METRICS, Ticking, fixed


def write() -> int:
    """Write the file; return how many statements it has."""
    with TemporaryDirectory() as folder:
        history = History.open(Path(folder) / "history.sqlite", now=Ticking())
        told = [one.statement for one in statements(fixed(history), ACTORS, asdict(METRICS))]
        history.close()
    FIXTURE.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(told)


if __name__ == "__main__":
    print(f"{FIXTURE}: {write()} statements")  # noqa: T201
