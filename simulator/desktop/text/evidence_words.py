"""Words for pieces of evidence: where a fact of an attempt comes from, and what it says.

Made from ids and values in the language of the models that are handed in and of the interface; used wherever
evidence is shown: in the office, in the debrief and in its report.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from simulator.attempt import Attempt
from simulator.director.facts import TermFacts, facts_of
from simulator.director.speech import words as words_of
from simulator.negotiation.events import ApprovalAsked, TermMoved
from simulator.negotiation.step import Step
from simulator.office.evidence import Evidence
from simulator.office.official import survey, survey_words
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario, Term
from simulator.scenario.wording import at_address, level_words, spoken

translate = QCoreApplication.translate

ICONS = {
    "term": "doc",
    "mandate": "flag",
    "approval": "check",
    "return": "trade",
    "message": "phone",
    "criterion": "ask",
    "rival": "search",
    "fact": "info",
    "draw": "eye-off",
    "warning": "warning",
    "recap": "bookmark",
    "past": "history",
    "survey": "user",
}
"""The icon of each kind of evidence."""


@dataclass(frozen=True)
class EvidenceWords:
    """A piece of evidence as people read it: where it comes from, what it says, and an icon."""

    source: str
    says: str
    icon: str


def quoted(text: str) -> str:
    """Words as somebody said them, in the quotation marks of the language; a deed in brackets has none."""
    if text.startswith("(") and text.endswith(")"):
        return text
    return translate("Evidence", "“{text}”").format(text=text)


def evidence_words(
    piece: Evidence, attempt: Attempt, scenario: Scenario, director: Director
) -> EvidenceWords:
    """A piece of evidence of an attempt in words.

    Args:
        attempt: a finished attempt.
        scenario, director: the same content in the language to be read.
    """
    teller = _Teller(attempt, scenario, director)
    source, says = teller.told(piece)
    return EvidenceWords(source, says, ICONS[piece.kind])


class _Teller:
    def __init__(self, attempt: Attempt, scenario: Scenario, director: Director) -> None:
        self._attempt, self._scenario, self._director = attempt, scenario, director

    def told(self, piece: Evidence) -> tuple[str, str]:
        """Where a piece comes from, and what it says."""
        by_kind: dict[str, Callable[[Evidence], tuple[str, str]]] = {
            "term": self._term,
            "mandate": self._mandate,
            "approval": self._approval,
            "return": self._return,
            "message": self._message,
            "criterion": self._criterion,
            "rival": self._fact,
            "fact": self._fact,
            "draw": self._draw,
            "warning": self._report,
            "recap": self._report,
            "past": self._past,
            "survey": self._survey,
        }
        return by_kind[piece.kind](piece)

    def _term(self, piece: Evidence) -> tuple[str, str]:
        term, facts = self._facts(piece.term or "")
        if facts.signed == facts.opening:
            text = translate("Evidence", "Stayed at {opening}; the client asked for {ask}")
        else:
            text = translate("Evidence", "From {opening} to {signed}; the client asked for {ask}")
        says = text.format(
            opening=self._level(term, facts.opening),
            signed=self._level(term, facts.signed),
            ask=self._level(term, facts.ask),
        )
        return translate("Evidence", "Deal sheet, {term}").format(term=_inside(term.label)), says

    def _mandate(self, piece: Evidence) -> tuple[str, str]:
        term, facts = self._facts(piece.term or "")
        limit = "" if facts.limit is None else self._level(term, facts.limit)
        ended = self._attempt.ended
        if ended is not None and ended.kind == "deal":
            text = translate("Evidence", "Limit {limit}, signed {signed}")
            says = text.format(limit=limit, signed=self._level(term, facts.signed))
        else:
            text = translate("Evidence", "Limit {limit}, the client asked for {ask}")
            says = text.format(limit=limit, ask=self._level(term, facts.ask))
        return translate("Evidence", "Mandate, {term}").format(term=_inside(term.label)), says

    def _approval(self, piece: Evidence) -> tuple[str, str]:
        term, _ = self._facts(piece.term or "")
        source = translate("Evidence", "Approved by {director}, {time}")
        level = self._approved(piece)
        says = term.label if level is None else f"{term.label}: {self._level(term, level)}"
        return source.format(director=self._director.name, time=self._time(piece)), says

    def _return(self, piece: Evidence) -> tuple[str, str]:
        source = translate("Evidence", "In return, {time}").format(time=self._time(piece))
        step = self._step(piece)
        back = [self._moved(move) for move in step.events if self._for_us(move)]
        named = at_address(self._scenario, ("scenes", step.scene, "choices", step.choice, "in_return"))
        if named:
            back.append(named)
        return source, "; ".join(back)

    def _message(self, piece: Evidence) -> tuple[str, str]:
        said = self._attempt.messages[piece.message or 0]
        source = translate("Evidence", "{who}, {time}").format(who=self._director.name, time=said.time)
        return source, quoted(words_of(said, self._scenario, self._director))

    def _criterion(self, piece: Evidence) -> tuple[str, str]:
        said = self._attempt.messages[piece.message or 0]
        source = translate("Evidence", "{who} when asked, {time}")
        return (
            source.format(who=self._director.name, time=said.time),
            quoted(words_of(said, self._scenario, self._director)),
        )

    def _fact(self, piece: Evidence) -> tuple[str, str]:
        rival = translate("Evidence", "What competitors offer")
        learnt = translate("Evidence", "What you learnt at the table")
        return rival if piece.kind == "rival" else learnt, self._fact_text(piece)

    def _draw(self, piece: Evidence) -> tuple[str, str]:
        return translate("Evidence", "Not known then"), self._fact_text(piece)

    def _report(self, piece: Evidence) -> tuple[str, str]:
        source = (
            translate("Evidence", "Your warning, {time}")
            if piece.kind == "warning"
            else translate("Evidence", "Your recap in writing, {time}")
        )
        step = self._step(piece)
        said = spoken(
            self._scenario, ("scenes", step.scene, "choices", step.choice, "say"), step.before.terms
        )
        return source.format(time=self._time(piece)), quoted(said)

    def _past(self, piece: Evidence) -> tuple[str, str]:
        return translate("Evidence", "Owed from before"), self._scenario.past[piece.past or 0].text

    def _survey(self, _piece: Evidence) -> tuple[str, str]:
        found = survey(self._attempt)
        if found is None:
            return translate("Evidence", "The client’s survey"), ""
        source = translate("Evidence", "The client’s survey: {mark} out of 10").format(mark=found.mark)
        return source, quoted(survey_words(found, self._scenario))

    def _facts(self, term: str) -> tuple[Term, TermFacts]:
        place = [other.id for other in self._attempt.rules.terms].index(term)
        return self._scenario.terms[term], facts_of(self._attempt.talks, place)

    def _fact_text(self, piece: Evidence) -> str:
        fact = self._scenario.facts.get(piece.fact or "")
        return (fact if isinstance(fact, str) else getattr(fact, "text", None)) or ""

    def _level(self, term: Term, level: int) -> str:
        return level_words(term, level, self._scenario.language)

    def _time(self, piece: Evidence) -> str:
        return self._attempt.watch.clock.after(piece.decision or 0)

    def _step(self, piece: Evidence) -> Step:
        return self._attempt.talks.steps[(piece.decision or 1) - 1]

    def _approved(self, piece: Evidence) -> int | None:
        """The level that was approved."""
        for event in self._step(piece).events:
            if isinstance(event, ApprovalAsked):
                return dict(event.levels).get(piece.term or "")
        return None

    def _for_us(self, event: object) -> bool:
        if not isinstance(event, TermMoved):
            return False
        term = next(other for other in self._attempt.rules.terms if other.id == event.term)
        return term.points[event.after][1] > term.points[event.before][1]

    def _moved(self, event: object) -> str:
        assert isinstance(event, TermMoved)
        term = self._scenario.terms[event.term]
        return f"{term.label}: {self._level(term, event.before)} →\u00a0{self._level(term, event.after)}"


def _inside(label: str) -> str:
    """A term's label inside a line: small, unless it begins with an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
