"""The row of chips that narrows the scenarios to one topic."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from simulator.desktop.text.vocabulary import substitution_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import ChipButton, Flow, tab_to_checked


class TopicChips(QWidget):
    """All scenarios, or those that practise one thing; whatever else narrows them stands at the end.

    Signals:
        picked: the person picked a topic; carries its id, empty for all.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, last: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._last = theme, last
        self._group = QButtonGroup(self)
        self._flow = Flow(self, gap=2, line_gap=0)
        self._topics: tuple[str, ...] = ()
        self._count = 0
        self.chips: list[ChipButton] = []
        self._group.idClicked.connect(self._pick)

    @property
    def topic(self) -> str:
        """The topic that is on; empty for all."""
        place = self._group.checkedId()
        return self._topics[place] if 0 <= place < len(self._topics) else ""

    def show_all(self) -> None:
        """Pick every topic, without a signal."""
        self.chips[0].setChecked(True)
        tab_to_checked(self._group)

    def show_topics(self, topics: tuple[str, ...], count: int) -> None:
        """Offer these topics; `count` is how many scenarios there are in all."""
        self._count = count
        wanted = ("", *topics)
        if wanted != self._topics:
            self._rebuild(wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for topic, chip in zip(self._topics, self.chips, strict=True):
            words = substitution_word(topic) if topic else self.tr("All {count}").format(count=self._count)
            chip.setText(words)
            chip.updateGeometry()

    def _rebuild(self, topics: tuple[str, ...]) -> None:
        before = self.topic
        for chip in self.chips:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._topics, self.chips = topics, []
        for place, topic in enumerate(topics):
            chip = ChipButton(self._theme, "", checkable=True, height=24, parent=self)
            chip.setChecked(topic == before or (not topic and before not in topics))
            self._group.addButton(chip, place)
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
        self._flow.removeWidget(self._last)
        self._flow.addWidget(self._last)
        tab_to_checked(self._group)

    def _pick(self, place: int) -> None:
        self.picked.emit(self._topics[place])
