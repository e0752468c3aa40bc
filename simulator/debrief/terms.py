"""The terms at the end of talks, with what each of them cost."""

from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.debrief.money import Money, money
from simulator.director.facts import Return, facts_of
from simulator.negotiation.ledger import Cause, Side
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


def term_rows(attempt: Attempt) -> tuple[TermRow, ...]:
    """Every term, in file order."""
    return tuple(_row(attempt, place) for place in range(len(attempt.rules.terms)))


def _row(attempt: Attempt, place: int) -> TermRow:
    term, facts = attempt.rules.terms[place], facts_of(attempt.talks, place)
    company = _sum(attempt, term.id, "company", "terms", "no_deal")
    penalty = _sum(attempt, term.id, "company", "mandate")
    return TermRow(
        term=term.id,
        kind=term.kind,
        opening=facts.opening,
        signed=facts.signed,
        target=0,
        limit=facts.limit,
        ask=facts.ask,
        client=_sum(attempt, term.id, "client", "terms", "no_deal"),
        company=company,
        penalty=penalty,
        money=money(attempt.scenario, company + penalty),
        approved=facts.approved,
        decisions=facts.decisions,
        returns=facts.returns,
    )


def _sum(attempt: Attempt, term: str, side: Side, *causes: Cause) -> int:
    return sum(
        entry.points
        for entry in attempt.ledger
        if entry.side == side and entry.cause in causes and entry.detail == term
    )
