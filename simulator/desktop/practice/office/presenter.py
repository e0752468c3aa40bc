"""What the office shows of a session at each stage of the visit: plain Python, no widgets."""

from typing import TYPE_CHECKING

from simulator.desktop.practice.forecast.questions import demand_question, sealed_words
from simulator.desktop.practice.office.faces import face
from simulator.desktop.practice.office.joined import joined
from simulator.desktop.practice.office.phrases import (
    answer_text,
    claim_note,
    locked_reason,
    onward_words,
    quote_words,
    subtitle,
)
from simulator.desktop.practice.office.view import (
    ANSWERS,
    ClaimRow,
    EvidenceRow,
    OfficeView,
    Official,
    Quote,
    Speech,
    Stage,
)
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.text.evidence_words import evidence_words
from simulator.desktop.text.vocabulary import answer_word, claim_word, stance_word
from simulator.director.claims import Claim
from simulator.director.speech import words as words_of
from simulator.office.official import paper_words, survey, survey_words
from simulator.office.talk import PIECES, Answer, AnswerKind, Item, Said

if TYPE_CHECKING:
    from simulator.debrief.study import Study
    from simulator.history import Session


class OfficePresenter:
    """Leads through the visit; what is said is stored in the session, what is picked is held here."""

    def __init__(self, session: "Session") -> None:
        """Come in, or back: then he says his first words again, and the talk goes on where it stood."""
        self.session = session
        self._study: Study | None = None
        self._office = joined(session, None)
        self._picked: list[str] = []
        self._told: Item | None = None
        self._stage: Stage = "entrance"
        self._stage = self._first_stage()

    @property
    def stage(self) -> Stage:
        """How far the visit is."""
        return self._stage

    def judge(self, study: "Study | None") -> None:
        """Take the verdicts in, unless something has been answered without them in this visit."""
        if study is None or self._told is not None:
            return
        self._study = study
        self._office = joined(self.session, study)
        if self._stage == "claim":
            self._stage = self._next_stage()

    @property
    def judged(self) -> bool:
        """Whether the verdicts are known."""
        return self._study is not None

    @property
    def claims_next(self) -> bool:
        """Whether his first claim comes when the visit goes on."""
        return self._stage == "entrance" or (self._stage == "official" and self._office.enter is None)

    @property
    def resumes(self) -> bool:
        """Whether answers were given in an earlier visit: the talk goes on where it stood."""
        return bool(self.session.answers) or self.session.office_left

    def toggle(self, id: str) -> bool:
        """Pick a piece of evidence, or put it back; no if two are picked already."""
        if id in self._picked:
            self._picked.remove(id)
        elif len(self._picked) < PIECES:
            self._picked.append(id)
        else:
            return False
        return True

    def foretold(self) -> None:
        """A forecast was sealed or left out."""
        self._stage = "official"

    def go_on(self) -> None:
        """To the next stage that is not an answer."""
        if self._stage == "official":
            self._stage = "entrance" if self._office.enter is not None else self._next_stage()
        elif self._stage in ("entrance", "reaction"):
            self._picked = []
            self._stage = self._next_stage()
        elif self._stage == "praise":
            self._stage = "leave"

    def answer(self, kind: AnswerKind) -> None:
        """Answer the claim that is raised now; it is stored when this returns.

        Raises:
            HistoryFault: it could not be stored, and nothing has changed.
            ValueError: it is not offered now.
        """
        answer = Answer(kind, tuple(self._picked) if kind == "evidence" else ())
        item = self._office.answer(answer)
        said = [self._words(part) for part in (item.reaction, item.criterion) if part is not None]
        try:
            self.session.answer(answer, said)
        except BaseException:
            self._office = joined(self.session, self._study)
            raise
        self._told = item
        self._stage = "reaction"
        if not said:
            self.go_on()

    def leave(self) -> None:
        """The visit is over.

        Raises:
            HistoryFault: it could not be stored.
        """
        last = self._office.leave
        self.session.leave_office([] if last is None else [self._words(last)])

    def view(self, *, waiting: bool = False) -> OfficeView:
        """Everything in the office now."""
        session, office = self.session, self._office
        director, ended = session.director_words, session.attempt.ended
        answering = self._stage == "claim"
        return OfficeView(
            stage=self._stage,
            name=director.name,
            role=director.role,
            portrait=director.portrait,
            seed=director.id,
            mood=face(self._stage, office.stance, self._told),
            subtitle=subtitle("" if ended is None else ended.kind, director.name),
            place=self._place(),
            patience=office.patience,
            most_patience=office.most_patience,
            quote=self._quote(),
            sealed=self._sealed(),
            stance=stance_word(office.stance) if self._stage == "leave" else "",
            official=self._official(),
            speech=self._speech(),
            claims=self._claims(),
            evidence=self._evidence(),
            answers=self._answers() if answering else (),
            onward=onward_words(self._stage),
            waiting=waiting,
        )

    def _first_stage(self) -> Stage:
        session = self.session
        if self.resumes:
            return "entrance" if self._office.enter is not None else self._next_stage()
        asked = any((one.subject, one.moment) == ("demand", "office") for one in session.forecasts)
        return "official" if asked or session.variation_of is not None else "forecast"

    def _next_stage(self) -> Stage:
        if not self._office.over:
            return "claim"
        items = self._office.items
        praised = bool(items) and items[0].claim.id == "praise"
        return "praise" if praised and self._stage not in ("praise", "leave") else "leave"

    def _now(self) -> Item | None:
        at = self._office.current
        return None if at is None else self._office.items[at]

    def _place(self) -> tuple[int, int] | None:
        items = self._office.items
        if self._stage == "claim" and self._office.current is not None:
            return self._office.current + 1, len(items)
        if self._stage == "reaction":
            return sum(item.answer is not None for item in items), len(items)
        return None

    def _said(self) -> Claim | Said | None:
        """What he says now."""
        office = self._office
        if self._stage == "entrance":
            return office.enter
        if self._stage == "leave":
            return office.leave
        if self._stage == "praise":
            return office.items[0].claim
        now = self._now()
        if self._stage == "reaction":
            return None if self._told is None else self._told.reaction or self._told.criterion
        return now.claim if self._stage == "claim" and now is not None else None

    def _speech(self) -> Speech:
        said = self._said()
        if said is None:
            return Speech("")
        text = self._words(said)
        if self._stage == "reaction" and self._told is not None and self._told.reaction is not None:
            criterion = self._told.criterion
            text = text if criterion is None else f"{text} {self._words(criterion)}"
        return Speech(quote_words(text), self._contradicted(said))

    def _contradicted(self, said: Claim | Said) -> tuple[int, str] | None:
        if said.contradicts is None or self.session.mode == "exam":
            return None
        return said.contradicts, self.session.attempt.messages[said.contradicts].time

    def _quote(self) -> Quote | None:
        messages = self.session.attempt.messages
        if not messages:
            return None
        speech = self._speech().contradicts
        message = messages[0 if speech is None else speech[0]]
        text = words_of(message, self.session.scenario_words, self.session.director_words)
        return Quote(message.number, message.time, quote_words(text))

    def _sealed(self) -> str:
        sealed = [one for one in self.session.forecasts if one.subject == "demand"]
        if not sealed:
            return ""
        last = sealed[-1]
        return sealed_words(last, demand_question(last.moment, self.session.director_words.name))

    def _official(self) -> Official:
        attempt, words = self.session.attempt, self.session.scenario_words
        found = survey(attempt)
        comment = "" if found is None else quote_words(survey_words(found, words))
        paper = paper_words(attempt, words)
        return Official(None if found is None else found.mark, comment, quote_words(paper) if paper else "")

    def _claims(self) -> tuple[ClaimRow, ...]:
        if self._stage in ("forecast", "official", "entrance"):
            return ()
        items = [item for item in self._office.items if item.claim.id != "praise"]
        if self._stage == "reaction":
            items = [_held_back(item) for item in items]
        return tuple(
            ClaimRow(
                claim_word(item.claim.id),
                claim_note(item.state, item.answer, self._shown(item.answer)),
                item.state,
            )
            for item in items
        )

    def _shown(self, answer: Answer | None) -> list[str]:
        return [] if answer is None else [self._piece(id).source for id in answer.evidence]

    def _evidence(self) -> tuple[EvidenceRow, ...]:
        if self._stage not in ("claim", "reaction"):
            return ()
        return tuple(self._piece(piece.id) for piece in self._office.evidence)

    def _piece(self, id: str) -> EvidenceRow:
        session = self.session
        piece = next(one for one in self._office.evidence if one.id == id)
        words = evidence_words(piece, session.attempt, session.scenario_words, session.director_words)
        return EvidenceRow(id, words.source, words.says, words.icon, id in self._picked)

    def _answers(self) -> tuple[ChoiceRow, ...]:
        now, offered = self._now(), self._office.offered()
        if now is None:
            return ()
        shown = [self._piece(id).source for id in self._picked]
        return tuple(
            ChoiceRow(
                kind,
                answer_text(kind, now.claim.id, shown),
                chips=(answer_word(kind),),
                locked=locked_reason() if kind == "evidence" and not shown else None,
            )
            for kind in ANSWERS
            if kind in offered
        )

    def _words(self, said: Claim | Said) -> str:
        return words_of(said, self.session.scenario_words, self.session.director_words)


def _held_back(item: Item) -> Item:
    """While he reacts, the claim that comes next is not raised yet."""
    return Item(item.claim, "next") if item.state == "now" else item
