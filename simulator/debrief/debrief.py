"""The whole debrief of a finished attempt, as values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.debrief.claims import ClaimRow, Pattern
from simulator.debrief.decisions import DecisionRow
from simulator.debrief.field import Point
from simulator.debrief.readings import ReadingRow
from simulator.debrief.research import ResearchLine
from simulator.debrief.rewarded import Rewarded
from simulator.debrief.satisfaction import Satisfaction
from simulator.debrief.terms import TermRow
from simulator.debrief.tomorrow import Tomorrow
from simulator.debrief.transcript import TranscriptRow
from simulator.debrief.verdict import Verdict
from simulator.debrief.voices import Voices

if TYPE_CHECKING:
    from simulator.office.office import ManagingUp


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief shows, without words.

    Attributes:
        judged: whether the study is there; without it what needs it is None or empty.
        outcome, start: final and opening scores as shown.
        path: the running scores as shown, from the opening on, one more than decisions.
        share: the share of the client's side, 0 to 100 per cent, at which the attempt was read.
        worst: the number of the decision that cost most, if it is an error.
        pattern: None under four finished deals with this director.
        raised, fair: how many claims found fault, and how many of those hold (None where not tested).
        research: the lines of research that bear on this attempt.
    """

    judged: bool
    verdict: Verdict
    outcome: Point
    start: Point
    path: tuple[Point, ...]
    share: int | None
    decisions: tuple[DecisionRow, ...]
    worst: int | None
    claims: tuple[ClaimRow, ...]
    pattern: Pattern | None
    raised: int
    fair: int | None
    terms: tuple[TermRow, ...]
    satisfaction: Satisfaction
    rewarded: Rewarded
    readings: tuple[ReadingRow, ...]
    upward: "ManagingUp"
    voices: Voices
    transcript: tuple[TranscriptRow, ...]
    tomorrow: Tomorrow
    research: tuple[ResearchLine, ...]
