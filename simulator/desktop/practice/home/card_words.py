"""The words on a scenario card, in the language in force."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.widgets.chip import Tone

translate = QCoreApplication.translate


def minutes_words(minutes: int) -> str:
    """How long a scenario takes."""
    return translate("ScenarioCard", "%n min", "", minutes)


def attempts_words(count: int) -> str:
    """How often a scenario was played."""
    if count == 1:
        return translate("ScenarioCard", "1 attempt")
    return translate("ScenarioCard", "%n attempts", "", count)


def badge_of(card: ScenarioCard) -> tuple[str, Tone, str] | None:
    """What stands out about a card: words, tone and icon of its badge."""
    if card.problem is not None:
        return translate("ScenarioCard", "Problem"), "bad", "warning"
    if card.paused:
        return translate("ScenarioCard", "Paused"), "warn", "pause"
    if not card.attempts:
        return translate("ScenarioCard", "New"), "good", ""
    return None


def line_of(card: ScenarioCard) -> str:
    """The one line about a card: its summary, or where its file is wrong."""
    if card.problem is None:
        return card.line
    return translate("ScenarioCard", "The file cannot be played. Line {line} has a problem.").format(
        line=card.problem.span.line
    )


def spoken_card(card: ScenarioCard) -> str:
    """A card as a screen reader says it."""
    parts = [card.title, card.company, line_of(card)]
    if card.problem is None:
        parts.append(minutes_words(card.minutes))
    if card.attempts:
        parts.append(attempts_words(card.attempts))
    if card.best is not None:
        best = translate("ScenarioCard", "best: {client_name} {client}, {company_name} {company}")
        parts.append(
            best.format(
                client_name=side_short("client"),
                client=card.best[0],
                company_name=side_short("company"),
                company=card.best[1],
            )
        )
    badge = badge_of(card)
    if badge is not None:
        parts.append(badge[0])
    return ". ".join(part.rstrip(".") for part in parts if part)
