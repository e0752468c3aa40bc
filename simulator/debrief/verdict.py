"""The one-sentence verdict: how it ended, and what would have changed it most."""

from dataclasses import dataclass
from typing import Literal

from simulator.negotiation.events import Region
from simulator.scenario.vocabulary import EndingKind

Code = Literal[
    "unjudged",
    "walked_sound",
    "walked_late",
    "walked_missed",
    "lost",
    "void",
    "nothing_left",
    "lucky",
    "told",
    "nobody_worse",
    "trade",
    "little_by_little",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an attempt ended, and its lever. `code` is the first that fits:

    - unjudged: nothing is known of what could be reached (not yet, or never).
    - walked_late: leaving was sound, but a deal better for both (`client`, `company`: how much better)
      had been lost by `decision`.
    - walked_sound: leaving was sound, and nothing better had been lost.
    - walked_missed: left though a deal better for both could still be signed; `client`, `company`: how
      much better it was, 0 where it may be there but not under these draws.
    - lost: the client ended the talks; `decision` cost most (None where no decision was an error).
    - void: signed outside the mandate; `terms` unapproved, `company` is what that cost, 0 or less.
    - nothing_left: on the frontier, and no decision was an error.
    - lucky: on the frontier, although `decision` was an error: luck made up for it.
    - told: `decision` cost most; the `better` reply would have told what was hidden (`draws`).
    - nobody_worse: `decision` cost most; `better` would have kept `client` and `company` more, nobody worse.
    - trade: `decision` cost most; `better` would have kept `client` and `company` more, one of them less
      than nothing.
    - little_by_little: off the frontier, and no decision was an error; `client` and `company` are the gaps.

    Attributes:
        kind, region, void: how talks ended; `region` is None for a walk-away that could not be judged.
        decision: the decision that is the lever, or None.
        scene, choice, better: where it was made, the reply made, and the better one.
        client, company: points, rounded to whole ones; what they are of depends on the code.
        terms: terms signed outside the mandate.
        draws: what the better reply would have told.
    """

    code: Code
    kind: EndingKind
    region: Region | None
    void: bool
    decision: int | None = None
    scene: str | None = None
    choice: str | None = None
    better: str | None = None
    client: int = 0
    company: int = 0
    terms: tuple[str, ...] = ()
    draws: tuple[str, ...] = ()
