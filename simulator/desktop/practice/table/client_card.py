"""The left column: who sits across the table, both scores, and what walking away would mean."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.practice.table.meter import ScoreMeter
from simulator.desktop.practice.table.phrases import in_mood, mood_trail, translate
from simulator.desktop.practice.table.rows import TableView
from simulator.desktop.practice.table.tight import stack_if_tight
from simulator.desktop.practice.table.trail import MoodTrail
from simulator.desktop.text.vocabulary import mood_word, side_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Card, Icon, Label


class ClientCard(Card):
    """The client's face, name and mood. Can be reached with F6, so that the mood can be read again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(1, 1, 1, 14), spacing=0, parent=parent)
        self.portrait = PortraitView(theme, crop="card", radius=11)
        self._name = Label(theme, "", "title3", wrap=True)
        self._role = Label(theme, "", "ui", "text2", wrap=True)
        self._mood = Label(theme, "", "bodyB")
        self._trail = MoodTrail(theme)
        self._body = Label(theme, "", "ui", "text2", wrap=True)
        mood = QHBoxLayout()
        mood.setSpacing(6)
        mood.addWidget(self._mood)
        mood.addStretch(1)
        mood.addWidget(self._trail)
        self._mood_row = mood
        words = QVBoxLayout()
        words.setContentsMargins(15, 12, 15, 0)
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._role)
        words.addSpacing(8)
        words.addLayout(mood)
        words.addSpacing(2)
        words.addWidget(self._body)
        self.column.addWidget(self.portrait)
        self.column.addLayout(words)
        self._shown: tuple[object, str] | None = None

    def reserve(self, lines: int) -> None:
        """Keep room for so many lines about the client's body, so that nothing jumps when they change."""
        self._body.setMinimumHeight(lines * self._body.fontMetrics().lineSpacing())

    def show_body(self, shown: bool = True) -> None:
        """Show what the client does, or keep it for whoever points at the card or has it read out."""
        self._body.setVisible(shown)
        self.setToolTip("" if shown else self._body.text())

    def show_view(self, view: TableView) -> None:
        """Show the client as he is now."""
        who = (view.client.portrait, view.client.seed)
        if self._shown != who:
            self._shown = who
            self.portrait.show_person(view.client.portrait, view.client.seed, view.client.name)
        words = in_mood(view.client.name, view.mood)
        self.portrait.show_mood(view.mood, words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(view.body)
        self._name.setText(view.client.name)
        self._role.setText(view.client.role)
        self._mood.setText(mood_word(view.mood))
        self._trail.show_moods(view.trail, mood_trail(view.trail))
        self._body.setText(view.body)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Arrange the words for a width."""
        stack_if_tight(self._mood_row, (self._mood, self._trail), width - 32)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())


class ScoreCard(Card):
    """Both scores, or the sentence why they are not shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margins=(16, 13, 16, 13), spacing=12, parent=parent)
        self.client = ScoreMeter(theme, "client")
        self.company = ScoreMeter(theme, "company")
        self._title = Label(theme, "", "uiB")
        self._why = Label(theme, "", "ui", "text2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(theme, "eye-off", "text2"))
        head.addWidget(self._title, 1)
        self._hidden = QWidget()
        hidden = QVBoxLayout(self._hidden)
        hidden.setContentsMargins(0, 0, 0, 0)
        hidden.setSpacing(6)
        hidden.addLayout(head)
        hidden.addWidget(self._why)
        for part in (self.client, self.company, self._hidden):
            self.column.addWidget(part)
        self.hidden_by_choice = False

    @property
    def shows_scores(self) -> bool:
        """Whether the meters can be seen."""
        return not self._hidden.isVisibleTo(self)

    def show_view(self, view: TableView, moved: bool = True) -> None:
        """Show the scores; `moved` lets the bars slide to where they are now."""
        known = view.client_score is not None and view.company_score is not None
        shown = known and not self.hidden_by_choice
        if view.client_score is not None and view.company_score is not None:
            client, company = side_word("client"), side_word("company")
            self.client.show_score(client, view.client_score, moved and shown, other=company)
            self.company.show_score(company, view.company_score, moved and shown, other=client)
        self.client.setVisible(shown)
        self.company.setVisible(shown)
        self._hidden.setVisible(not shown)
        self._title.setText(translate("Table", "Scores"))
        if view.exam:
            why = translate("Table", "Scores are hidden in exam mode. You will see both after the talks.")
        else:
            why = translate("Table", "You have hidden the scores. M shows them again.")
        self._why.setText(why)

    def fit(self, width: int) -> None:
        """Arrange the meters for a width of the card."""
        self.client.fit(width - 32)
        self.company.fit(width - 32)


class WalkAwayCard(Card):
    """What the company is left with if there is no deal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, "canvas", "lineStrong", dashed=True, margins=(14, 9, 14, 10), spacing=1, parent=parent
        )
        self._title = Label(theme, "", "smallM", "text2")
        self._words = Label(theme, "", "uiM", wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)

    def show_view(self, view: TableView) -> None:
        """Show the words of the mandate; whether there are any decides if the card is shown."""
        self._title.setText(translate("Table", "If you walk away"))
        self._words.setText(view.walk_away)
