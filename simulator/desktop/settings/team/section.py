"""The team's database: where it is, who comes to it, and how it stands."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from simulator.desktop.desk import Desk
from simulator.desktop.settings.rows import Section, Words, beside
from simulator.desktop.settings.team.telling import sentence
from simulator.desktop.widgets import Banner, Button, Label

translate = QCoreApplication.translate

_WIDE, _NARROW = 420, 140


class Team(Section):
    """Where attempts go as they end, for everybody in the team. Off until an address is given.

    Signals:
        not_kept: a choice could not be written down.

    Attributes:
        address, user, password: fields. keep, test, send, leave: buttons. earlier: a switch.
        told: how it stands, in words. trouble: why something could not be done.
    """

    not_kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, lambda: translate("Team", "Team"))
        self._desk, self._team = desk, desk.team
        theme = desk.theme
        self.address, self.user, self.password = (QLineEdit() for _ in range(3))
        self.keep, self.test, self.send, self.leave = (Button(theme, "", "secondary") for _ in range(4))
        self.told = Label(theme, "", "small", "text2", wrap=True)
        self.trouble = Banner(theme)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._add_rows()
        self.add(beside(self.test, self.send, self.leave))
        self.column.addWidget(self.told)
        self.column.addWidget(self.trouble)
        self.on_words(self._name_all)
        self._wire()
        self._fit_fields()

    def look(self) -> None:
        """Find out how it stands now, if a database is chosen."""
        if self._team.choices.on:
            self._team.look()

    def _add_rows(self) -> None:
        self.add_row(
            lambda: translate("Team", "Team's database"),
            self.address,
            lambda: (
                translate("Team", "The address is given by MIXED_SIGNALS_TEAM_URL.")
                if self._team.given_address
                else translate(
                    "Team",
                    "Attempts land on this computer first and go there as they end, under the name you play"
                    " with. Empty: nothing is sent.",
                )
            ),
        )
        self.add_row(
            lambda: translate("Team", "Name and password"),
            beside(self.user, self.password, self.keep),
            lambda: translate(
                "Team",
                "They go into the keyring of your system, never into a file."
                " Leave them empty where your administrator has arranged it otherwise.",
            ),
        )
        self.earlier = self.add_switch(
            lambda: translate("Team", "Send earlier attempts too"),
            lambda: self._team.choices.earlier,
            lambda on: self._keep(earlier=on),
            lambda: translate("Team", "Those from before the database was chosen."),
        )

    def _wire(self) -> None:
        self.address.editingFinished.connect(self._take_address)
        self.user.textChanged.connect(self._judge)
        self.password.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._take_password)
        self.test.clicked.connect(self._team.check)
        self.send.clicked.connect(self._team.send_now)
        self.leave.clicked.connect(self._leave)
        self._team.changed.connect(self._show_state)
        self._desk.theme.changed.connect(self._fit_fields)

    def _name_all(self) -> None:
        if not self.address.isModified():
            self._show_address()
        self.address.setEnabled(not self._team.given_address)
        self.address.setPlaceholderText("postgresql://db.example.org/mixed_signals")
        names: tuple[tuple[QLineEdit, Words], ...] = (
            (self.user, lambda: translate("Team", "Name")),
            (self.password, lambda: translate("Team", "Password")),
        )
        for field, name in names:
            field.setPlaceholderText(name())
            field.setAccessibleName(name())
        for button, words in (
            (self.keep, translate("Team", "Keep")),
            (self.test, translate("Team", "Test the connection")),
            (self.send, translate("Team", "Send now")),
            (self.leave, translate("Team", "Switch off")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.updateGeometry()
        self._show_state()

    def _show_address(self) -> None:
        """The address; a name and a password that stand in that of the environment are left out."""
        from simulator.history.team.fault import TeamFault

        choices = self._team.choices
        written = choices.address
        if choices.given:
            try:
                written = choices.database.text
            except TeamFault:
                written = ""
        self.address.setText(written)

    def _show_state(self) -> None:
        self.told.setText(sentence(self._team, self._desk.language))
        fault = None if self._team.busy == "check" else self._team.fault
        if fault is None or fault.code == "stopped":
            self.trouble.hide()
        else:
            self.trouble.tell(fault.message(self._desk.language.code))
        self._judge()

    def _judge(self) -> None:
        team = self._team
        free = team.choices.on and team.busy is None
        self.keep.setEnabled(free and bool(self.user.text().strip()))
        self.test.setEnabled(free)
        self.send.setEnabled(free and self._desk.has_history)
        self.leave.setEnabled(free and not team.given_address)

    def _take_address(self) -> None:
        written = self.address.text().strip()
        if written != self._team.choices.address and not self._team.given_address:
            self._keep(address=written)

    def _take_password(self) -> None:
        self._team.put_key(self.user.text().strip(), self.password.text())
        self.user.clear()
        self.password.clear()

    def _leave(self) -> None:
        if not self._team.switch_off():
            self.not_kept.emit()
        self.address.clear()
        self._show_state()
        self.address.setFocus()

    def _keep(self, **choices: object) -> None:
        if not self._team.choose(**choices):
            self.not_kept.emit()
        self._show_state()

    def _fit_fields(self) -> None:
        self.address.setFixedWidth(self._desk.theme.px(_WIDE))
        for field in (self.user, self.password):
            field.setFixedWidth(self._desk.theme.px(_NARROW))
