"""The director's claims laid beside the facts."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.analysis.findings import Verdict
from simulator.analysis.verdict import Tested
from simulator.attempt import Attempt
from simulator.debrief.money import Money, money
from simulator.director.claims import Claim
from simulator.negotiation.compiled import Term
from simulator.office.evidence import Evidence, bears, evidence_of
from simulator.office.talk import Item
from simulator.scenario.model import Flag


@dataclass(frozen=True, slots=True)
class OtherLevel:
    """A term that stands elsewhere in another deal; levels are positions in its list."""

    term: str
    mine: int
    other: int


@dataclass(frozen=True, slots=True)
class OtherDeal:
    """The deal that decided a claim, beside the one that was signed.

    Attributes:
        client, company: its shown scores; `client_gain` and `company_gain` over one's own.
        money: the company's gain.
        levels: every term's level, in file order; `differs` those that differ.
        choices: the replies of the first way to it, from the opening on.
        parts: the first decision that is another one on that way, from 1.
        hidden: whether every way to it relied on something that nobody could know.
    """

    client: int
    company: int
    client_gain: int
    company_gain: int
    money: Money | None
    levels: tuple[int, ...]
    differs: tuple[OtherLevel, ...]
    choices: tuple[str, ...]
    parts: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim against the facts.

    Attributes:
        tested: None where it could not be tested.
        client, company: the sum of points that the terms it is about brought to each side.
        money: the company's sum.
        other: the deal that decided it, or None.
        broken: points of breaches and of concessions with nothing in return, 0 or less; what `bent` rests on.
        rivals: the known facts by which competitors offer what was given.
        item: how it went in the office; None if it was not talked over.
        evidence: what of this attempt bears on it.
    """

    claim: Claim
    tested: Tested | None
    client: int
    company: int
    money: Money | None
    other: OtherDeal | None
    broken: int
    rivals: tuple[str, ...]
    item: Item | None
    evidence: tuple[Evidence, ...]

    @property
    def reproach(self) -> bool:
        """Whether it finds fault: praise does not."""
        return self.claim.id not in ("praise", "client_first")


def claim_rows(attempt: Attempt, verdicts: Sequence[Verdict], items: Sequence[Item]) -> tuple[ClaimRow, ...]:
    """Every claim of a finished attempt, in the order in which he raises them.

    Args:
        verdicts: one for each claim, or none at all.
        items: what became of the claims in the office, as far as they were talked over.
    """
    talked = {item.claim: item for item in items}
    evidence = evidence_of(attempt)
    rows = []
    for number, claim in enumerate(attempt.claims):
        verdict = verdicts[number] if verdicts else None
        tested = None if verdict is None else verdict.tested
        company = sum(facts.company for facts in claim.facts)
        rows.append(
            ClaimRow(
                claim=claim,
                tested=tested,
                client=sum(facts.client for facts in claim.facts),
                company=company,
                money=money(attempt.scenario, company),
                other=None if verdict is None else _other(attempt, verdict),
                broken=_broken(attempt),
                rivals=_rivals(attempt, claim),
                item=talked.get(claim),
                evidence=tuple(each for each in evidence if bears(each, claim, tested, attempt)),
            )
        )
    return tuple(rows)


def _other(attempt: Attempt, verdict: Verdict) -> OtherDeal | None:
    deal = verdict.tested.alternative
    if deal is None:
        return None
    client, company = attempt.state.shown
    mine = attempt.state.terms
    return OtherDeal(
        client=deal.client,
        company=deal.company,
        client_gain=deal.client - client,
        company_gain=deal.company - company,
        money=money(attempt.scenario, deal.company - company),
        levels=deal.levels,
        differs=_differs(attempt.rules.terms, mine, deal.levels),
        choices=verdict.choices,
        parts=_parts(tuple(made.choice for made in attempt.talks.made), verdict.choices),
        hidden=deal.relied,
    )


def _differs(terms: Sequence[Term], mine: Sequence[int], other: Sequence[int]) -> tuple[OtherLevel, ...]:
    pairs = zip(terms, mine, other, strict=True)
    return tuple(OtherLevel(term.id, here, there) for term, here, there in pairs if here != there)


def _parts(made: Sequence[str], way: Sequence[str]) -> int:
    """The first decision, from 1, in which two ways differ."""
    together = (pair[0] == pair[1] for pair in zip(made, way, strict=False))
    return next((at for at, same in enumerate(together, 1) if not same), min(len(made), len(way)) + 1)


def _broken(attempt: Attempt) -> int:
    return sum(entry.points for entry in attempt.ledger if entry.cause in ("mandate", "precedent"))


def _rivals(attempt: Attempt, claim: Claim) -> tuple[str, ...]:
    given = {facts.term for facts in claim.facts}
    known = {fact.id for fact, value in zip(attempt.rules.facts, attempt.state.facts, strict=True) if value}
    return tuple(
        name
        for name, fact in attempt.scenario.facts.items()
        if isinstance(fact, Flag) and name in known and given & set(fact.rival_offers)
    )
