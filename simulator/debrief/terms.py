"""The terms at the end of talks, with what each of them cost."""

from dataclasses import dataclass

from simulator.debrief.claims import Money
from simulator.director.facts import Return
from simulator.scenario.vocabulary import TermKind


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term. Levels are positions in its list.

    Attributes:
        opening, signed: where it stood when talks opened and when they ended.
        target: our best, the first of the list; `limit` of the mandate (None: no limit); `ask` of the client.
        client, company: what it brought to each side over the opening, all told: moves on the table, what
            the level is really worth, and what was taken back where no deal was made.
        penalty: what signing it outside the mandate cost the company besides, 0 or less.
        money: the company's points with the penalty, where the scenario gives the worth of a point.
        approved: whether the director's approval covers the level signed.
        decisions: in which decisions it moved.
        returns: what came back in those decisions.
    """

    term: str
    kind: TermKind
    opening: int
    signed: int
    target: int
    limit: int | None
    ask: int
    client: int
    company: int
    penalty: int
    money: Money | None
    approved: bool
    decisions: tuple[int, ...]
    returns: tuple[Return, ...]

    @property
    def beyond(self) -> bool:
        """Whether it stands past the mandate."""
        return self.limit is not None and self.signed > self.limit
