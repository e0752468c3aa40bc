"""Columns of numbers as text, so that they go through a pipe and into the cache without becoming objects."""

import base64
import zlib
from array import array
from typing import Any

from simulator.analysis.author.balance import Balance
from simulator.analysis.author.outcomes import Outcomes

Plain = dict[str, Any]

_COLUMNS = {
    "ending": "H",
    "client": "B",
    "company": "B",
    "efficient": "B",
    "pleases": "B",
    "likely": "d",
    "draws": "H",
    "starts": "L",
    "replies": "H",
}


def packed(balance: Balance) -> Plain:
    """A balance as plain data, with what would take the reader long: shares, means, distinct points."""
    outcomes: Plain = {name: _packed(getattr(balance.outcomes, name)) for name in _COLUMNS}
    return {
        "states": balance.states,
        "reason": balance.reason,
        "plays": balance.plays,
        "seed": balance.seed,
        "stuck": balance.stuck,
        "endings": [list(ending) for ending in balance.endings],
        "outcomes": outcomes | {"names": list(balance.outcomes.names)},
        "frontier": [list(point) for point in balance.frontier],
        "draws": [dict(names) for names in balance.draws],
        "pleases": None if balance.pleases is None else [list(point) for point in balance.pleases],
        "never": [list(reply) for reply in balance.never],
        "thresholds": list(balance.thresholds),
        "shares": balance.shares(),
        "means": list(balance.means()),
        "points": _packed(balance.likeliest()),
    }


def unpacked(record: Plain) -> Balance:
    """A balance from plain data of this program's own making."""
    columns = record["outcomes"]
    outcomes = Outcomes(names=tuple(columns["names"]))
    for name, kind in _COLUMNS.items():
        setattr(outcomes, name, _unpacked(kind, columns[name]))
    pleases = record["pleases"]
    client, company = record["thresholds"]
    return Balance(
        states=record["states"],
        reason=record["reason"],
        plays=record["plays"],
        seed=record["seed"],
        stuck=record["stuck"],
        endings=tuple((id, kind) for id, kind in record["endings"]),
        outcomes=outcomes,
        frontier=tuple((client, company) for client, company in record["frontier"]),
        draws=tuple(record["draws"]),
        pleases=None if pleases is None else tuple((client, company) for client, company in pleases),
        never=tuple((scene, choice) for scene, choice in record["never"]),
        thresholds=(client, company),
    )


def unpacked_points(record: Plain) -> "array[int]":
    """For every distinct point of a balance a row: see `Balance.likeliest`."""
    return _unpacked("L", record["points"])


def _packed(column: "array[Any]") -> str:
    return base64.b64encode(zlib.compress(column.tobytes(), 1)).decode()


def _unpacked(kind: str, text: str) -> "array[Any]":
    column: array[Any] = array(kind)
    column.frombytes(zlib.decompress(base64.b64decode(text)))
    return column
