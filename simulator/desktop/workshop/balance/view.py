"""A balance as a map: every point at which talks can end, and the best of them."""

from PySide6.QtCore import QCoreApplication

from simulator.analysis.author.balance import Balance, Point
from simulator.desktop.scoremap.view import MapView, Rewards, Says, Spot
from simulator.desktop.scoremap.words import map_words
from simulator.desktop.workshop.balance.phrases import BalanceCounted, end_word, percent
from simulator.negotiation.region import region_of
from simulator.scenario.director_model import Director
from simulator.workshop.balance.asking import Answer

translate = QCoreApplication.translate

MANY = 400
"""Distinct points over which a map shows densities instead of dots."""
AREA = 8
"""From so many points on what the director rewards is an area, under it single points."""
_SQUARES = 10


def balance_map(answer: Answer, director: Director | None) -> MapView:
    """The map, in the language in force; the key of a point is the row of its likeliest outcome.

    Args:
        director: under whom; None leaves out what he says and rewards.
    """
    balance = answer.balance
    rows = balance.outcomes
    best = {(rows.client[row], rows.company[row]): row for row in answer.points}
    frontier = set(balance.frontier)
    crowded = len(best) > MANY
    spots = [] if crowded else [_spot(balance, row, "ending") for p, row in best.items() if p not in frontier]
    return MapView(
        words=map_words(),
        endings=tuple(spots),
        frontier=tuple(
            _spot(balance, best[point], "frontier") for point in balance.frontier if point in best
        ),
        thresholds=balance.thresholds,
        density=_density(best) if crowded else None,
        says=_says(director),
        rewards=_rewards(balance),
        name=_name(balance, best),
    )


def row_region(balance: Balance, row: int) -> str:
    """The region of an outcome that is a deal, else the kind of its ending."""
    rows = balance.outcomes
    kind = balance.endings[rows.ending[row]][1]
    if kind != "deal":
        return kind
    return region_of(kind, (rows.client[row], rows.company[row]), balance.thresholds) or kind


def _spot(balance: Balance, row: int, kind: str) -> Spot:
    rows = balance.outcomes
    ending, how = balance.endings[rows.ending[row]]
    often = translate("Balance", "{share} of random runs").format(share=percent(rows.likely[row]))
    pleased = translate("Balance", "This would please the director") if rows.pleases[row] else ""
    return Spot(
        "frontier" if kind == "frontier" else "ending",
        rows.client[row],
        rows.company[row],
        f"{ending} · {end_word(row_region(balance, row))}",
        often,
        pleased,
        signed=how == "deal",
        key=row,
    )


def _density(points: dict[Point, int]) -> tuple[tuple[int, ...], ...]:
    counts = [[0] * _SQUARES for _ in range(_SQUARES)]
    size = 100 // _SQUARES
    for client, company in points:
        # 100 itself stands in the last square.
        counts[min(company // size, _SQUARES - 1)][min(client // size, _SQUARES - 1)] += 1
    return tuple(map(tuple, counts))


def _says(director: Director | None) -> Says | None:
    declares = None if director is None else director.declares
    return None if declares is None or declares.floor is None else Says(declares.floor)


def _rewards(balance: Balance) -> Rewards | None:
    return Rewards(balance.pleases, area=len(balance.pleases) >= AREA) if balance.pleases else None


def _name(balance: Balance, points: dict[Point, int]) -> str:
    parts = [
        translate("Balance", "Map of the endings: {count}.").format(
            count=BalanceCounted().points(len(points))
        ),
        translate("Balance", "{count} cannot be beaten on both scores.").format(count=len(balance.frontier)),
        translate("Balance", "Ctrl+T shows a table."),
    ]
    return " ".join(parts)
