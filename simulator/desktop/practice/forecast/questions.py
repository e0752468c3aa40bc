"""What is asked: whose mind is to be read, when, and the answers to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from simulator.desktop.text.vocabulary import demand_note, demand_word
from simulator.office.forecast import DEMANDS, Forecast, Moment, Subject
from simulator.scenario.model import Scenario

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Option:
    """One answer: its id in the forecast, its words, and a note that tells it from the others."""

    id: str
    words: str
    note: str = ""


@dataclass(frozen=True)
class Question:
    """A forecast that is asked for: subject and moment as it is sealed, and its words."""

    subject: Subject
    moment: Moment
    words: str
    options: tuple[Option, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the answers, in order."""
        return tuple(option.id for option in self.options)


def demand_question(moment: Moment, director: str) -> Question:
    """What the director of that name really wants."""
    asked: Mapping[Moment, str] = {
        "briefing": translate("Forecast", "What does {director} really want?"),
        "bargaining": translate("Forecast", "Before you bargain: what does {director} really want?"),
        "office": translate("Forecast", "Before you go in: what does {director} really want?"),
    }
    options = tuple(Option(id, demand_word(id), demand_note(id)) for id in DEMANDS)
    return Question("demand", moment, asked[moment].format(director=director), options)


def priorities_question(words: Scenario) -> Question | None:
    """What matters most to the client; nothing to ask where there are not two terms to choose between."""
    if len(words.terms) < 2:
        return None
    options = tuple(Option(id, term.label) for id, term in words.terms.items())
    asked = translate("Forecast", "And what matters most to {client}?").format(client=words.client.name)
    return Question("priorities", "briefing", asked, options)


def sealed_words(forecast: Forecast, question: Question) -> str:
    """What was sealed: the pick and how sure, or where the chips lie, most first."""
    names = {option.id: option.words for option in question.options}
    if forecast.picked is not None and forecast.confidence is not None:
        text = translate("Forecast", "{what} · {sure} % sure")
        return text.format(what=names.get(forecast.picked, ""), sure=forecast.confidence)
    chips = sorted(((count, names.get(id, "")) for id, count in forecast.chips if count), key=lambda x: -x[0])
    return " · ".join(f"{name} {count}\u00a0%" for count, name in chips)
