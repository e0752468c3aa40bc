"""Both languages, switched while the table is open; and every word whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.text import Code
from tests.desktop.acting import press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.dealing import DealDesk, Hands, begin, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import number_of

MOMENTS = {
    "opening": (),
    "message and contradiction": ("be_useful", "trade_days"),
    "on the clock, over the mandate": ("be_useful", "give_all"),
    "ended": ("be_useful", "give_all", "sign"),
}
SIZES = ((1366, 768), (1280, 620))


def test_everything_switches_with_the_language_what_was_said_included(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "trade_days")
    page = sit(desk, session)
    desk.language.choose("ru")

    assert page.parts.transcript.lines.lines[1].text.startswith("Вы сегодня третий поставщик.")
    assert page.parts.right.phone.thread_view.bubbles[-1].chip.text() == "Расходится с 16:24"
    assert latin_words(page) == []
    assert session.language == "ru"
    desk.language.choose("en")
    assert page.parts.transcript.lines.lines[1].text.startswith("You are the third supplier")


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_in_russian_nothing_is_left_in_english(
    deal_desk: DealDesk, sit: Sit, moment: tuple[str, ...]
) -> None:
    desk = deal_desk("ru")
    page = sit(desk, begin(desk, *moment))

    assert latin_words(page) == []


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_no_word_is_clipped(
    deal_desk: DealDesk,
    sit: Sit,
    qtbot: QtBot,
    language: Code,
    scale: int,
    size: tuple[int, int],
    moment: tuple[str, ...],
) -> None:
    desk = deal_desk(language, scale=scale)
    page = sit(desk, begin(desk, *moment), size=size)
    QApplication.processEvents()

    assert (page.width(), page.height()) == size
    assert clipped(page) == []
    qtbot.waitUntil(lambda: page.parts.right.deal.height() <= page.height())
    for part in (page.parts.client, page.parts.scores, page.parts.header):
        bottom = part.mapTo(page, part.rect().bottomLeft()).y()
        assert bottom <= page.height(), part


@pytest.mark.parametrize("language", ["en", "ru"])
def test_names_roles_and_values_are_there_for_a_screen_reader(
    deal_desk: DealDesk, sit: Sit, language: Code
) -> None:
    desk = deal_desk(language)
    page = sit(desk, begin(desk, "be_useful", "trade_days"))
    parts = page.parts
    place = int(number_of(page, "give_all"))
    spoken = {
        "en": (
            "Your reply, 2 choices",
            f"{place} of 2. Concede. All six sites on us, and I will match their sixty days.",
            "Client satisfaction, 62 of 100, up 8, opened at 50",
            "Payment deferral, 45\u00a0days. Limit 45\u00a0days. Client’s ask 60\u00a0days. At your limit",
            "Elena Marsh, calm",
            "Phone, Victor Hale, 1 new message",
        ),
        "ru": (
            "Ваш ответ, 2 варианта",
            f"{place} из 2. Уступка. Берём все шесть площадок и даём те же шестьдесят дней.",
            "Клиент доволен, 62 из 100, плюс 8, в начале 50",
            "Отсрочка платежа, 45\u00a0дней. Предел 45\u00a0дней. Клиент просит 60\u00a0дней. "
            "На пределе мандата",
            "Елена Марш, спокойствие",
            "Телефон, Виктор Хейл, 1 новое сообщение",
        ),
    }[language]

    assert (
        parts.choices.accessibleName(),
        parts.choices.buttons[place - 1].accessibleName(),
        parts.scores.client.accessibleName(),
        parts.right.deal.terms[1].track.accessibleName(),
        parts.client.portrait.accessibleName(),
        parts.right.phone.accessibleName(),
    ) == spoken
    roles = {
        parts.scores.client: QAccessible.Role.ProgressBar,
        parts.right.deal.terms[1].track: QAccessible.Role.Slider,
        parts.choices.buttons[0]: QAccessible.Role.Button,
        parts.transcript: QAccessible.Role.List,
    }
    for part, role in roles.items():
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface is not None
        assert interface.role() == role, part
    assert (parts.scores.client.value(), parts.right.deal.terms[1].track.value()) == (62, 1)


def test_the_transcript_is_read_as_who_said_what(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    model = page.parts.transcript.lines
    read = [model.data(model.index(row), int(Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)]

    assert read == [
        "Her office, 16:40. A printed quote lies face down.",
        "Elena Marsh: You are the third supplier I have seen today. The other two smiled more.",
        "You, Hold: Then I will try to be more useful than pleasant.",
        "Elena Marsh: That would be a change.",
    ]


def test_a_deal_by_keyboard_in_russian(deal_desk: DealDesk, sit: Sit, hands: Hands, qtbot: QtBot) -> None:
    desk = deal_desk("ru")
    session = begin(desk)
    page = sit(desk, session)
    for choice in ("ask_spring", "two_invoices", "one_more"):
        hands.pass_by(1)
        type_letter(number_of(page, choice))
    with qtbot.waitSignal(page.finished):
        press(Qt.Key.Key_Return)

    assert page.parts.closing.title.text() == "Сделка заключена."
    assert session.attempt.ended is not None


def test_size_of_text_and_colours_change_while_the_table_is_open(
    deal_desk: DealDesk, sit: Sit, qtbot: QtBot
) -> None:
    desk = deal_desk("ru")
    page = sit(desk, begin(desk, "be_useful", "trade_days"))
    assert not page.parts.right.tabbed
    desk.theme.choose(scheme="dark", scale=130)
    assert page.parts.right.tabbed
    qtbot.waitUntil(lambda: clipped(page) == [])
    desk.theme.choose(scheme="light", scale=100, high_contrast=True)
    assert not page.parts.right.tabbed
    qtbot.waitUntil(lambda: clipped(page) == [])


def test_a_call_that_is_open_is_told_in_the_new_language(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring", "two_invoices"))
    type_letter(number_of(page, "sign"))
    assert page.call.isVisible()
    desk.language.choose("ru")
    assert latin_words(page.call) == []
    press(Qt.Key.Key_Return)
    assert latin_words(page.call) == []
    desk.language.choose("en")
    assert page.call.card.words.text() == "She walked out laughing."


def test_what_was_taken_back_is_told_in_the_new_language(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    page.rewind()
    desk.language.choose("ru")
    (taken,) = (line for line in page.parts.transcript.lines.lines if line.kind == "taken_back")
    assert taken.text
    assert latin_words(page) == []
