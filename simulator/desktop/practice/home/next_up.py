"""What to practise next: the weakest and the longest unplayed first, at growing distances."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from simulator.desktop.practice.home.cards import ScenarioCard

if TYPE_CHECKING:
    from simulator.history import AttemptRow

Reason = Literal["new", "client_left", "walked_away", "company_lost", "client_lost", "low", "held"]
INTERVALS = (1, 2, 4, 8, 16)
"""After how many days a scenario is due again, by its box."""
_FIRST_BOX, _BOX = 40, 10
_MUCH = 5
"""From how many points below the start on a loss is the reason."""


@dataclass(frozen=True, slots=True)
class NextUp:
    """The scenario that is most worth playing, and why.

    Attributes:
        points: what the side lost, for the two reasons that say so.
        days: how many days of the calendar ago it was last played to an end; 0 if today or never.
    """

    card: ScenarioCard
    reason: Reason
    points: int = 0
    days: int = 0


def box_of(best: tuple[int, int]) -> int:
    """The box of a scenario by its best result, 0 to 4: one per ten points of the weaker side from 40."""
    return max(0, min(len(INTERVALS) - 1, (min(best) - _FIRST_BOX) // _BOX + 1))


def next_up(cards: Sequence[ScenarioCard], rows: Iterable["AttemptRow"], now: datetime) -> NextUp | None:
    """The scenario to practise next; None where there is none. `rows` are a trainee's attempts, newest first.

    What is practised at distances is kept better than what is practised in one go, and the distance that
    helps grows with how well it is known: the spacing effect (Cepeda, Pashler, Vul, Wixted, Rohrer,
    "Distributed practice in verbal recall tasks", Psychological Bulletin 132, 2006, 354-380). As in Leitner's
    boxes (So lernt man lernen, 1972) a scenario's box sets its distance, of 1, 2, 4, 8 or 16 days; the box
    comes from the best result. How due a scenario is: days since it was last played to an end, divided by
    its distance. What is due (1 or more) comes first, the most due before; then what was never played, the
    easiest first; then the rest. What is paused waits elsewhere, and what cannot be played is left out.
    """
    last: dict[str, AttemptRow] = {}
    for row in rows:
        if row.finished is not None and row.client is not None and row.company is not None:
            last.setdefault(row.scenario, row)
    offered = [card for card in cards if card.problem is None and not card.paused]
    ranked = sorted(offered, key=lambda card: _rank(card, last.get(card.id), now))
    if not ranked:
        return None
    card = ranked[0]
    return _told(card, last.get(card.id), now)


def _rank(card: ScenarioCard, row: "AttemptRow | None", now: datetime) -> tuple[int, float]:
    if row is None or row.finished is None or card.best is None:
        return 1, 0.0
    due = (now - row.finished).total_seconds() / 86400 / INTERVALS[box_of(card.best)]
    return (0 if due >= 1 else 2), -due


def _told(card: ScenarioCard, row: "AttemptRow | None", now: datetime) -> NextUp:
    if row is None or row.finished is None or row.client is None or row.company is None:
        return NextUp(card, "new")
    days = max(0, (now.astimezone().date() - row.finished.astimezone().date()).days)
    if row.kind in ("lost", "walk_away"):
        return NextUp(card, "client_left" if row.kind == "lost" else "walked_away", days=days)
    client, company = card.start[0] - row.client, card.start[1] - row.company
    if max(client, company) >= _MUCH:
        reason: Reason = "company_lost" if company >= client else "client_lost"
        return NextUp(card, reason, max(client, company), days)
    content = row.client >= card.regions[0] and row.company >= card.regions[1]
    return NextUp(card, "held" if content else "low", days=days)
