"""What he declared and what he rewarded: two yardsticks laid at one deal, and the three voices."""

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from simulator.debrief.debrief import Debrief
from simulator.debrief.rewarded import Declared, Part, Rewarded
from simulator.debrief.voices import Voices
from simulator.desktop.practice.debrief.tabs.figures import quoted, translate
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.text.vocabulary import demand_word
from simulator.desktop.widgets import Card, Label
from simulator.director.speech import words as said_words
from simulator.office.official import survey_words
from simulator.scenario.wording import at_address, number_words

if TYPE_CHECKING:
    from simulator.history import Session


class RewardedTab(Tab):
    """Declared beside rewarded; how his pleasure adds up; printed, measured, meant."""

    def fill(self, session: "Session", debrief: Debrief) -> None:
        found = debrief.rewarded
        self.words(headline(found), "title3", "director")
        pair = QHBoxLayout()
        pair.setSpacing(10)
        pair.addWidget(self._declared(session, found.declared), 1)
        pair.addWidget(self._rewarded(found), 1)
        self.column.addLayout(pair)
        self.title(translate("DebriefRewarded", "How the director’s pleasure adds up"))
        table = PlainTable(self._theme, translate("DebriefRewarded", "How the director’s pleasure adds up"))
        heads = (
            Head(translate("DebriefRewarded", "What is weighed")),
            Head(translate("DebriefRewarded", "Points"), "director", figures=True),
        )
        cells = [(part_words(found, part), decimal(part.points, session)) for part in found.parts]
        total = translate("DebriefRewarded", "Pleasure: from 60 on pleased, under 40 displeased")
        table.show_cells(heads, [*cells, (total, decimal(found.pleasure, session))])
        self.column.addWidget(table)
        self._three_voices(session, debrief.voices)
        self.column.addStretch(1)

    def _declared(self, session: "Session", declared: Declared | None) -> Card:
        card = self._card(translate("DebriefRewarded", "Declared"), "surface", "directorFill")
        if declared is None:
            self._line(card, translate("DebriefRewarded", "Nothing: no yardstick was named."))
            return card
        says = at_address(session.director_words, declared.says) or ""
        self._line(card, quoted(says), "body", "director")
        self._line(card, weights(declared.client, declared.company))
        if declared.floor is not None:
            met = (
                translate("DebriefRewarded", "The client at {floor} or more: reached.")
                if declared.met
                else translate("DebriefRewarded", "The client at {floor} or more: not reached.")
            )
            self._line(card, met.format(floor=declared.floor))
        worth = translate("DebriefRewarded", "By this your result is worth {worth} of 100.")
        self._line(card, worth.format(worth=decimal(declared.worth, session)))
        if declared.best is not None:
            self._line(card, best_words(declared.best.client, declared.best.company))
        return card

    def _rewarded(self, found: Rewarded) -> Card:
        card = self._card(translate("DebriefRewarded", "Rewarded"), "directorTint", None)
        mood = {
            "pleased": translate("DebriefRewarded", "Pleased with this result."),
            "unmoved": translate("DebriefRewarded", "Neither pleased nor displeased."),
            "displeased": translate("DebriefRewarded", "Displeased with this result."),
        }[found.mood]
        self._line(card, mood, "bodyB", "director")
        self._line(card, weights(found.client, found.company))
        if found.smile_penalty > 0:
            self._line(card, translate("DebriefRewarded", "A client who shows delight counts against you."))
        elif found.smile_penalty < 0:
            self._line(card, translate("DebriefRewarded", "A client who shows delight counts for you."))
        if found.hindsight:
            self._line(card, translate("DebriefRewarded", "What could have been had counts against you."))
        if found.best is not None:
            self._line(card, best_words(found.best.client, found.best.company))
        return card

    def _three_voices(self, session: "Session", voices: Voices) -> None:
        self.title(translate("DebriefRewarded", "Three voices"))
        row = QHBoxLayout()
        row.setSpacing(10)
        printed = self._card(translate("DebriefRewarded", "What is printed"), "surface", "line")
        for address in voices.printed:
            self._line(printed, at_address(session.scenario_words, address) or "")
        measured = self._card(translate("DebriefRewarded", "What is measured"), "surface", "line")
        if voices.measured is None:
            self._line(measured, translate("DebriefRewarded", "No deal, no survey."))
        else:
            mark = translate("DebriefRewarded", "{mark} out of ten")
            self._line(measured, mark.format(mark=voices.measured.mark), "bodyB", "client")
            self._line(measured, quoted(survey_words(voices.measured, session.scenario_words)))
        meant = self._card(translate("DebriefRewarded", "What is meant"), "surface", "line")
        for said in (voices.said, voices.meant):
            if said is not None:
                text = said_words(said, session.scenario_words, session.director_words)
                self._line(meant, quoted(text), "body", "director")
        most = max((share for _, share in voices.demand), default=0)
        wanted = [demand_word(demand) for demand, share in voices.demand if share == most and share]
        if wanted:
            frame = translate("DebriefRewarded", "Wanted most of all: {demand}.")
            self._line(meant, frame.format(demand=", ".join(wanted)))
        for card in (printed, measured, meant):
            card.column.addStretch(1)
            row.addWidget(card, 1)
        self.column.addLayout(row)

    def _card(self, title: str, fill: str, outline: str | None) -> Card:
        card = Card(self._theme, fill, outline, dashed=outline == "directorFill", spacing=4)
        card.column.addWidget(Label(self._theme, title, "uiB", "text2", wrap=True))
        return card

    def _line(self, card: Card, words: str, role: str = "body", colour: str = "text") -> None:
        if words:
            card.column.addWidget(Label(self._theme, words, role, colour, wrap=True))


def headline(found: Rewarded) -> str:
    """How what he rewarded stands to what he declared, in one sentence."""
    if found.declared is None:
        return translate("DebriefRewarded", "No yardstick was named before; one was applied afterwards.")
    if found.consistent:
        return translate("DebriefRewarded", "Judged by exactly what had been declared.")
    if found.declared.leans != found.leans:
        frame = translate("DebriefRewarded", "Declared: {says} per cent for the client. Rewarded: {rewards}.")
        return frame.format(says=found.declared.client, rewards=found.client)
    return translate("DebriefRewarded", "Something other was rewarded than was declared.")


def weights(client: int, company: int) -> str:
    """Weights of both sides, per cent."""
    frame = translate("DebriefRewarded", "Client {client}, company {company} per cent.")
    return frame.format(client=client, company=company)


def best_words(client: int, company: int) -> str:
    """The outcome that is best by a yardstick."""
    frame = translate("DebriefRewarded", "Best by this: client {client}, company {company}.")
    return frame.format(client=client, company=company)


def part_words(found: Rewarded, part: Part) -> str:
    """A summand of his pleasure."""
    return {
        "company": translate("DebriefRewarded", "{weight} per cent of the company’s score"),
        "client": translate("DebriefRewarded", "{weight} per cent of the client’s score"),
        "smile": translate(
            "DebriefRewarded", "{weight} per cent of visible delight over 60 (it was {delight})"
        ),
        "hindsight": translate(
            "DebriefRewarded", "{weight} per cent of what the best deal would have added (it was {headroom})"
        ),
    }[part.name].format(
        weight={
            "company": found.company,
            "client": found.client,
            "smile": abs(found.smile_penalty),
            "hindsight": found.hindsight,
        }[part.name],
        delight=found.delight,
        headroom="—" if found.headroom is None else found.headroom,
    )


def decimal(value: Fraction, session: "Session") -> str:
    """One decimal in the language of the words, none for a whole number."""
    places = None if value.denominator == 1 else 1
    number = int(value) if value.denominator == 1 else float(value)
    return number_words(number, session.scenario_words.language, places=places)
