"""Everything that was told, said and sent, in order, by where its words stand."""

from dataclasses import dataclass
from typing import Literal

from simulator.analysis.review import Mark
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
