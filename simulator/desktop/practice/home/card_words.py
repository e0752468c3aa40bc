"""The words on a scenario card, in the language in force."""

from PySide6.QtCore import QObject

from simulator.desktop.practice.home.cards import ScenarioCard
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.widgets.chip import Tone


class CardWords(QObject):
    """Says what a card holds. An object, since Qt's tools find plural forms only in an object's texts."""

    def minutes(self, minutes: int) -> str:
        """How long a scenario takes."""
        return self.tr("{minutes} min").format(minutes=minutes)

    def attempts(self, count: int) -> str:
        """How often a scenario was played."""
        return self.tr("1 attempt") if count == 1 else self.tr("%n attempts", "", count)

    def badge(self, card: ScenarioCard) -> tuple[str, Tone, str] | None:
        """What stands out about a card: words, tone and icon of its badge."""
        if card.problem is not None:
            return self.tr("Problem"), "bad", "warning"
        if card.paused:
            return self.tr("Paused"), "warn", "pause"
        return None if card.attempts else (self.tr("New"), "good", "")

    def line(self, card: ScenarioCard) -> str:
        """The one line about a card: its summary, or where its file is wrong."""
        if card.problem is None:
            return card.line
        words = self.tr("The file cannot be played. Line {line} has a problem.")
        return words.format(line=card.problem.span.line)

    def spoken(self, card: ScenarioCard) -> str:
        """A card as a screen reader says it."""
        parts = [card.title, card.company, self.line(card)]
        if card.problem is None:
            parts.append(self.minutes(card.minutes))
        if card.attempts:
            parts.append(self.attempts(card.attempts))
        if card.best is not None:
            parts.append(
                self.tr("best: {client_name} {client}, {company_name} {company}").format(
                    client_name=side_short("client"),
                    client=card.best[0],
                    company_name=side_short("company"),
                    company=card.best[1],
                )
            )
        badge = self.badge(card)
        if badge is not None:
            parts.append(badge[0])
        return ". ".join(part.rstrip(".") for part in parts if part)
