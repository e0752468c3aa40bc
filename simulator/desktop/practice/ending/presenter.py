"""How a finished session went: plain Python, no widgets."""

from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.desktop.practice.ending.ledger import ledger_rows, split_of
from simulator.desktop.practice.ending.rows import ClaimRow, EndingView, FactRow, Sum
from simulator.desktop.practice.table.presenter import TablePresenter
from simulator.desktop.practice.table.rows import Score
from simulator.director.claims import Claim
from simulator.director.facts import Return, TermFacts
from simulator.director.speech import words as words_of
from simulator.negotiation.ledger import Side, total
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.wording import level_words, spoken

if TYPE_CHECKING:
    from simulator.history import Session


def ending_view(session: "Session") -> EndingView:
    """Everything that can be said of a finished session without an analysis of what was possible.

    Raises:
        ValueError: talks have not ended.
    """
    attempt = session.attempt
    ended = attempt.ended
    if ended is None:
        raise ValueError("the talks have not ended")
    scenario, director = session.scenario_words, session.director_words
    table = TablePresenter(session).view()
    messages = [message for message in table.messages if _is_last(attempt, message.number)]
    return EndingView(
        title=scenario.title,
        exam=table.exam,
        decisions=attempt.state.decision,
        timed_out=sum(turn.step.timed_out for turn in attempt.turns),
        rewinds=session.row.rewinds,
        old_version=session.scenario_changed,
        client=table.client,
        director=table.director,
        kind=ended.kind,
        region=ended.region,
        void=ended.void,
        client_score=_score(attempt, 0),
        company_score=_score(attempt, 1),
        split=split_of(attempt),
        stance=attempt.watch.stance,
        message=messages[0] if messages else None,
        claims=tuple(_claim(attempt, claim, scenario, director) for claim in attempt.claims),
        ledger=ledger_rows(attempt, scenario),
        client_sum=_sum(attempt, "client"),
        company_sum=_sum(attempt, "company"),
    )


def _is_last(attempt: Attempt, number: int) -> bool:
    """Whether this is what the director said at the end of the talks."""
    message = attempt.messages[number]
    return number == len(attempt.messages) - 1 and message.decision == attempt.state.decision


def _score(attempt: Attempt, side: int) -> Score:
    value, start = attempt.state.shown[side], attempt.rules.start[side]
    return Score(value, value - start, start)


def _sum(attempt: Attempt, side: Side) -> Sum:
    place = 0 if side == "client" else 1
    uncapped = attempt.state.client if side == "client" else attempt.state.company
    return Sum(attempt.rules.start[place], total(attempt.ledger, side), uncapped, attempt.state.shown[place])


def _claim(attempt: Attempt, claim: Claim, scenario: Scenario, director: Director) -> ClaimRow:
    earlier = None if claim.contradicts is None else attempt.messages[claim.contradicts]
    return ClaimRow(
        text=words_of(claim, scenario, director),
        praise=claim.id == "praise",
        contradicts=None if earlier is None else (earlier.time, words_of(earlier, scenario, director)),
        facts=tuple(_fact(attempt, facts, scenario) for facts in claim.facts),
    )


def _fact(attempt: Attempt, facts: TermFacts, scenario: Scenario) -> FactRow:
    term, language = scenario.terms[facts.term], scenario.language
    return FactRow(
        label=term.label,
        opening=level_words(term, facts.opening, language),
        signed=level_words(term, facts.signed, language),
        limit="" if facts.limit is None else level_words(term, facts.limit, language),
        ask=level_words(term, facts.ask, language),
        client=facts.client,
        company=facts.company,
        over=facts.limit is not None and facts.signed > facts.limit,
        approved=facts.approved,
        returns=tuple(_return(attempt, back, scenario) for back in facts.returns),
    )


def _return(attempt: Attempt, back: Return, scenario: Scenario) -> str:
    if back.moved is None:
        return spoken(scenario, back.named or (), attempt.state.terms)
    term = scenario.terms[back.moved.term]
    return f"{term.label}: {level_words(term, back.moved.after, scenario.language)}"
