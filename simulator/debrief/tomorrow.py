"""One sentence to send the director tomorrow: chosen from what this attempt showed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from simulator.analysis.verdict import Verdict
from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow
from simulator.debrief.satisfaction import Satisfaction
from simulator.debrief.terms import TermRow
from simulator.director.persona import stated
from simulator.negotiation.events import ApprovalAsked, CriterionAsked, Event, Reported, TermMoved
from simulator.scenario.vocabulary import Criterion

Code = Literal[
    "own_up",
    "own_claim",
    "known_then",
    "his_policy",
    "warn_first",
    "which_of_the_two",
    "next_time",
    "ask_criterion",
    "in_writing",
    "name_the_return",
    "bring_the_sum",
    "earned",
    "keep",
]


E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """What to write. `code` is the first that fits:

    - own_up: the deal is void: say it before he finds it. `term` signed beyond its limit (the first of
      them), and in `company` what that cost (0 or less).
    - own_claim: a fair `claim` was not owned in the office: own it now, and say what is done otherwise next
      time; `client` and `company`: by how much the better deal differs (0 and 0 where no deal decided it).
    - known_then: `claim` rests on what nobody could know: what was known then.
    - his_policy: `claim` asks for what his declared policy forbids: which of the two is to be followed.
    - warn_first: `term` reached its limit in `decision` without a warning or an approval before: next time
      he hears it first.
    - which_of_the_two: two of his statements (`messages`) pull apart, unnamed: which of them holds.
    - next_time: a fair `claim` was owned: what is done otherwise next time, with the same values.
    - ask_criterion: no criterion was asked: ask for `criterion`, the first of the six that he would state
      (the first of all, if he states none).
    - in_writing: an approval of his (of `term`, in `decision`) stands nowhere in writing.
    - name_the_return: in `decision` `term` was given with nothing in return: say what comes back for it.
    - bring_the_sum: an unfair `claim` with its sum in points: `client` and `company`.
    - earned: the client is satisfied, and more of that was earned (`client` points) than bought; `company`:
      what the terms brought the company.
    - keep: nothing of the kind: what will be kept as it was done.

    Attributes:
        claim: the number of the claim it is about, from 0.
        messages: the numbers of two statements of his that contradict each other, the earlier first.
    """

    code: Code
    claim: int | None = None
    term: str | None = None
    criterion: Criterion | None = None
    messages: tuple[int, int] | None = None
    decision: int | None = None
    client: int = 0
    company: int = 0


def tomorrow(
    attempt: Attempt, claims: Sequence[ClaimRow], terms: Sequence[TermRow], source: Satisfaction
) -> Tomorrow:
    """The sentence for a finished attempt.

    Args:
        claims, terms, source: the attempt's own rows and split.
    """
    shown = _Shown(attempt, claims, terms, source)
    looks: tuple[Callable[[], Tomorrow | None], ...] = (
        shown.own_up,
        shown.own_claim,
        shown.known_then,
        shown.his_policy,
        shown.warn_first,
        shown.which_of_the_two,
        shown.next_time,
        shown.ask_criterion,
        shown.in_writing,
        shown.name_the_return,
        shown.bring_the_sum,
        shown.earned,
    )
    for look in looks:
        found = look()
        if found is not None:
            return found
    return Tomorrow("keep")


class _Shown:
    """What an attempt showed, one question a method; each answers with its sentence or with nothing."""

    def __init__(
        self, attempt: Attempt, claims: Sequence[ClaimRow], terms: Sequence[TermRow], source: Satisfaction
    ) -> None:
        self._attempt, self._claims, self._terms, self._source = attempt, claims, terms, source
        self._ledger = attempt.ledger

    def own_up(self) -> Tomorrow | None:
        broken = [entry for entry in self._ledger if entry.cause == "mandate"]
        if not broken:
            return None
        return Tomorrow("own_up", term=broken[0].detail, company=sum(entry.points for entry in broken))

    def warn_first(self) -> Tomorrow | None:
        limits = {term.id: term.limit for term in self._attempt.rules.terms}
        for number, turn in enumerate(self._attempt.turns, 1):
            if "limit" in turn.observation.bads:
                moves = (event for event in turn.step.events if isinstance(event, TermMoved))
                for move in moves:
                    limit = limits[move.term]
                    if limit is not None and move.after >= max(limit, move.before):
                        return Tomorrow("warn_first", term=move.term, decision=number)
        return None

    def own_claim(self) -> Tomorrow | None:
        return self._about("own_claim", "fair", lambda row: not _owned(row))

    def next_time(self) -> Tomorrow | None:
        return self._about("next_time", "fair", _owned)

    def known_then(self) -> Tomorrow | None:
        return self._about("known_then", "hindsight")

    def his_policy(self) -> Tomorrow | None:
        return self._about("his_policy", "policy_clash")

    def bring_the_sum(self) -> Tomorrow | None:
        return self._about("bring_the_sum", "unfair")

    def which_of_the_two(self) -> Tomorrow | None:
        if any(event.upward == "name_contradiction" for event in self._events(Reported)):
            return None
        apart = [said for said in self._attempt.messages if said.contradicts is not None]
        if not apart:
            return None
        last = apart[-1]
        assert last.contradicts is not None
        return Tomorrow("which_of_the_two", messages=(last.contradicts, last.number))

    def ask_criterion(self) -> Tomorrow | None:
        if any(self._events(CriterionAsked)):
            return None
        states = stated(self._attempt.director, self._attempt.seed)
        every: tuple[Criterion, ...] = get_args(Criterion)
        return Tomorrow("ask_criterion", criterion=next((each for each in every if each in states), every[0]))

    def in_writing(self) -> Tomorrow | None:
        if any(event.upward == "recap" for event in self._events(Reported)):
            return None
        for number, step in enumerate(self._attempt.talks.steps, 1):
            for event in step.events:
                if isinstance(event, ApprovalAsked) and event.granted and event.levels:
                    return Tomorrow("in_writing", term=event.levels[0][0], decision=number)
        return None

    def name_the_return(self) -> Tomorrow | None:
        for entry in self._ledger:
            if entry.cause == "precedent":
                term, _, _ = entry.detail.partition(",")
                return Tomorrow("name_the_return", term=term, decision=entry.decision)
        return None

    def earned(self) -> Tomorrow | None:
        satisfied = self._attempt.state.shown[0] >= self._attempt.rules.regions[0]
        if not satisfied or self._source.earned <= max(0, self._source.bought):
            return None
        company = sum(row.company for row in self._terms)
        return Tomorrow("earned", client=self._source.earned, company=company)

    def _events(self, kind: type[E]) -> Iterator[E]:
        return (event for event in self._attempt.talks.events if isinstance(event, kind))

    def _about(
        self, code: Code, verdict: Verdict, which: Callable[[ClaimRow], bool] = lambda row: row.reproach
    ) -> Tomorrow | None:
        """The first reproach with a verdict, and by how much a better deal, or what was signed, differs."""
        for number, row in enumerate(self._claims):
            if row.tested is None or row.tested.verdict != verdict or not row.reproach or not which(row):
                continue
            client, company = (row.client, row.company) if verdict == "unfair" else (0, 0)
            if verdict != "unfair" and row.other is not None:
                client, company = row.other.client_gain, row.other.company_gain
            return Tomorrow(code, claim=number, term=row.claim.term, client=client, company=company)
        return None


def _owned(row: ClaimRow) -> bool:
    return row.item is not None and row.item.answer is not None and row.item.answer.kind == "own"
