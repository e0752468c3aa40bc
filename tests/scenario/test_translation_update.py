"""Bringing a catalogue up to date without losing what a translator did."""

from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.template import template
from simulator.scenario.translation import Place, texts
from simulator.scenario.translation_catalogue import CatalogueFault, read_catalogue, read_words
from simulator.scenario.translation_update import update_catalogue, updated

TEXT = template("corner-shop")
SAY = "scenes.opening.choices.ask_week.say"


def scenario(*changes: tuple[str, str]) -> Scenario:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    found = read_scenario(text, "corner-shop.yaml").value
    assert found is not None
    return found


def done(model: Scenario) -> polib.POFile:
    """A catalogue in which everything is translated."""
    catalogue = updated(model, None, "ru")
    for number, entry in enumerate(catalogue):
        entry.msgstr = f"перевод {number}"
    return catalogue


def entry_of(catalogue: polib.POFile, context: str, text: str | None = None) -> polib.POEntry:
    found = [entry for entry in catalogue if entry.msgctxt == context and not entry.obsolete]
    if text is not None:
        found = [entry for entry in found if entry.msgid == text]
    assert len(found) == 1
    return found[0]


def test_a_new_catalogue_has_every_text_in_file_order() -> None:
    model = scenario()
    catalogue = updated(model, None, "ru")
    assert [(entry.msgctxt, entry.msgid) for entry in catalogue] == [
        (place.context, place.text) for place in texts(model)
    ]
    assert not any(entry.msgstr for entry in catalogue)
    assert catalogue.metadata["Language"] == "ru"
    assert catalogue.metadata["Content-Type"] == "text/plain; charset=UTF-8"


def test_texts_with_placeholders_are_marked_for_translators_tools() -> None:
    catalogue = updated(scenario(), None, "ru")
    marked = [entry.msgctxt for entry in catalogue if "python-brace-format" in entry.flags]
    assert marked == ["endings.signed.client.says"]


def test_done_work_stays() -> None:
    model = scenario()
    catalogue = done(model)
    entry_of(catalogue, SAY).tcomment = "asked on the phone"
    again = updated(model, catalogue, "ru")
    assert [entry.msgstr for entry in again] == [entry.msgstr for entry in catalogue]
    assert entry_of(again, SAY).tcomment == "asked on the phone"
    assert not any(entry.fuzzy for entry in again)


def test_a_changed_text_keeps_the_earlier_translation_marked_fuzzy() -> None:
    before = done(scenario())
    earlier = entry_of(before, SAY)
    after = updated(scenario(("which day hurts?", "which day is worst?")), before, "ru")
    entry = entry_of(after, SAY)
    assert entry.msgid == "Before we talk about twice: which day is worst?"
    assert (entry.msgstr, entry.previous_msgid) == (earlier.msgstr, earlier.msgid)
    assert entry.fuzzy
    assert sum(found.fuzzy for found in after) == 1


def test_a_fuzzy_text_stays_fuzzy_until_the_translator_says_otherwise() -> None:
    changed = scenario(("which day hurts?", "which day is worst?"))
    once = updated(changed, done(scenario()), "ru")
    twice = updated(changed, once, "ru")
    assert entry_of(twice, SAY).fuzzy
    assert entry_of(twice, SAY).previous_msgid == "Before we talk about twice: which day hurts?"


def test_a_changed_line_of_a_list_is_matched_with_the_one_it_was() -> None:
    before = done(scenario())
    second = entry_of(before, "client.known", "Pays on the day, never before").msgstr
    after = updated(
        scenario(("Pays on the day, never before", "Pays on the very day, never before")), before, "ru"
    )
    entry = entry_of(after, "client.known", "Pays on the very day, never before")
    assert (entry.fuzzy, entry.msgstr) == (True, second)
    assert not entry_of(after, "client.known", "Two years with us").fuzzy


def test_a_new_line_of_a_list_takes_nobody_elses_translation() -> None:
    after = updated(
        scenario(("    - Two years with us\n", "    - Two years with us\n    - Seven shops\n")),
        done(scenario()),
        "ru",
    )
    entry = entry_of(after, "client.known", "Seven shops")
    assert (entry.msgstr, entry.fuzzy) == ("", False)


def test_a_text_that_moved_keeps_its_translation() -> None:
    before = done(scenario())
    after = updated(scenario(("ask_week", "ask_day")), before, "ru")
    entry = entry_of(after, "scenes.opening.choices.ask_day.say")
    assert (entry.msgstr, entry.fuzzy) == (entry_of(before, SAY).msgstr, False)
    assert not any(found.obsolete for found in after)


def test_a_text_that_went_is_kept_as_obsolete_and_comes_back() -> None:
    gone = ("    narration: |\n      Flour on everything, also on the contract.\n", "")
    before = done(scenario())
    without = updated(scenario(gone), before, "ru")
    obsolete = without.obsolete_entries()
    assert [entry.msgid for entry in obsolete] == ["Flour on everything, also on the contract."]
    again = updated(scenario(), without, "ru")
    assert entry_of(again, "scenes.opening.narration").msgstr == obsolete[0].msgstr
    assert not again.obsolete_entries()


def test_what_was_never_translated_leaves_nothing_behind() -> None:
    gone = ("    narration: |\n      Flour on everything, also on the contract.\n", "")
    assert not updated(scenario(gone), updated(scenario(), None, "ru"), "ru").obsolete_entries()


def test_headers_of_the_translator_stay() -> None:
    catalogue = done(scenario())
    catalogue.metadata["Last-Translator"] = "N. N."
    assert updated(scenario(), catalogue, "ru").metadata["Last-Translator"] == "N. N."


def test_a_catalogue_that_is_up_to_date_is_not_written_again(tmp_path: Path) -> None:
    file = tmp_path / "locale" / "ru" / "corner-shop.po"
    assert update_catalogue(scenario(), file, "ru") is True
    written = file.read_bytes()
    assert update_catalogue(scenario(), file, "ru") is False
    assert file.read_bytes() == written
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_only_finished_words_are_used(tmp_path: Path) -> None:
    file = tmp_path / "corner-shop.po"
    catalogue = done(scenario())
    catalogue[0].flags.append("fuzzy")
    catalogue[1].msgstr = ""
    catalogue[2].obsolete = True
    catalogue.save(str(file))
    words = read_words(file)
    assert len(words) == len(catalogue) - 3
    assert words[(catalogue[3].msgctxt, catalogue[3].msgid)] == "перевод 3"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'msgid "a"\nnonsense\n', 2),
        (b"\xff\xfe\x00m", 1),
        (b"\x00\x01\x02", 1),
        (b'msgstr "b"\n', 1),
    ],
)
def test_a_damaged_catalogue_is_a_fault_and_stays_as_it_is(tmp_path: Path, content: bytes, line: int) -> None:
    file = tmp_path / "corner-shop.po"
    file.write_bytes(content)
    with pytest.raises(CatalogueFault) as read:
        read_catalogue(file)
    assert read.value.line == line
    assert "\n" not in str(read.value)
    with pytest.raises(CatalogueFault):
        update_catalogue(scenario(), file, "ru")
    assert file.read_bytes() == content


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), min_size=1).filter(
    lambda text: text == text.strip() and text
)


@given(text=WORDS, translation=WORDS)
def test_any_words_come_back_from_the_file_as_they_were(
    text: str, translation: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("catalogue") / "corner-shop.po"
    model = scenario().model_copy(update={"title": text})
    update_catalogue(model, file, "ru")
    catalogue = read_catalogue(file)
    entry = next((entry for entry in catalogue if entry.msgctxt == "title"), None)
    if entry is None:
        assert Place("title", text) not in texts(model)
        return
    assert entry.msgid == text
    entry.msgstr = translation
    catalogue.save()
    update_catalogue(model, file, "ru")
    assert read_words(file)[("title", text)] == translation
