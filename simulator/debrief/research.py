"""Which lines of published research bear on what this attempt showed."""

import itertools
from collections.abc import Sequence
from typing import Literal

from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow
from simulator.debrief.satisfaction import Satisfaction
from simulator.director.persona import DELIGHT, stated
from simulator.negotiation.events import CriterionAsked, TermMoved

ResearchLine = Literal[
    "smile_is_no_proof",
    "satisfaction_and_points",
    "over_service",
    "four_factors",
    "value_carries_over",
    "hindsight",
    "policy_clash",
    "role_conflict",
    "role_ambiguity",
    "labelled_concessions",
    "shrinking_steps",
]
"""The codes, in the order they are shown, with the research behind them:

- smile_is_no_proof: the client was satisfied or delighted, and he held the whole deal against the seller.
  Thompson, Valley & Kramer, J. Experimental Social Psychology 31 (1995): people feel less successful when
  told that the other side was happy, whatever they achieved.
- satisfaction_and_points: the same. 1,005 human deals of the CaSiNo corpus: one's own points and the other's
  satisfaction have a rank correlation of -0.125.
- over_service: the client is satisfied and the company is not, or he praises that the client came first.
  Homburg, Mueller & Klarmann, J. Marketing 75 (2011).
- four_factors: what was earned outweighs what was bought. Curhan, Elfenbein & Xu, J. Personality and Social
  Psychology 91 (2006).
- value_carries_over: a shared win. Curhan, Elfenbein & Eisenkraft (2010): subjective value in one round
  predicts the results of the next.
- hindsight: a claim rests on what nobody could know. Baron & Hershey (1988).
- policy_clash: a claim holds only by what he rewards. Kerr (1975).
- role_conflict: two of his statements contradict each other. Rizzo, House & Lirtzman (1970).
- role_ambiguity: he was asked for a criterion and stated none. Singh & Rhoads (1991).
- labelled_concessions: something was given with nothing in return. Malhotra, Program on Negotiation.
- shrinking_steps: a term was given in steps of which a later one cost more. Tey, Schaerer, Madan & Swaab
  (2021): shrinking steps signal the limit.
"""


def research(attempt: Attempt, claims: Sequence[ClaimRow], source: Satisfaction) -> tuple[ResearchLine, ...]:
    """The lines that bear on a finished attempt, in the order they are shown."""
    smile = _held_against_a_smile(attempt, claims)
    client, company = (
        score >= high for score, high in zip(attempt.state.shown, attempt.rules.regions, strict=True)
    )
    deal = attempt.ended is not None and attempt.ended.kind == "deal"
    verdicts = {row.tested.verdict for row in claims if row.tested is not None}
    praised = any(row.claim.id == "client_first" for row in claims)
    applies: dict[ResearchLine, bool] = {
        "smile_is_no_proof": smile,
        "satisfaction_and_points": smile,
        "over_service": praised or (deal and client and not company),
        "four_factors": deal and source.earned > max(0, source.bought),
        "value_carries_over": deal and client and company,
        "hindsight": "hindsight" in verdicts,
        "policy_clash": "policy_clash" in verdicts,
        "role_conflict": any(said.contradicts is not None for said in attempt.messages),
        "role_ambiguity": _left_unanswered(attempt),
        "labelled_concessions": any(entry.cause == "precedent" for entry in attempt.ledger),
        "shrinking_steps": _growing_steps(attempt),
    }
    return tuple(line for line, holds in applies.items() if holds)


def _held_against_a_smile(attempt: Attempt, claims: Sequence[ClaimRow]) -> bool:
    ended = attempt.ended
    if ended is None or ended.kind != "deal":
        return False
    satisfied = attempt.state.shown[0] >= attempt.rules.regions[0] or ended.delight > DELIGHT
    return satisfied and any(row.claim.id in ("conceded", "bent", "spoiled") for row in claims)


def _left_unanswered(attempt: Attempt) -> bool:
    states = stated(attempt.director, attempt.seed)
    asked = (event for event in attempt.talks.events if isinstance(event, CriterionAsked))
    return any(event.criterion not in states for event in asked)


def _growing_steps(attempt: Attempt) -> bool:
    """Whether some term was given in steps of which a later one cost the company more than one before."""
    terms = {term.id: term.points for term in attempt.rules.terms}
    given: dict[str, list[int]] = {}
    for event in attempt.talks.events:
        if isinstance(event, TermMoved):
            points = terms[event.term]
            cost = points[event.before][1] - points[event.after][1]
            if cost > 0:
                given.setdefault(event.term, []).append(cost)
    return any(later > step for steps in given.values() for step, later in itertools.pairwise(steps))
