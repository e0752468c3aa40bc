"""`schema`: printed for editors."""

import json

import pytest

from simulator.scenario.schema import json_schema
from tests.commands.conftest import Run


@pytest.mark.parametrize("kind", ["scenario", "director"])
def test_the_schema_is_printed_as_json(run: Run, kind: str) -> None:
    ran = run("schema", kind)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == json_schema("scenario" if kind == "scenario" else "director")


def test_another_kind_is_wrong_usage(run: Run) -> None:
    ran = run("schema", "buyer")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
