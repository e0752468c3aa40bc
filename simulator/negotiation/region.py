"""Regions of the two scores."""

from simulator.negotiation.events import Region
from simulator.scenario.vocabulary import EndingKind


def region_of(kind: EndingKind, shown: tuple[int, int], thresholds: tuple[int, int]) -> Region | None:
    """Where an ending lies. Pairs are (client, company), as shown.

    A walk-away is sound or missed by what could still be reached, which only the analysis knows: None.
    """
    if kind == "lost":
        return "missed_deal"
    if kind == "walk_away":
        return None
    high = shown[0] >= thresholds[0], shown[1] >= thresholds[1]
    if high[0]:
        return "shared_win" if high[1] else "bought_smile"
    return "squeezed_lemon" if high[1] else "nobodys_deal"
