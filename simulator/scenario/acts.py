"""The catalogue of acts: ways of behaving and the client points that each brings, by facet."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from simulator.scenario.model import ActPoints

_FILE = Path(__file__).with_name("acts.yaml")


@cache
def standard_acts() -> Mapping[str, ActPoints]:
    """The acts every scenario may use, in the order of the catalogue: constant data, read once."""
    rows = yaml.load(_FILE.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {name: ActPoints.model_validate(points) for name, points in rows.items()}


def acts_of(own: Mapping[str, ActPoints]) -> dict[str, ActPoints]:
    """The standard acts with a scenario's own weights in place of the standard ones."""
    return {**standard_acts(), **own}
