"""Learning records in the settings: chosen, tested, sent in the background, told in words."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.recording import Recording
from simulator.desktop.settings.records import Records
from simulator.history.records import credentials
from simulator.history.records.credentials import Credentials
from tests.desktop.acting import click
from tests.desktop.conftest import MakeDesk
from tests.desktop.looking import clipped, latin_words
from tests.history.records.material import FakeStore, Ring, fake_store, played


@pytest.fixture
def store() -> Iterator[FakeStore]:
    with fake_store() as made:
        yield made


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(credentials, "system_keyring", lambda: made)
    for name in ("URL", "KEY", "SECRET"):
        monkeypatch.delenv(f"MIXED_SIGNALS_LRS_{name}", raising=False)
    return made


@pytest.fixture
def section(desk: Desk, qtbot: QtBot, ring: Ring) -> Records:  # noqa: ARG001
    made = Records(desk)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def rested(qtbot: QtBot, records: Recording) -> None:
    qtbot.waitUntil(lambda: records.busy is None and not records._wanted)


def choose(qtbot: QtBot, section: Records, store: FakeStore, *, earlier: bool = True) -> None:
    """Give the store's address and the key to it."""
    section.address.setText(store.url)
    section.address.editingFinished.emit()
    section.key.setText("k")
    section.secret.setText("s")
    rested(qtbot, section._records)
    click(section.keep)
    rested(qtbot, section._records)
    if earlier:
        click(section.earlier)
        rested(qtbot, section._records)


def test_nothing_is_chosen_at_first_and_nothing_is_offered(section: Records) -> None:
    assert section.told.text() == "Nothing is sent: there is no address."
    assert not any(button.isEnabled() for button in (section.keep, section.test, section.send))
    assert not places.records_file().exists()


def test_the_key_goes_into_the_keyring_and_into_no_file(
    section: Records, store: FakeStore, ring: Ring, qtbot: QtBot
) -> None:
    choose(qtbot, section, store)
    assert (section.key.text(), section.secret.text()) == ("", "")
    assert json.loads(next(iter(ring.kept.values()))) == ["k", "s"]
    written = places.records_file().read_text(encoding="utf-8")
    assert json.loads(written)["address"] == store.url
    assert '"s"' not in written


def test_what_waits_is_sent_and_told(section: Records, desk: Desk, store: FakeStore, qtbot: QtBot) -> None:
    desk.records.use(desk.history)
    played(desk.history)
    choose(qtbot, section, store)
    assert section.told.text() == "Statements that wait: 14."
    click(section.test)
    rested(qtbot, desk.records)
    assert section.told.text().startswith("The store is there and takes the key.")
    click(section.send)
    rested(qtbot, desk.records)
    assert section.told.text() == "Nothing waits to be sent."
    assert len(store.kept) == 14


def test_a_fault_is_told_beside_what_waits(
    section: Records, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    desk.records.use(desk.history)
    played(desk.history)
    choose(qtbot, section, store)
    store.answers = [(401, {})]
    click(section.send)
    rested(qtbot, desk.records)
    wanted = "Statements that wait: 14. The server answered 401: it does not accept the key;"
    assert section.told.text().startswith(wanted)


def test_without_a_keyring_the_key_holds_until_the_end(
    section: Records,
    desk: Desk,
    store: FakeStore,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credentials, "system_keyring", lambda: None)
    desk.records.use(desk.history)
    choose(qtbot, section, store)
    assert "no keyring" in section.told.text()
    click(section.test)
    rested(qtbot, desk.records)
    assert desk.records.reached


def test_an_attempt_that_ends_is_sent_by_itself(
    desk: Desk, store: FakeStore, qtbot: QtBot, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.kept[credentials.SERVICE, store.url] = '["k", "s"]'
    monkeypatch.setattr("simulator.desktop.sending._SOON_MS", 0)
    desk.records.choose(address=store.url, earlier=True)
    rested(qtbot, desk.records)
    desk.records.use(desk.history)
    played(desk.history)
    desk.thinking.thought.emit("an attempt's id")
    qtbot.waitUntil(lambda: len(store.kept) == 14)
    rested(qtbot, desk.records)


def test_without_a_store_nothing_runs_in_the_background(desk: Desk, ring: Ring) -> None:
    desk.records.use(desk.history)
    desk.records.soon()
    assert desk.records.busy is None
    assert not desk.records._timer.isActive()
    assert ring.kept == {}


def test_a_window_that_closes_does_not_wait_for_a_slow_store(
    desk: Desk, store: FakeStore, qtbot: QtBot, ring: Ring
) -> None:
    ring.kept[credentials.SERVICE, store.url] = '["k", "s"]'
    desk.records.choose(address=store.url, earlier=True)
    rested(qtbot, desk.records)
    desk.records.use(desk.history)
    played(desk.history)
    stopped: list[bool] = []

    def stop() -> None:
        post = desk.records._post
        assert post is not None
        post.stop()
        stopped.append(True)

    store.before_answer = stop
    desk.records.send_now()
    rested(qtbot, desk.records)
    assert stopped
    assert desk.records.fault is not None
    assert desk.records.fault.code == "stopped"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("http://lrs.example.org/xapi", "use https"),
        ("lrs.example.org", "cannot be used"),
        ("https://k:s@lrs.example.org", "cannot be used"),
    ],
)
def test_an_address_that_cannot_be_used_is_told(
    section: Records, desk: Desk, qtbot: QtBot, typed: str, told: str
) -> None:
    section.address.setText(typed)
    section.address.editingFinished.emit()
    rested(qtbot, desk.records)
    click(section.test)
    rested(qtbot, desk.records)
    assert told in section.told.text()


def test_the_environment_goes_first_and_is_said_to(
    section: Records, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIXED_SIGNALS_LRS_URL", "https://given.example/xapi")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_KEY", "k")
    monkeypatch.setenv("MIXED_SIGNALS_LRS_SECRET", "s")
    section.retranslate()
    assert (section.address.text(), section.address.isEnabled()) == ("https://given.example/xapi", False)
    assert credentials.find(desk.records.choices.address) == Credentials("k", "s")
    desk.records.choose(names=True)
    desk.records.stop()
    assert "given" not in places.records_file().read_text(encoding="utf-8")


def test_names_are_a_choice_and_what_is_no_address_is_no_home_page(section: Records, desk: Desk) -> None:
    assert not desk.records.choices.names
    click(section.names)
    section.home_page.setText("our school")
    section.home_page.editingFinished.emit()
    assert section.home_page.text() == "https://mixed-signals.example"
    section.home_page.setText("https://school.example")
    section.home_page.editingFinished.emit()
    assert desk.records.choices.actors.home_page == "https://school.example"
    assert json.loads(places.records_file().read_text(encoding="utf-8"))["names"] is True


def test_in_russian_everything_is_in_russian_and_fits(
    make_desk: MakeDesk,
    qtbot: QtBot,
    ring: Ring,  # noqa: ARG001
) -> None:
    page = QWidget()
    section = Records(make_desk(language="ru", scale=150))
    column = QVBoxLayout(page)
    column.addWidget(section)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1100, 1400)
    section.retranslate()
    page.show()
    assert section.told.text() == "Ничего не отправляется: адреса нет."
    assert clipped(page) == []
    assert latin_words(page, "https", "mixed", "signals", "example", "lrs", "org", "xapi") == []
