"""`schema`: printed for editors."""

import json
from typing import get_args

import pytest

from simulator.scenario.schema import Kind, json_schema
from tests.commands.conftest import Run

KINDS: tuple[Kind, ...] = get_args(Kind)


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_printed_as_json(run: Run, kind: Kind) -> None:
    ran = run("schema", kind)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == json_schema(kind)


def test_another_kind_is_wrong_usage(run: Run) -> None:
    ran = run("schema", "buyer")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
