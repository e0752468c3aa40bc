"""What the cells of the table of attempts say, on screen and to a screen reader."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from simulator.desktop.history.columns import head_word
from simulator.desktop.history.lines import Line
from simulator.desktop.text import Language
from simulator.desktop.text.vocabulary import mode_word, result_word, side_short
from simulator.scenario.wording import number_words

translate = QCoreApplication.translate


class LineWords:
    """Words for lines, in the language in force when they are asked for."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def of(self, line: Line, column: str) -> str:
        """What a cell says; empty where there is nothing to say."""
        row = line.row
        if column == "client":
            return "" if row.client is None else str(row.client)
        if column == "company":
            return "" if row.company is None else str(row.company)
        if column == "when":
            return self._when(row.started)
        if column == "result":
            return self.result(line)
        if column == "guessed":
            return guessed_word(row.forecast)
        if column == "duration":
            return self.duration(row.duration)
        if column == "loss":
            return "" if row.regret is None else self.per_cent(row.regret / 10)
        return {
            "scenario": line.scenario,
            "trainee": row.trainee,
            "director": line.director,
            "mode": mode_word(row.mode),
            "decisions": str(row.decisions),
            "rewinds": str(row.rewinds) if row.rewinds else "",
            "blind": translate("AttemptModel", "hidden") if row.blind else "",
            "time_factor": factor_word(row.time_factor),
        }[column]

    def spoken(self, line: Line, column: str) -> str:
        """What a screen reader says of a cell."""
        words = self.of(line, column)
        if column in ("client", "company") and words:
            return translate("AttemptModel", "{side} {score}").format(side=side_short(column), score=words)
        if column == "guessed" and words:
            return f"{head_word(column)}: {words}"
        return words or translate("AttemptModel", "none")

    def tip(self, line: Line, column: str) -> str:
        """What is told of a cell when the pointer rests on it."""
        if column == "scenario":
            return line.company
        if column == "when":
            return f"{self._language.day(line.row.started)} {self._language.clock(line.row.started)}"
        if column == "guessed" and line.row.forecast is not None:
            skill = self.per_cent(line.row.forecast)
            return translate("AttemptModel", "{skill} of what can be foreseen").format(skill=skill)
        return ""

    def result(self, line: Line) -> str:
        """How an attempt stands: where it ended, or that it has not."""
        if line.state == "paused":
            return translate("AttemptModel", "Paused")
        if line.state == "abandoned":
            return translate("AttemptModel", "Abandoned")
        return result_word(line.row.region, line.row.kind)

    def duration(self, length: timedelta | None) -> str:
        """How long talks took."""
        if length is None:
            return ""
        minutes = round(length.total_seconds() / 60)
        if minutes < 60:
            return translate("AttemptModel", "{minutes} min").format(minutes=max(1, minutes))
        if minutes < 48 * 60:
            hours = translate("AttemptModel", "{hours} h {minutes} min")
            return hours.format(hours=minutes // 60, minutes=minutes % 60)
        return translate("AttemptModel", "{days} days").format(days=round(minutes / 1440))

    def per_cent(self, value: float) -> str:
        """A number of per cent, with one decimal where it is not whole."""
        places = None if value == int(value) else 1
        number = number_words(value if places else int(value), self._language.code, places=places)
        return translate("AttemptModel", "{number} %").format(number=number)

    def _when(self, moment: datetime) -> str:
        """A moment as one speaks of it: today and yesterday with the hour, older ones with the day."""
        local, now = moment.astimezone(), datetime.now(UTC).astimezone()
        if local.date() == now.date():
            return translate("AttemptModel", "today, {time}").format(time=self._language.clock(moment))
        if local.date() == (now - timedelta(days=1)).date():
            return translate("AttemptModel", "yesterday, {time}").format(time=self._language.clock(moment))
        if local.year == now.year:
            return self._language.day(moment)
        return f"{self._language.day(moment)} {local.year}"


def factor_word(factor: int | None) -> str:
    """How much time there was to answer."""
    if factor is None:
        return ""
    if factor in (0, 10):
        return translate("AttemptModel", "no clock") if factor == 0 else translate("AttemptModel", "normal")
    return f"×{factor // 10}"


def guessed(skill: int | None) -> bool | None:
    """Whether the last forecast of what the director wants was better than an even spread of the chips."""
    return None if skill is None else skill > 0


def guessed_word(skill: int | None) -> str:
    """The same in a word; empty where nothing was forecast."""
    found = guessed(skill)
    if found is None:
        return ""
    return translate("AttemptModel", "yes") if found else translate("AttemptModel", "no")
