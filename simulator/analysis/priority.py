"""The priority between the two scores at which an attempt looks best.

With two scores and no fixed weights, choosing a side is legitimate; so an attempt is judged at the
priority under which it lost least, within a band that lets no side be worth less than a quarter of the
other. The loss is convex and piecewise linear in the priority, so its least is found exactly by lines.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.values import Values, Weights

BAND = Fraction(1, 5), Fraction(4, 5)
"""The share of the client's side, from least to most."""


@dataclass(frozen=True, slots=True)
class Spans:
    """How far apart the attainable scores are, over all draws; a side without a choice has 0."""

    client: int
    company: int

    def weights(self, share: Fraction) -> Weights:
        """Integer weights for a share of the client's side."""
        client, company = self.client or 1, self.company or 1
        return Weights(
            share.numerator * company if self.client else 0,
            (share.denominator - share.numerator) * client if self.company else 0,
        )

    def unit(self, share: Fraction) -> int:
        """How many of the integer units of `weights` make one of the priority's own."""
        return share.denominator * (self.client or 1) * (self.company or 1)


@dataclass(frozen=True, slots=True)
class _Line:
    """The loss against one way of playing: `at(share)`."""

    start: Fraction
    slope: Fraction

    def at(self, share: Fraction) -> Fraction:
        return self.start + self.slope * share


def charitable(
    evaluate: Callable[[Fraction], Values], spans: Spans, outcome: tuple[int, int]
) -> tuple[Fraction, Values]:
    """The share of the client's side at which the outcome lost least; in a tie the middle.

    Args:
        evaluate: the values of play at a share.
        outcome: (client, company) points gained over the start, uncapped.
    """
    known: dict[Fraction, Values] = {}
    lines: set[_Line] = set()

    def look(share: Fraction) -> Fraction:
        if share not in known:
            known[share] = evaluate(share)
            lines.add(_line(known[share], spans, outcome))
        return max(line.at(share) for line in lines)

    low, high = BAND
    look(low), look(high)
    while True:
        left, right = _least(lines, low, high)
        before = len(lines)
        look(left), look(right)
        if len(lines) == before:
            middle = (left + right) / 2
            look(middle)
            if len(lines) == before:
                return middle, known[middle]


def _line(values: Values, spans: Spans, outcome: tuple[int, int]) -> _Line:
    """The loss against the best way at one priority, as it would be at every other."""
    beliefs = values.beliefs
    scene, place = beliefs.start
    count = beliefs.believed.bit_count()
    client = Fraction(int(values.client[scene][place]), count) - outcome[0]
    company = Fraction(int(values.company[scene][place]), count) - outcome[1]
    one = client / spans.client if spans.client else Fraction(0)
    other = company / spans.company if spans.company else Fraction(0)
    return _Line(other, one - other)


def _least(lines: set[_Line], low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
    """The interval on which the highest of the lines is lowest."""
    corners = {low, high}
    ordered = sorted(lines, key=lambda line: (line.slope, line.start))
    for place, line in enumerate(ordered):
        for other in ordered[place + 1 :]:
            if other.slope != line.slope:
                cross = (line.start - other.start) / (other.slope - line.slope)
                if low < cross < high:
                    corners.add(cross)
    heights = {share: max(line.at(share) for line in lines) for share in corners}
    best = min(heights.values())
    flat = [share for share, height in heights.items() if height == best]
    return min(flat), max(flat)
