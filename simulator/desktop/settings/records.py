"""Learning records: which store they go to, with which key, and how it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from simulator.desktop.desk import Desk
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section, Words, beside
from simulator.desktop.widgets import Button, Label

_WIDE, _NARROW = 420, 140


class Records(Section):
    """Where attempts are sent as they end. Off until an address is given.

    Signals:
        not_kept: a choice could not be written down.

    Attributes:
        address, home_page, key, secret: fields. keep, test, send: buttons. names, earlier, plain: switches.
        told: how it stands, in words.
    """

    not_kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "Learning records"))
        self._desk, self._records = desk, desk.records
        theme = desk.theme
        self.address, self.home_page, self.key, self.secret = (QLineEdit() for _ in range(4))
        self.keep, self.test, self.send = (Button(theme, "", "secondary") for _ in range(3))
        self.told = Label(theme, "", "small", "text2", wrap=True)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._add_fields()
        self._add_switches()
        self.add(beside(self.test, self.send))
        self.column.addWidget(self.told)
        self.on_words(self._name_all)
        self._wire()
        self._fit_fields()

    def look(self) -> None:
        """Find out how it stands now, if a store is chosen."""
        if self._records.choices.on:
            self._records.look()

    def sentence(self) -> str:
        """How it stands, in the language in force."""
        records, language = self._records, self._desk.language.code
        if not records.choices.on:
            return translate("Settings", "Nothing is sent: there is no address.")
        parts = [*self._work(), *self._counts()]
        fault = records.fault
        if records.key_held and fault is None:
            parts.append(
                translate(
                    "Settings", "This computer has no keyring, so the key holds until you close the program."
                )
            )
        if records.busy != "check" and fault is not None:
            parts.append(fault.message(language))
        return " ".join(parts)

    def _work(self) -> list[str]:
        records = self._records
        if records.busy == "check":
            return [translate("Settings", "Testing the connection…")]
        if records.busy == "send":
            return [translate("Settings", "Sending…")]
        if records.reached is None:
            return []
        if records.reached:
            return [translate("Settings", "The store is there and takes the key.")]
        return [
            translate(
                "Settings",
                "The store is there. The key may not read; whether it may write shows on sending.",
            )
        ]

    def _counts(self) -> list[str]:
        state = self._records.state
        if state is None:
            return []
        if not state.waiting:
            parts = [translate("Settings", "Nothing waits to be sent.")]
        else:
            parts = [translate("Settings", "Statements that wait: {count}.").format(count=state.waiting)]
        if state.refused:
            refused = translate("Settings", "Not taken by the store: {count}.")
            parts.append(refused.format(count=state.refused))
        return parts

    def _add_fields(self) -> None:
        self.add_row(
            lambda: translate("Settings", "Record store"),
            self.address,
            lambda: (
                translate("Settings", "The address is given by MIXED_SIGNALS_LRS_URL.")
                if self._records.given_address
                else translate("Settings", "Attempts are sent there as they end. Empty: nothing is sent.")
            ),
        )
        self.add_row(
            lambda: translate("Settings", "Key and secret"),
            beside(self.key, self.secret, self.keep),
            lambda: translate("Settings", "They go into the keyring of your system, never into a file."),
        )
        self.add_row(
            lambda: translate("Settings", "Accounts belong to"),
            self.home_page,
            lambda: translate("Settings", "The address under which the store knows your people."),
        )

    def _add_switches(self) -> None:
        records = self._records
        self.names = self.add_switch(
            lambda: translate("Settings", "Send names"),
            lambda: records.choices.names,
            lambda on: self._keep(names=on),
            lambda: translate("Settings", "Otherwise everybody has a pseudonym that stays the same."),
        )
        self.earlier = self.add_switch(
            lambda: translate("Settings", "Send earlier attempts too"),
            lambda: records.choices.earlier,
            lambda on: self._keep(earlier=on),
            lambda: translate("Settings", "Those from before the store was chosen."),
        )
        self.plain = self.add_switch(
            lambda: translate("Settings", "Allow http"),
            lambda: records.choices.plain_http,
            lambda on: self._keep(plain_http=on),
            lambda: translate("Settings", "Everybody on the way can read along then."),
        )

    def _wire(self) -> None:
        self.address.editingFinished.connect(self._take_address)
        self.home_page.editingFinished.connect(self._take_home_page)
        self.key.textChanged.connect(self._judge)
        self.secret.textChanged.connect(self._judge)
        self.secret.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._take_key)
        self.test.clicked.connect(self._records.check)
        self.send.clicked.connect(self._records.send_now)
        self._records.changed.connect(self._show_state)
        self._desk.theme.changed.connect(self._fit_fields)

    def _name_all(self) -> None:
        choices = self._records.choices
        for field, text in ((self.address, choices.address), (self.home_page, choices.home_page)):
            if not field.isModified():
                field.setText(text)
        self.address.setEnabled(not self._records.given_address)
        self.address.setPlaceholderText("https://lrs.example.org/xapi")
        names: tuple[tuple[QLineEdit, Words], ...] = (
            (self.key, lambda: translate("Settings", "Key")),
            (self.secret, lambda: translate("Settings", "Secret")),
        )
        for field, name in names:
            field.setPlaceholderText(name())
            field.setAccessibleName(name())
        for button, words in (
            (self.keep, translate("Settings", "Keep the key")),
            (self.test, translate("Settings", "Test the connection")),
            (self.send, translate("Settings", "Send now")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.updateGeometry()
        self._show_state()

    def _show_state(self) -> None:
        self.told.setText(self.sentence())
        self._judge()

    def _judge(self) -> None:
        free = self._records.choices.on and self._records.busy is None
        self.keep.setEnabled(free and bool(self.key.text()) and bool(self.secret.text()))
        self.test.setEnabled(free)
        self.send.setEnabled(free and self._desk.has_history)

    def _take_address(self) -> None:
        written = self.address.text().strip()
        if written != self._records.choices.address and not self._records.given_address:
            self._keep(address=written)

    def _take_home_page(self) -> None:
        from simulator.history.records.names import HOME_PAGE, is_address

        written = self.home_page.text().strip() or HOME_PAGE
        if not is_address(written):
            self.home_page.setText(self._records.choices.home_page)
        elif written != self._records.choices.home_page:
            self._keep(home_page=written)

    def _take_key(self) -> None:
        self._records.put_key(self.key.text(), self.secret.text())
        self.key.clear()
        self.secret.clear()

    def _keep(self, **choices: object) -> None:
        if not self._records.choose(**choices):
            self.not_kept.emit()
        self._show_state()

    def _fit_fields(self) -> None:
        for field in (self.address, self.home_page):
            field.setFixedWidth(self._desk.theme.px(_WIDE))
        for field in (self.key, self.secret):
            field.setFixedWidth(self._desk.theme.px(_NARROW))
