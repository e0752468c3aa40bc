"""The talk in the director's office: his claims one by one, the seller's answers, and how he stands after it.

A fold over the answers: the same answers make the same talk.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.director.persona import HIGH, LOW, pleasure, stated
from simulator.director.stance import StanceMachine
from simulator.office.bearing import Case
from simulator.office.evidence import Evidence, evidence_of
from simulator.office.official import survey
from simulator.office.talk import PIECES, Answer, AnswerKind, Item, ItemState, Reaction, Said
from simulator.office.upward import ManagingUp, managing_up
from simulator.office.voice import Voice
from simulator.scenario.vocabulary import Stance

if TYPE_CHECKING:
    # Verdicts are handed in; a talk that is not judged needs no numpy.
    from simulator.analysis.verdict import Tested

__all__ = ["Answer", "AnswerKind", "Evidence", "Item", "ManagingUp", "Office", "Said", "managing_up"]

EACH, AT_MOST = 20, 5
"""Every right answer with evidence wins the twentieth part of his `ear`, all of them the fifth at most."""


class Office:
    """The office of one finished attempt; grows by `answer`.

    Attributes:
        evidence: what lies on the table.
        enter: his first words, if he has any.
        most_patience: the wrong answers, questions and silences that he takes.
        judges: whether answers are judged.
    """

    def __init__(
        self,
        attempt: Attempt,
        tested: "Sequence[Tested] | None",
        headroom: int | None,
        answers: Iterable[Answer] = (),
    ) -> None:
        """Come in, and give the answers.

        Args:
            tested: the attempt's claims, tested, in their order. None, or another number of them: nothing is
                judged, and the talk still runs.
            headroom: see `persona.pleasure`; None counts as 0.

        Raises:
            ValueError: talks have not ended, or an answer cannot be given.
        """
        if attempt.ended is None:
            raise ValueError("the director's door opens when talks have ended")
        claims = attempt.claims
        judged = tested is not None and len(tested) == len(claims)
        self._attempt, self._headroom = attempt, headroom
        self.judges = judged
        self._tested: list[Tested | None] = list(tested or ()) if judged else [None] * len(claims)
        self._voice = Voice(attempt)
        measured = survey(attempt)
        self.evidence = evidence_of(attempt)
        self.most_patience = self._patience = max(1, attempt.director.patience)
        self._won = 0
        self._leave: Said | None = None
        self.enter = self._voice.enter(None if measured is None else measured.mark)
        self._items = [Item(claim, "next") for claim in claims]
        if claims and claims[0].id == "praise":
            self._items = [Item(claims[0], "opinion")]
            self._voice.raised(claims[0])
        self._go_on()
        for answer in answers:
            self.answer(answer)

    @property
    def items(self) -> tuple[Item, ...]:
        """The claims in their order, and what became of each. Praise is an opinion that needs no answer."""
        return tuple(self._items)

    @property
    def current(self) -> int | None:
        """The position of the claim that is to be answered now; None when the talk is over."""
        return next((at for at, item in enumerate(self._items) if item.state == "now"), None)

    @property
    def over(self) -> bool:
        """Whether there is nothing more to answer."""
        return self.current is None

    @property
    def patience(self) -> int:
        """How much of his patience is left."""
        return self._patience

    @property
    def won(self) -> int:
        """Right answers with evidence."""
        return self._won

    @property
    def leave(self) -> Said | None:
        """His last words, once the talk is over."""
        return self._leave

    @property
    def pleasure(self) -> Fraction:
        """How pleased he is with the outcome, and with what he has been shown. Never shown as a score."""
        ended, ear = self._attempt.ended, self._attempt.director.ear
        assert ended is not None
        client, company = self._attempt.state.shown
        pleased = pleasure(
            self._attempt.director,
            client=client,
            company=company,
            delight=ended.delight,
            headroom=self._headroom,
        )
        return pleased + min(Fraction(self._won * ear, EACH), Fraction(ear, AT_MOST))

    @property
    def stance(self) -> Stance:
        """How he stands: during the talk as he did when talks ended, after it by his pleasure, once."""
        last = self._attempt.turns[-1].observation
        if not self.over:
            return last.stance
        machine = StanceMachine(last.judged)
        machine.end(better=self.pleasure >= HIGH, worse=self.pleasure < LOW)
        return machine.stance

    def offered(self) -> tuple[AnswerKind, ...]:
        """The answers that can be given now; none when the talk is over."""
        if self.over:
            return ()
        return ("own", "evidence", "ask", "silence") if self.evidence else ("own", "ask", "silence")

    def answer(self, answer: Answer) -> Item:
        """Answer the claim that is raised now; returns what became of it.

        Raises:
            ValueError: it is not offered, or its evidence does not lie on the table; nothing has changed.
        """
        at = self.current
        if at is None or answer.kind not in self.offered():
            raise ValueError(
                f"{answer.kind} is not offered: {', '.join(self.offered()) or 'the talk is over'}"
            )
        pieces = self._pieces(answer)
        item, tested = self._items[at], self._tested[at]
        dropped = answer.kind == "evidence" and self._answers(item, tested, pieces)
        right = None if tested is None else self._right(item, answer, tested, dropped=dropped)
        self._won += bool(right) and answer.kind == "evidence"
        self._patience -= _costs(answer, right, dropped=dropped)
        reaction = self._voice.reaction(self._occasion(answer, tested, pieces, dropped=dropped), item.claim)
        criterion = self._voice.criterion() if answer.kind == "ask" else None
        state: ItemState = "opinion" if _is_opinion(tested) else "dropped" if dropped else "stands"
        self._items[at] = replace(
            item, state=state, answer=answer, right=right, reaction=reaction, criterion=criterion
        )
        self._go_on()
        return self._items[at]

    def _go_on(self) -> None:
        """To the next claim; or the end, where all are answered or his patience is out."""
        waiting = [at for at, item in enumerate(self._items) if item.state == "next"]
        if waiting and self._patience > 0:
            first = waiting[0]
            self._items[first] = replace(self._items[first], state="now")
            self._voice.raised(self._items[first].claim)
            return
        for at in waiting:
            state: ItemState = "opinion" if _is_opinion(self._tested[at]) else "stands"
            self._items[at] = replace(self._items[at], state=state)
        dismissed = self._voice.dismissed() if waiting else None
        self._leave = dismissed or self._voice.leave(self.stance)

    def _pieces(self, answer: Answer) -> list[Evidence]:
        """The evidence of an answer.

        Raises:
            ValueError: there is none, too much, or some that does not lie on the table.
        """
        table = {piece.id: piece for piece in self.evidence}
        shown = answer.evidence
        if answer.kind != "evidence" and shown:
            raise ValueError("evidence is shown only in an answer with evidence")
        if answer.kind == "evidence" and not 1 <= len(set(shown)) == len(shown) <= PIECES:
            raise ValueError(f"one or two different pieces of evidence are shown, not {len(shown)}")
        unknown = [id for id in shown if id not in table]
        if unknown:
            raise ValueError(f"no evidence is called {unknown[0]!r}; on the table: {', '.join(table)}")
        return [table[id] for id in shown]

    def _answers(self, item: Item, tested: "Tested | None", pieces: Sequence[Evidence]) -> bool:
        """Whether evidence makes him let the claim go: all that is shown bears on it, and it is not fair."""
        hindsight = tested is not None and tested.verdict == "hindsight"
        case = Case(self._attempt, item.claim)
        bears = all(case.bears(piece, hindsight=hindsight) for piece in pieces)
        return bears and (tested is None or tested.verdict in ("unfair", "hindsight", "opinion"))

    def _right(self, item: Item, answer: Answer, tested: "Tested", *, dropped: bool) -> bool:
        """Whether an answer is the right one.

        Own what is fair. Answer what is not, or is so only in hindsight, with evidence that bears on it; ask,
        where none on the table does. Ask where his policies clash. An opinion may be met with anything but
        owning it or evidence beside the point.
        """
        match tested.verdict:
            case "fair":
                return answer.kind == "own"
            case "policy_clash":
                return answer.kind == "ask"
            case "opinion":
                return answer.kind in ("ask", "silence") or dropped
        speechless = not any(self._answers(item, tested, [piece]) for piece in self.evidence)
        return dropped or (answer.kind == "ask" and speechless)

    def _occasion(
        self, answer: Answer, tested: "Tested | None", pieces: Sequence[Evidence], *, dropped: bool
    ) -> Reaction:
        if answer.kind == "own":
            return "owned" if tested is None or tested.verdict == "fair" else "bowed"
        if answer.kind == "ask":
            return "asked" if stated(self._attempt.director, self._attempt.seed) else "evaded"
        if answer.kind == "silence":
            return "silent"
        if dropped:
            return "dropped"
        claim = self._items[self.current or 0].claim
        denied = any(Case(self._attempt, claim).denies(piece) for piece in pieces)
        return "denied" if denied and self._voice.has("denied") else "unmoved"


def _is_opinion(tested: "Tested | None") -> bool:
    return tested is not None and tested.verdict == "opinion"


def _costs(answer: Answer, right: bool | None, *, dropped: bool) -> int:
    """What an answer costs of his patience: every question, every silence, and every wrong answer one."""
    if answer.kind in ("ask", "silence"):
        return 1
    if right is None:
        return int(answer.kind == "evidence" and not dropped)
    return int(not right)
