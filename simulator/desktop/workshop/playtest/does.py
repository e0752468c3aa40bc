"""What a reply would do if it were given now, read off the step that it would be."""

from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.negotiation.events import FactChanged, Learnt
from simulator.negotiation.ledger import Cause, total
from simulator.negotiation.step import step
from simulator.scenario.vocabulary import EndingKind


@dataclass(frozen=True, slots=True)
class Does:
    """What follows a reply.

    Attributes:
        to: the scene or ending it leads to.
        ending: how talks end, if they do.
        client, company: the points of each side in all.
        causes: cause, client's and company's points, in the order of the ledger.
        learnt: flags and draws that become known.
        changed: counters, and flags that are set back: name, before, after.
        relied_on: hidden draws of which another value would lead elsewhere.
    """

    to: str
    ending: EndingKind | None
    client: int
    company: int
    causes: tuple[tuple[Cause, int, int], ...]
    learnt: tuple[str, ...]
    changed: tuple[tuple[str, int, int], ...]
    relied_on: tuple[str, ...]


def does(attempt: Attempt, choice: str) -> Does:
    """What a reply that is offered now would do.

    Raises:
        NotOffered: it is not offered.
    """
    made = step(attempt.rules, attempt.state, choice)
    causes = dict.fromkeys(entry.cause for entry in made.entries)
    split = {cause: [entry for entry in made.entries if entry.cause == cause] for cause in causes}
    return Does(
        to=made.state.at,
        ending=None if made.ended is None else made.ended.kind,
        client=total(made.entries, "client"),
        company=total(made.entries, "company"),
        causes=tuple((cause, total(own, "client"), total(own, "company")) for cause, own in split.items()),
        learnt=tuple(event.fact for event in made.events if isinstance(event, Learnt)),
        changed=tuple(
            (event.fact, event.before, event.after) for event in made.events if isinstance(event, FactChanged)
        ),
        relied_on=made.relied_on,
    )
