"""A row of the rehearsal: what is painted, and where it leads to in the director's file."""

from dataclasses import dataclass
from typing import Literal

from simulator.desktop.widgets.chip import Tone
from simulator.negotiation.ledger import Address

Kind = Literal["heading", "person", "note", "said", "wants"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip at the end of a row."""

    text: str
    tone: Tone = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Wants:
    """Shares of the client and the company in per cent: as he says (None: he says nothing), and rewards."""

    says: tuple[int, int] | None
    rewards: tuple[int, int]
    says_word: str
    rewards_word: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: how it is painted: a heading, a person's name, a note, words that he says, or two bars.
        caption: small, above the text. scores: of the client and the company, beside a heading.
        address: of the line that made it; None where there is none.
        director: whose file that line is in; empty where it is the one that is open.
    """

    kind: Kind
    text: str
    caption: str = ""
    marks: tuple[Mark, ...] = ()
    scores: tuple[int, int] | None = None
    wants: Wants | None = None
    address: Address | None = None
    director: str = ""

    @property
    def spoken(self) -> str:
        """Everything in it, for assistive tools."""
        parts = [self.caption, self.text]
        if self.scores is not None:
            parts.append(f"{self.scores[0]}, {self.scores[1]}")
        parts += [mark.text for mark in self.marks]
        return ". ".join(part for part in parts if part)
