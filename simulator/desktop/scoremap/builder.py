"""A finished attempt as a map: points from the study, words from the scenario and the interface."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.debrief.numbered import numbers
from simulator.desktop.scoremap.view import MapView, Point, Rewards, Says, Spot
from simulator.desktop.scoremap.words import map_words
from simulator.desktop.text.markup import to_plain
from simulator.desktop.text.vocabulary import kind_word, result_word
from simulator.director.speech import words as words_of
from simulator.negotiation.ledger import shown
from simulator.negotiation.region import region_of
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.analysis.review import Mark
    from simulator.debrief.debrief import Debrief
    from simulator.debrief.field import Dot, Field
    from simulator.debrief.study import Study
    from simulator.history import AttemptRow, Session

translate = QCoreApplication.translate
_OTHERS = 9
"""Earlier attempts shown at most, the latest of them."""


def map_view(
    session: "Session",
    debrief: "Debrief | None",
    study: "Study | None",
    rows: "Sequence[AttemptRow]" = (),
    *,
    thinking: bool = False,
    step: int = 0,
) -> MapView:
    """The map of a finished attempt, in the language in force.

    Args:
        debrief: marks for the decisions; without it the path has none.
        study: what was reachable; without it there is no frontier.
        rows: the trainee's attempts on this scenario.
        thinking: whether the study is still under way; `step` is which of its steps, from 0.
    """
    maker = _Maker(session, debrief, study.field if study else None)
    field, ranks = maker.field, numbers(rows)
    note = maker.note(study)
    return MapView(
        words=map_words(),
        you=maker.you(ranks.get(session.id)),
        path=tuple(maker.path()),
        attempts=tuple(maker.attempts(rows, ranks)),
        endings=tuple(maker.endings()),
        frontier=tuple(maker.frontier()),
        thresholds=session.attempt.rules.regions,
        density=None if field is None else field.density,
        says=maker.says(),
        rewards=maker.rewards(),
        state="thinking" if thinking and study is None else "none" if note else "ready",
        note=note,
        step=step,
    )


class _Maker:
    def __init__(self, session: "Session", debrief: "Debrief | None", field: "Field | None") -> None:
        self._session, self._debrief, self.field = session, debrief, field
        self._attempt, self._words = session.attempt, session.scenario_words
        # A scenario with one ending has nothing to compare with.
        self._drawn = None if field is None or field.one_ending else field

    def you(self, number: int | None) -> Spot:
        """Where the attempt ended."""
        attempt, ended = self._attempt, self._attempt.ended
        claim = attempt.claims[0] if attempt.claims else None
        client, company = attempt.state.shown
        decisions = attempt.talks.steps
        return Spot(
            "you",
            client,
            company,
            translate("ScoreMap", "You"),
            note="" if ended is None else result_word(ended.region, ended.kind),
            word="" if claim is None else words_of(claim, self._words, self._session.director_words),
            number=number,
            mark=self._mark(len(decisions)),
            signed=ended is None or ended.kind == "deal",
            key=(client, company),
        )

    def path(self) -> Iterator[Spot]:
        """The opening, and where each decision but the last led."""
        steps = self._attempt.talks.steps
        start = self._attempt.rules.start
        opening = translate("ScoreMap", "The opening")
        yield Spot("path", shown(start[0]), shown(start[1]), opening, number=0)
        for number, step in enumerate(steps[:-1], 1):
            client, company = step.state.shown
            said = spoken(
                self._words, ("scenes", step.scene, "choices", step.choice, "say"), step.before.terms
            )
            title = translate("ScoreMap", "Decision {number}").format(number=number)
            yield Spot("path", client, company, title, said, number=number, mark=self._mark(number))

    def attempts(self, rows: "Sequence[AttemptRow]", numbers: Mapping[str, int]) -> Iterator[Spot]:
        """Where the other attempts ended, the latest last."""
        ended = [row for row in rows if row.client is not None and row.company is not None]
        others = sorted((row for row in ended if row.id != self._session.id), key=lambda row: row.started)
        for row in others[-_OTHERS:]:
            assert row.client is not None
            assert row.company is not None
            number = numbers.get(row.id)
            title = translate("ScoreMap", "Attempt {number}").format(number=number)
            if number is None:
                title = translate("ScoreMap", "Another attempt")
            note = result_word(row.region, row.kind)
            yield Spot(
                "attempt",
                row.client,
                row.company,
                title,
                note,
                number=number,
                signed=row.kind == "deal",
                key=row.id,
            )

    def endings(self) -> Iterator[Spot]:
        """Everything that could be reached, unless it is too much to be shown one by one."""
        field = self._drawn
        if field is not None and field.density is None:
            for dot in field.dots or ():
                yield self._spot("ending", dot)

    def frontier(self) -> Iterator[Spot]:
        """The efficient points, each by the first ending that has them."""
        if self._drawn is None:
            return
        known: dict[Point, Dot] = {}
        for dot in self._drawn.efficient:
            known.setdefault((dot.client, dot.company), dot)
        for point in self._drawn.frontier:
            there = known.get((point.client, point.company))
            if there is not None:
                yield self._spot("frontier", there)
            else:
                title = translate("ScoreMap", "Best reachable")
                key = (point.client, point.company)
                yield Spot("frontier", point.client, point.company, title, key=key)

    def says(self) -> Says | None:
        """What he declared, in his words."""
        declares = self._attempt.director.declares
        if declares is None or declares.floor is None:
            return None
        told = self._session.director_words.declares
        first, stop, _ = (told.says if told else "").partition(". ")
        words = translate("ScoreMap", "“{text}”").format(text=f"{first}{stop.strip()}") if first else ""
        return Says(declares.floor, words)

    def rewards(self) -> Rewards | None:
        """The endings that please him."""
        field = self._drawn
        if field is None or field.rewards is None or not field.rewards.points:
            return None
        points = tuple((point.client, point.company) for point in field.rewards.points)
        return Rewards(points, field.rewards.area)

    def note(self, study: "Study | None") -> str:
        """Why there is no frontier; empty if there is one, or nobody knows yet."""
        if self.field is not None:
            return translate("ScoreMap", "This scenario has one ending.") if self.field.one_ending else ""
        if study is None:
            return ""
        if study.reason == "score_farm":
            return translate(
                "ScoreMap", "A loop of this scenario adds points for ever: there is no best ending."
            )
        if study.since is not None and study.since > 1:
            text = translate(
                "ScoreMap",
                "This scenario is too large to be searched whole. Decisions are judged from {number} on.",
            )
            return text.format(number=study.since)
        return translate("ScoreMap", "This scenario is too large to be searched.")

    def _mark(self, number: int) -> "Mark | None":
        if self._debrief is None or not 0 < number <= len(self._debrief.decisions):
            return None
        return self._debrief.decisions[number - 1].mark

    def _spot(self, kind: str, dot: "Dot") -> Spot:
        ending = self._words.endings[dot.ending]
        if dot.kind == "deal":
            region = region_of(dot.kind, (dot.client, dot.company), self._attempt.rules.regions)
            title = result_word(region, dot.kind)
        else:
            title = kind_word(dot.kind)
        told = to_plain(ending.narration) if ending.narration else ""
        word = (
            translate("ScoreMap", "Void: outside your mandate")
            if dot.void
            else translate("ScoreMap", "This would please the director")
            if dot.pleases
            else ""
        )
        return Spot(
            "frontier" if kind == "frontier" else "ending",
            dot.client,
            dot.company,
            title,
            told,
            word,
            signed=dot.kind == "deal",
            key=(dot.client, dot.company, dot.ending),
        )
