"""The card about the last deals: the map and one sentence, or what will be here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.practice.home.deals import ENOUGH, Deal, Pattern, pattern_of
from simulator.desktop.practice.home.deals_map import DealsMap
from simulator.desktop.text.vocabulary import side_short
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, SideMark, flush_left


class DealsCard(Card):
    """Where the last ten deals ended.

    Signals:
        history_wanted: the person wants to see all attempts.
    """

    history_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, spacing=10, parent=parent)
        self._deals: tuple[Deal, ...] = ()
        self._title = Label(theme, "", "title3")
        self.map = DealsMap(theme)
        self.sentence = Label(theme, "", "ui", "text2", wrap=True)
        self.all = Button(theme, "", "secondary", icon="history")
        self.all.clicked.connect(self.history_wanted)
        self._legend = QWidget()
        self._sides = {side: Label(theme, "", "small", side) for side in ("client", "company")}
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(SideMark(theme, "client"))
        row.addWidget(self._sides["client"])
        row.addSpacing(14)
        row.addWidget(SideMark(theme, "company"))
        row.addWidget(self._sides["company"])
        row.addStretch(1)
        foot = QHBoxLayout()
        flush_left(foot)
        foot.addWidget(self.all)
        foot.addStretch(1)
        for part in (self._title, self.map, self._legend, self.sentence):
            self.column.addWidget(part)
        self.column.addLayout(foot)
        self.show_deals(())

    def show_deals(self, deals: tuple[Deal, ...]) -> None:
        """Show these, the newest first."""
        self._deals = deals
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        deals = self._deals
        self._title.setText(self.tr("Your last ten deals") if deals else self.tr("Your deals"))
        self._sides["client"].setText(self.tr("{side} →").format(side=side_short("client")))
        self._sides["company"].setText(self.tr("{side} ↑").format(side=side_short("company")))
        self.map.show_deals(deals)
        self.all.setVisible(bool(deals))
        self.sentence.setText(self._sentence(deals))
        self.all.setText(self.tr("All attempts"))
        self.all.updateGeometry()

    def _sentence(self, deals: tuple[Deal, ...]) -> str:
        if not deals:
            return self.tr("Finish one deal and it appears here: the client to the right, the company up.")
        pattern = pattern_of(deals)
        if pattern is not None:
            return self._pattern_words(pattern)
        return self.tr("{enough} deals make a pattern. You have %n.", "", len(deals)).format(enough=ENOUGH)

    def _pattern_words(self, pattern: Pattern) -> str:
        drift = self._drift_words(pattern)
        if drift:
            return drift
        words = {
            "both": self.tr("Both sides leave with something: {client} and {company} on average."),
            "even": self.tr("The sides stay close together: {client} and {company} on average."),
            "client": self.tr("You lean to the client: {client} on average, {company} for your company."),
            "company": self.tr("You lean to your company: {company} on average, {client} for the client."),
        }[pattern.lean]
        return words.format(client=pattern.client, company=pattern.company)

    def _drift_words(self, pattern: Pattern) -> str:
        """What the lean costs, where one side gains on its start and the other loses."""
        if pattern.gained is None or pattern.lean not in ("client", "company"):
            return ""
        client, company = pattern.gained
        up, down = (client, company) if pattern.lean == "client" else (company, client)
        if up <= 0 or down >= 0:
            return ""
        words = {
            "client": self.tr(
                "You drift to the client: on average its score rises by {up}, the company’s falls by {down}."
            ),
            "company": self.tr(
                "You drift to the company: on average its score rises by {up}, the client’s falls by {down}."
            ),
        }[pattern.lean]
        return words.format(up=up, down=-down)
