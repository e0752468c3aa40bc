"""What was shown, as plain data: it is kept as it was, whatever later versions would say."""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.speech import words
from simulator.history.rows import Results
from simulator.negotiation.ledger import shown
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


def shown_since(
    attempt: Attempt, messages: int, scenario: Scenario, director: Director
) -> dict[str, Any] | None:
    """The director's messages from that number on, and his claims once talks have ended; None if nothing.

    `scenario` and `director` are in the language of play.
    """
    record: dict[str, Any] = {}
    said = [
        {
            "number": message.number,
            "decision": message.decision,
            "occasion": message.occasion,
            "about": message.about,
            "leans": message.leans,
            "time": message.time,
            "contradicts": message.contradicts,
            "call": message.call,
            "text": words(message, scenario, director),
        }
        for message in attempt.messages[messages:]
    ]
    if said:
        record["messages"] = said
    claims = [
        {
            "id": claim.id,
            "term": claim.term,
            "about": claim.about,
            "leans": claim.leans,
            "time": claim.time,
            "contradicts": claim.contradicts,
            "text": words(claim, scenario, director),
        }
        for claim in attempt.claims
    ]
    if claims:
        record["claims"] = claims
    return record or None


def results_of(attempt: Attempt) -> Results | None:
    """How talks ended, if they have."""
    ended, state = attempt.ended, attempt.state
    if ended is None:
        return None
    return Results(
        ending=ended.ending,
        kind=ended.kind,
        region=ended.region,
        void=ended.void,
        client=shown(state.client),
        company=shown(state.company),
        client_uncapped=state.client,
        company_uncapped=state.company,
    )
