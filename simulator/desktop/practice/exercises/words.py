"""What exercises are called, and where one stands in them."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.exercises.counted import ExerciseCounted
from simulator.desktop.text import Language

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """The name of a kind of exercise."""
    return {
        "campaign": translate("Exercise", "Campaign"),
        "exam": translate("Exercise", "Exam"),
        "comparison": translate("Exercise", "Comparison"),
    }[kind]


def size_words(kind: str, count: int) -> str:
    """How much there is to play."""
    counted = ExerciseCounted()
    return counted.directors(count) if kind == "comparison" else counted.deals(count)


def place_words(place: int, count: int) -> str:
    """Which deal of how many; `place` from 0."""
    return translate("Exercise", "Deal {number} of {count}").format(number=place + 1, count=count)


def go_on_words(place: int, count: int) -> str:
    """The words of the way on to a deal; `place` from 0."""
    return translate("Exercise", "Go on: deal {number} of {count}").format(number=place + 1, count=count)


def back_words() -> str:
    """The words of the way back to the exercise."""
    return translate("Exercise", "To the exercise")


def played_words(done: int, count: int) -> str:
    """How many deals have been played."""
    return translate("Exercise", "{done} of {count} played").format(done=done, count=count)


def lost_words(regret: int) -> str:
    """What a whole deal gave away; `regret` in tenths of a per cent."""
    if regret < 5:
        return translate("Exercise", "nothing lost")
    return translate("Exercise", "{share} % lost").format(share=(regret + 5) // 10)


def moment_words(language: Language, moment: datetime) -> str:
    """A day and its time, short: today, yesterday, or the date."""
    local, today = moment.astimezone(), datetime.now(UTC).astimezone()
    clock = language.clock(moment)
    if local.date() == today.date():
        return translate("Exercise", "today, {time}").format(time=clock)
    day = language.day(moment)
    return f"{day}, {clock}" if local.year == today.year else f"{day} {local.year}"


def score_word(score: float) -> str:
    """A score, or a mean of scores with its decimal where it has one."""
    whole, tenth = divmod(round(10 * score), 10)
    if not tenth:
        return str(whole)
    return translate("Exercise", "{whole}.{tenth}").format(whole=whole, tenth=tenth)


def scores_words(client: float, company: float) -> str:
    """Both scores for a screen reader."""
    words = translate("Exercise", "client {client}, company {company}")
    return words.format(client=score_word(client), company=score_word(company))
