"""How well the director was read, and how well he was kept informed."""

from typing import TYPE_CHECKING

from simulator.debrief.debrief import Debrief
from simulator.debrief.readings import ReadingRow
from simulator.desktop.practice.debrief.tabs.figures import MINUS, label, translate
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.text.vocabulary import demand_word
from simulator.office.upward import CRITERION, REACTIONS, RECAP, WARNING, ManagingUp
from simulator.scenario.wording import number_words

if TYPE_CHECKING:
    from simulator.history import Pressure, Session


class ReadingTab(Tab):
    """Every sealed forecast beside the truth; then the four parts of managing up."""

    def fill(self, session: "Session", debrief: Debrief) -> None:
        for subject in ("demand", "priorities"):
            rows = [row for row in debrief.readings if row.forecast.subject == subject]
            if rows:
                self._readings(session, rows)
        if not debrief.readings:
            self.words(translate("DebriefReading", "You sealed no forecast."), "title3")
            self.words(
                translate(
                    "DebriefReading",
                    "Next time say before the talks what the director really wants: it trains the eye, "
                    "and costs nothing.",
                ),
                colour="text2",
            )
            self._truth(debrief)
        self._upward(debrief.upward)
        self._pressure(session)
        self.column.addStretch(1)

    def _readings(self, session: "Session", rows: list[ReadingRow]) -> None:
        demand = rows[0].forecast.subject == "demand"
        self.title(
            translate("DebriefReading", "What the director really wants")
            if demand
            else translate("DebriefReading", "What weighs for the client")
        )
        for row in rows:
            self.words(reading_sentence(session, row))
        name = translate("DebriefReading", "Forecast and truth, per cent")
        table = PlainTable(self._theme, name)
        heads = [Head("")]
        heads += [Head(moment_word(row.forecast.moment), "text2", figures=True) for row in rows]
        heads.append(
            Head(translate("DebriefReading", "Truth"), "director" if demand else "client", figures=True)
        )
        sealed = [dict(row.forecast.chips) for row in rows]
        cells = [
            (option_words(session, option, demand), *(str(one.get(option, 0)) for one in sealed), str(share))
            for option, share in rows[0].truth
        ]
        table.show_cells(heads, cells)
        self.column.addWidget(table)

    def _truth(self, debrief: Debrief) -> None:
        table = PlainTable(
            self._theme, translate("DebriefReading", "What the director really wanted, per cent")
        )
        heads = (
            Head(translate("DebriefReading", "What the director really wants")),
            Head(translate("DebriefReading", "Truth"), "director", figures=True),
        )
        table.show_cells(heads, [(demand_word(one), str(share)) for one, share in debrief.voices.demand])
        self.column.addWidget(table)

    def _upward(self, found: ManagingUp) -> None:
        self.title(upward_title(found))
        table = PlainTable(self._theme, translate("DebriefReading", "Managing up"))
        heads = [Head(upward_heads()[0]), Head(upward_heads()[1], "director", figures=True)]
        table.show_cells(heads, upward_cells(found))
        self.column.addWidget(table)

    def _pressure(self, session: "Session") -> None:
        """What a message did to the next decision, over all attempts; nothing where too little is known."""
        from simulator.history import HistoryFault

        try:
            found = session.pressure()
        except HistoryFault:
            return
        if found is None:
            return
        self.title(translate("DebriefReading", "Under pressure"))
        self.words(pressure_words(found, session.scenario_words.language))


def upward_title(found: ManagingUp) -> str:
    """How well he was kept informed, all told."""
    return translate("DebriefReading", "Managing up: {total} of 100").format(total=found.total)


def upward_heads() -> tuple[str, str]:
    """The heads of the table of its parts."""
    return translate("DebriefReading", "What counts"), translate("DebriefReading", "Points")


def upward_cells(found: ManagingUp) -> tuple[tuple[str, str], ...]:
    """Its four parts with their points."""
    of = translate("DebriefReading", "{points} of {most}")
    reactions = (
        translate("DebriefReading", "not judged")
        if found.reactions is None
        else of.format(points=found.reactions, most=REACTIONS)
    )
    return (
        (
            translate("DebriefReading", "Asked for a criterion before the first term moved"),
            of.format(points=found.criterion, most=CRITERION),
        ),
        (translate("DebriefReading", "Put something in writing"), of.format(points=found.recap, most=RECAP)),
        (translate("DebriefReading", "Right answers in the office"), reactions),
        (
            translate("DebriefReading", "Reached no limit without a warning"),
            of.format(points=found.warning, most=WARNING),
        ),
    )


def pressure_words(found: "Pressure", language: str) -> str:
    """Mean regret right after a message against the rest, with how many decisions that rests on."""
    if found.pressed_regret > found.calm_regret:
        frame = translate(
            "DebriefReading",
            "Right after a message of a director your decisions lose {pressed} per cent on average, "
            "otherwise "
            "{calm}. Counted over {pressed_number} and {calm_number} decisions of all your attempts.",
        )
    else:
        frame = translate(
            "DebriefReading",
            "Messages of a director do not shake you: the decisions right after one lose {pressed} per "
            "cent on "
            "average, the others {calm}. Counted over {pressed_number} and {calm_number} decisions of "
            "all your "
            "attempts.",
        )
    return frame.format(
        pressed=number_words(round(found.pressed_regret, 1), language, places=1),
        calm=number_words(round(found.calm_regret, 1), language, places=1),
        pressed_number=found.pressed,
        calm_number=found.calm,
    )


def skill_word(percent: int) -> str:
    """A forecast's skill in a word; the exact figure stands beside it."""
    if percent >= 60:
        return translate("DebriefReading", "sharp")
    if percent >= 20:
        return translate("DebriefReading", "fair")
    if percent > -20:
        return translate("DebriefReading", "guessing")
    return translate("DebriefReading", "misled")


def reading_sentence(session: "Session", row: ReadingRow) -> str:
    """A forecast: what was said, whether it was right, how well it read."""
    forecast, demand = row.forecast, row.forecast.subject == "demand"
    if forecast.picked is None:
        said = translate("DebriefReading", "{moment}: you laid out a hundred chips.")
    elif row.right:
        said = translate("DebriefReading", "{moment}: “{option}”, {confidence} per cent sure. Right.")
    else:
        said = translate("DebriefReading", "{moment}: “{option}”, {confidence} per cent sure. Not so.")
    picked = "" if forecast.picked is None else option_words(session, forecast.picked, demand)
    percent = round(100 * row.skill)
    line = said.format(moment=moment_word(forecast.moment), option=picked, confidence=forecast.confidence)
    frame = translate("DebriefReading", "Skill {percent} of 100: {word}.")
    number = f"{MINUS if percent < 0 else ''}{abs(percent)}"
    parts = [line, frame.format(percent=number, word=skill_word(percent))]
    if row.moved:
        moved = translate("DebriefReading", "{moved} per cent moved since the forecast before.")
        parts.append(moved.format(moved=row.moved))
    return " ".join(parts)


def option_words(session: "Session", option: str, demand: bool) -> str:
    """An option of a forecast: a demand, or a term by its name."""
    return demand_word(option) if demand else label(session, option)


def moment_word(moment: str) -> str:
    """When a forecast was sealed."""
    return {
        "briefing": translate("DebriefReading", "Before the talks"),
        "bargaining": translate("DebriefReading", "Half-way"),
        "office": translate("DebriefReading", "Before the office"),
    }[moment]
