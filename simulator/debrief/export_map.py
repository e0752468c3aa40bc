"""The field of a debrief as plain data."""

from dataclasses import asdict
from typing import Any

from simulator.debrief.field import Field, Gap, Point


def map_record(field: Field) -> dict[str, Any]:
    """Everything a map is drawn from, but for the density, which follows from the endings."""
    return {
        "endings": None if field.dots is None else [list(row) for row in field.dots.rows()],
        "frontier": _points(field.frontier),
        "sound": _points(field.sound),
        "gaps": {"client": _gap(field.gaps.client), "company": _gap(field.gaps.company)},
        "ranges": {"client": list(field.ranges.client), "company": list(field.ranges.company)},
        "thresholds": asdict(field.thresholds),
        "says": None if field.says is None else field.says.floor,
        "rewards": None
        if field.rewards is None
        else {"area": field.rewards.area, "points": _points(field.rewards.points)},
        "one_ending": field.one_ending,
    }


def _points(points: tuple[Point, ...]) -> list[list[int]]:
    return [[point.client, point.company] for point in points]


def _gap(gap: Gap | None) -> dict[str, int] | None:
    return None if gap is None else {"points": gap.points, "client": gap.to.client, "company": gap.to.company}
