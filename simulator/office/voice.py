"""The director's words in his office: of each list the seed's choice, and never the same twice running."""

from collections.abc import Sequence

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.lines import AnyLine, Words, choose, criterion_lines, in_stance, words_at
from simulator.director.message import Source, Values, contradicted
from simulator.director.persona import stated
from simulator.negotiation.ledger import Address
from simulator.office.talk import Reaction, Said
from simulator.scenario.vocabulary import Criterion, Stance, Topic
from simulator.scenario.wording import at_address

_MOST_TELLING: tuple[Criterion, ...] = ("judged", "success", "priority", "floor", "approval", "horizon")
"""The criteria by how well they answer what he judges by."""

HIGH_MARK = 7
"""The survey's mark from which his first words are those for a good one."""


class Voice:
    """Says what he has to say in one office; remembers what was said."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self._director, self._seed = attempt.director, attempt.seed
        self._said: set[tuple[Source, Address]] = {(m.source, m.address) for m in attempt.messages}
        self._last: str | None = None
        self._spoken = 0

    def enter(self, mark: int | None) -> Said | None:
        """His first words: about the survey's mark, or about there being none."""
        which = "no_deal" if mark is None else "high" if mark >= HIGH_MARK else "low"
        lines: Sequence[AnyLine] = getattr(self._director.lines.office.enter, which)
        return self._say(words_at(("lines", "office", "enter", which), lines), mark=mark)

    def raised(self, claim: Claim) -> None:
        """A claim was said: what follows does not repeat it."""
        self._last = at_address(self._director, claim.address)

    def reaction(self, occasion: Reaction, claim: Claim) -> Said | None:
        """How he takes an answer to a claim."""
        lines: Sequence[AnyLine] = getattr(self._director.lines.office, occasion)
        return self._say(words_at(("lines", "office", occasion), lines), claim=claim)

    def criterion(self) -> Said | None:
        """What he judges by, as far as he says: what he has not stated yet comes first."""
        open_to = stated(self._director, self._seed)
        told = {address[2] for _, address in self._said if address[:2] == ("lines", "criteria")}
        order = sorted((one for one in _MOST_TELLING if one in open_to), key=lambda one: one in told)
        lines = (criterion_lines(self._director, one) for one in order)
        return self._say(next((words for words in lines if words), ()))

    def has(self, occasion: Reaction) -> bool:
        """Whether he has any words for an occasion."""
        return bool(getattr(self._director.lines.office, occasion))

    def dismissed(self) -> Said | None:
        """His patience is out."""
        lines = self._director.lines.office.dismissed
        return self._say(words_at(("lines", "office", "dismissed"), lines))

    def leave(self, stance: Stance) -> Said | None:
        """His last words, by how he stands."""
        return self._say(in_stance(("lines", "office", "leave"), self._director.lines.office.leave, stance))

    def _say(
        self, options: Sequence[Words], *, claim: Claim | None = None, mark: int | None = None
    ) -> Said | None:
        term = None if claim is None else claim.values.term
        fitting = [words for words in options if term is not None or not words.needs_term]
        self._spoken += 1
        words = choose(
            fitting,
            said=self._said,
            last=self._last,
            seed=self._seed,
            purpose=f"office:{self._spoken}",
            decision=self._attempt.state.decision,
        )
        if words is None:
            return None
        self._said.add(words.key)
        self._last = words.text
        about: Topic = words.about or ("all" if claim is None else claim.about)
        levels = self._attempt.state.terms
        return Said(
            source=words.source,
            address=words.address,
            time=self._attempt.watch.clock.after(self._attempt.state.decision),
            values=Values(term, None if claim is None else claim.values.level, levels, mark),
            about=about,
            leans=words.leans,
            contradicts=contradicted(about, words.leans, self._attempt.messages),
        )
