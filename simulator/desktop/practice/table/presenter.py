"""What the Table shows of a session, and what may be done at it: plain Python, no widgets."""

from typing import TYPE_CHECKING, Protocol

from simulator.attempt import Attempt, Turn
from simulator.desktop.practice.table.replies import reply_rows
from simulator.desktop.practice.table.rows import (
    ChoiceRow,
    EndedRow,
    Line,
    MessageRow,
    Person,
    Score,
    TableView,
    TimerRow,
)
from simulator.desktop.practice.table.sheet import term_rows
from simulator.desktop.practice.table.transcript import body, moods, transcript, words_after
from simulator.desktop.preferences import Hints
from simulator.director.speech import words as words_of
from simulator.negotiation.attempt import Made
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Phase
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.history.rows import TakenBack

NO_HINTS = Hints(moves=False, terms=False, limits=False, contradictions=False)
"""What an exam tells beside the replies: nothing."""

TRAIL = 4
"""How many of the client's moods are shown."""


class Played(Protocol):
    """What the Table needs of a session."""

    @property
    def scenario_words(self) -> Scenario: ...
    @property
    def director_words(self) -> Director: ...
    @property
    def attempt(self) -> Attempt: ...
    @property
    def mode(self) -> str: ...
    @property
    def taken_back(self) -> "tuple[TakenBack, ...]": ...

    def choose(self, choice: str, *, timed_out: bool = False) -> Turn: ...
    def rewind(self, decisions: int) -> None: ...


class TablePresenter:
    """Presents one session; holds what the Table remembers and the store does not.

    Attributes:
        hints: what may be told beside replies and messages; an exam tells nothing.
        shuffled: whether replies stand in an order of the seed's, not of the file's.
    """

    def __init__(self, session: Played, hints: Hints | None = None, *, shuffled: bool = True) -> None:
        self.session = session
        self.hints = NO_HINTS if session.mode == "exam" else hints or Hints()
        self.shuffled = shuffled
        self._read = -1
        self._stood: dict[TakenBack, Attempt] = {}

    @property
    def exam(self) -> bool:
        """Whether the session is an exam."""
        return self.session.mode == "exam"

    def read_messages(self) -> None:
        """Whatever the director has said is read now."""
        self._read = len(self.session.attempt.messages)

    def choose(self, choice: str, timed_out: bool = False) -> None:
        """Give a reply; it is stored when this returns.

        Raises:
            HistoryFault: it could not be stored, and nothing has changed.
            NotOffered: it is not offered now.
        """
        self.session.choose(choice, timed_out=timed_out)

    def rewind(self, decisions: int | None = None) -> None:
        """Go back to where talks stood after so many decisions, usually one less than now.

        What is taken back stays as a row that can be opened, and can be gone forward to.

        Raises:
            HistoryFault: it could not be stored, and nothing has changed.
        """
        made = len(self.session.attempt.turns)
        self.session.rewind(made - 1 if decisions is None else decisions)

    def ahead(self) -> Made | None:
        """The decision that was taken back last from here, and would be made again by going forward."""
        made = self.session.attempt.talks.made
        for back in reversed(self.session.taken_back):
            if len(back.made) > len(made) and back.made[: len(made)] == made:
                return back.made[len(made)]
        return None

    def view(self) -> TableView:
        """Everything on the Table now."""
        session, attempt = self.session, self.session.attempt
        words, director = session.scenario_words, session.director_words
        state, ended = attempt.state, attempt.ended
        hints = self.hints
        choices, asks = reply_rows(
            words,
            attempt.rules,
            state,
            attempt.offered(),
            attempt.seed,
            hints=hints,
            shuffled=self.shuffled,
        )
        trail = moods(attempt)
        return TableView(
            title=words.title,
            exam=self.exam,
            decision=state.decision,
            phases=self._phases(),
            phase=self._phase(),
            client=Person(
                words.client.name, words.client.role, words.client.company, words.client.portrait, words.id
            ),
            director=Person(director.name, director.role, "", director.portrait, director.id),
            mood=trail[-1],
            trail=trail[-TRAIL:],
            body=body(attempt, words),
            walk_away=words.seller.walk_away or "",
            lines=self._transcript(),
            choices=choices,
            asks=asks,
            terms=term_rows(words, attempt.rules, state),
            client_score=None if self.exam else self._score(0),
            company_score=None if self.exam else self._score(1),
            messages=self._messages(),
            timer=self._timer(choices),
            can_rewind=not self.exam and bool(attempt.turns) and ended is None,
            can_forward=not self.exam and ended is None and self.ahead() is not None,
            ended=None if ended is None else EndedRow(ended.kind, ended.void),
        )

    def decisions(self) -> tuple[str, ...]:
        """What was said in each decision so far, oldest first."""
        attempt, words = self.session.attempt, self.session.scenario_words
        own = [line for line in transcript(attempt, words) if line.kind == "you"]
        return tuple(line.text for line in own)

    def _transcript(self) -> tuple[Line, ...]:
        attempt, words = self.session.attempt, self.session.scenario_words
        lines = list(transcript(attempt, words, self.hints.moves))
        for back in self.session.taken_back:
            same = _shared(back.made, attempt.talks.made)
            if back.to <= same < len(back.made):
                gone = words_after(self._stood_at(back), words, same)
                taken = Line("taken_back", "\n".join(gone), same, count=len(gone))
                place = next((i for i, line in enumerate(lines) if line.decision > same), len(lines))
                lines.insert(place, taken)
        return tuple(lines)

    def _stood_at(self, back: "TakenBack") -> Attempt:
        """The attempt as it stood before it was rewound."""
        if back not in self._stood:
            now = self.session.attempt
            self._stood[back] = Attempt(
                now.scenario,
                now.director,
                seed=now.seed,
                draws=now.talks.draws,
                choices=back.made,
                rules=now.rules,
            )
        return self._stood[back]

    def _phases(self) -> tuple[Phase, ...]:
        used = {scene.phase for scene in self.session.attempt.rules.scenes}
        order: tuple[Phase, ...] = ("opening", "probing", "bargaining", "closing")
        return tuple(phase for phase in order if phase in used)

    def _phase(self) -> Phase:
        attempt = self.session.attempt
        turns = attempt.turns
        at = turns[-1].step.scene if attempt.ended and turns else attempt.state.at
        return attempt.rules.scene_of[at].phase

    def _score(self, side: int) -> Score:
        attempt = self.session.attempt
        value = attempt.state.shown[side]
        before = attempt.turns[-1].step.before.shown[side] if attempt.turns else value
        return Score(value, value - before, attempt.rules.start[side])

    def _messages(self) -> tuple[MessageRow, ...]:
        attempt, session = self.session.attempt, self.session
        said = {message.number: message for message in attempt.messages}
        return tuple(
            MessageRow(
                message.number,
                words_of(message, session.scenario_words, session.director_words),
                message.time,
                new=0 < message.decision == attempt.state.decision and message.number >= self._read,
                call=message.call,
                contradicts=None
                if not self.hints.contradictions or message.contradicts is None
                else (message.contradicts, said[message.contradicts].time),
            )
            for message in attempt.messages
        )

    def _timer(self, choices: tuple[ChoiceRow, ...]) -> TimerRow | None:
        attempt, words = self.session.attempt, self.session.scenario_words
        state = attempt.state
        scene = attempt.rules.scene_of.get(state.at)
        if scene is None or scene.timer is None:
            return None
        seconds, choice = scene.timer
        reply = scene.reply(choice)
        number = next((place for place, row in enumerate(choices, 1) if row.id == choice), 0)
        silent = reply is not None and reply.move == "silence"
        return TimerRow(
            seconds=seconds,
            reason=spoken(words, ("scenes", state.at, "timer", "reason"), state.terms),
            choice=choice,
            kind="silence" if silent else "reply" if number else "ask",
            number=number,
        )


def _shared(one: tuple[Made, ...], other: tuple[Made, ...]) -> int:
    """How many choices two ways have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
