"""Everything that was told, said and sent, in order, by where its words stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.analysis.review import Mark
from simulator.attempt import Attempt
from simulator.debrief.decisions import DecisionRow
from simulator.director.message import Message
from simulator.negotiation.events import Event, Narrated, Spoke
from simulator.negotiation.ledger import Address
from simulator.scenario.vocabulary import Mood, Move

LineKind = Literal["narration", "client", "you", "director"]


@dataclass(frozen=True, slots=True)
class TranscriptRow:
    """One line.

    Attributes:
        decision: after which decision; 0 before the first. A line of one's own has the decision it is.
        address, levels: of the words in the scenario and what stood on the table; None for the director,
            whose words follow from `message` (see `director.speech.words`).
        mood: the client's face, for what the client says.
        move, timed_out, mark: of one's own reply.
        message: the number of the director's message.
    """

    kind: LineKind
    decision: int
    address: Address | None = None
    levels: tuple[int, ...] = ()
    mood: Mood | None = None
    move: Move | None = None
    timed_out: bool = False
    mark: Mark | None = None
    message: int | None = None


def transcript_rows(attempt: Attempt, decisions: Sequence[DecisionRow]) -> tuple[TranscriptRow, ...]:
    """Every line of an attempt; what the director said before talks comes first."""
    teller = _Teller()
    messages = attempt.messages
    rows = [_sent(message) for message in messages if message.occasion == "before"]
    rows += teller.told(attempt.talks.opening, attempt.talks.start.terms, 0)
    rows += (_sent(message) for message in messages if message.decision == 0 and message.occasion != "before")
    for made, row in zip(attempt.talks.steps, decisions, strict=True):
        rows.append(_own(row))
        rows += teller.told(made.events, made.state.terms, row.number)
        rows += (_sent(message) for message in messages if message.decision == row.number)
    return tuple(rows)


class _Teller:
    """Reads events and remembers the face the client last made."""

    def __init__(self) -> None:
        self._mood: Mood = "calm"

    def told(
        self, events: Iterable[Event], levels: tuple[int, ...], decision: int
    ) -> Iterator[TranscriptRow]:
        for event in events:
            if isinstance(event, Narrated):
                yield TranscriptRow("narration", decision, event.address, levels)
            elif isinstance(event, Spoke):
                self._mood = event.mood or self._mood
                if event.says is not None:
                    yield TranscriptRow("client", decision, event.says, levels, mood=self._mood)


def _own(row: DecisionRow) -> TranscriptRow:
    return TranscriptRow(
        "you",
        row.number,
        ("scenes", row.scene, "choices", row.choice, "say"),
        row.levels,
        move=row.move,
        timed_out=row.timed_out,
        mark=row.mark,
    )


def _sent(message: Message) -> TranscriptRow:
    return TranscriptRow("director", message.decision, message=message.number)
