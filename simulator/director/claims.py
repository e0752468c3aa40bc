"""What the director holds against a deal, in his own words, beside the plain facts.

Whether a claim is fair is not decided here: that takes the exact analysis of what was possible.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from simulator.director.facts import TermFacts, facts_of
from simulator.director.lines import Words, choose, lines_for
from simulator.director.message import Source, Values, contradicted
from simulator.director.watch import Watch
from simulator.negotiation.attempt import Talks
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Leaning, Substitution, TermKind, Topic

ClaimId = Substitution | Literal["walked", "praise"]

KINDS: Mapping[Substitution, tuple[TermKind, ...]] = {
    "price": ("price",),
    "deferral": ("payment", "credit"),
    "delivery": ("delivery",),
    "extras": ("extra",),
}
"""The kinds of terms a claim is about; claims that are not here are about all of them."""

FEWEST, MOST = 2, 4
"""How many claims he raises, if there are so many."""

_CATALOGUE: tuple[Substitution, ...] = get_args(Substitution)


@dataclass(frozen=True, slots=True)
class Claim:
    """A reproach after the deal (or praise, or what he says of talks that ended without one).

    Attributes:
        id: the substitution; `walked` after no deal; `praise` where there is nothing to hold against it.
        term: the term that gave most among those it is about; None for a claim about the whole deal.
        about, leans: its topic and whom it favours.
        contradicts: the number of the latest message of his that says the opposite, or None.
        time: story time when talks ended.
        facts: the terms it is about that ended worse for us, in file order.
    """

    id: ClaimId
    term: str | None
    about: Topic
    leans: Leaning | None
    contradicts: int | None
    time: str
    source: Source
    address: Address
    values: Values
    facts: tuple[TermFacts, ...]


def claims_after(director: Director, scenario: Scenario, talks: Talks, watch: Watch) -> tuple[Claim, ...]:
    """What he says in his office after talks have ended; nothing before.

    Claims about kinds of terms that ended worse for us come by the points given, most first; with them
    the general ones that the scenario practises (`bent`, `spoiled`, which count every point given); then
    `conceded`, then the other general ones. `client_first` comes before all if he rewards the client
    more. As many as there are terms that ended worse, two at least and four at most; with no claim to
    raise, a line of praise. Only claims that he has lines for.
    """
    ended = talks.ended
    if ended is None:
        return ()
    office = _Office(director, scenario, talks, watch)
    if ended.kind != "deal":
        return office.walked()
    return office.claims() or office.praise()


class _Office:
    def __init__(self, director: Director, scenario: Scenario, talks: Talks, watch: Watch) -> None:
        self.director, self.scenario, self.talks, self.watch = director, scenario, talks, watch
        every = (facts_of(talks, place) for place in range(len(talks.scenario.terms)))
        self.worse = tuple(facts for facts in every if facts.company < 0)
        self.kinds = {term.id: term.kind for term in talks.scenario.terms}

    def claims(self) -> tuple[Claim, ...]:
        count = min(MOST, max(FEWEST, len(self.worse)))
        return tuple(self._claim(id) for id in self._candidates()[:count])

    def walked(self) -> tuple[Claim, ...]:
        words = self._lines("walked", about_term=False)
        return (self._made("walked", words, "all", None),) if words else ()

    def praise(self) -> tuple[Claim, ...]:
        lines = lines_for(self.director, "praise", self.watch.stance)
        words = tuple(line for line in lines if not line.needs_term)
        return (self._made("praise", words, "all", None),) if words else ()

    def _candidates(self) -> list[Substitution]:
        given = {id: -sum(facts.company for facts in self._facts(id)) for id in _CATALOGUE}
        practised = {*KINDS, *(set(self.scenario.practises) - {"conceded", "client_first"})}
        ranked = sorted(
            (id for id in _CATALOGUE if id in practised and given[id] > 0), key=lambda id: -given[id]
        )
        general: tuple[Substitution, ...] = ("conceded", "bent", "spoiled")
        ranked += [id for id in general if id not in ranked and given[id] > 0]
        if self.director.rewards.client > 50:
            ranked.insert(0, "client_first")
        return [id for id in ranked if self._lines(id, about_term=bool(self._facts(id)))]

    def _facts(self, id: Substitution) -> tuple[TermFacts, ...]:
        if id == "client_first":
            return ()
        kinds = KINDS.get(id)
        return tuple(facts for facts in self.worse if kinds is None or self.kinds[facts.term] in kinds)

    def _claim(self, id: Substitution) -> Claim:
        facts = self._facts(id)
        worst = min(facts, key=lambda item: item.company, default=None)
        about: Topic = "all" if id not in KINDS or worst is None else self.kinds[worst.term]
        leans: Leaning = "client" if id == "client_first" else "company"
        return self._made(id, self._lines(id, about_term=bool(facts)), about, leans, facts, worst)

    def _lines(self, id: Substitution | Literal["walked"], *, about_term: bool) -> tuple[Words, ...]:
        lines = self.director.lines.claims.get(id, ())
        words = (Words("director", ("lines", "claims", id, index), line) for index, line in enumerate(lines))
        return tuple(line for line in words if about_term or not line.needs_term)

    def _made(
        self,
        id: ClaimId,
        lines: tuple[Words, ...],
        about: Topic,
        leans: Leaning | None,
        facts: tuple[TermFacts, ...] = (),
        worst: TermFacts | None = None,
    ) -> Claim:
        state, messages = self.talks.state, self.watch.messages
        words = choose(
            lines, said=(), last=None, seed=self.watch.seed, purpose=f"claim:{id}", decision=state.decision
        )
        assert words is not None
        return Claim(
            id=id,
            term=worst.term if worst is not None and id in KINDS else None,
            about=words.about or about,
            leans=words.leans or leans,
            contradicts=contradicted(words.about or about, words.leans or leans, messages),
            time=self.watch.clock.after(state.decision),
            source=words.source,
            address=words.address,
            values=Values(
                None if worst is None else worst.term, None if worst is None else worst.signed, state.terms
            ),
            facts=facts,
        )
