"""A catalogue is worked on line by line; nothing that a translator did is ever lost."""

from pathlib import Path

import polib
import pytest

from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.template import template
from simulator.scenario.translation import Place, texts
from simulator.scenario.translation_catalogue import CatalogueFault, read_catalogue, read_words
from simulator.scenario.translation_status import status
from simulator.scenario.translation_update import update_catalogue
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.translating import Row, Translating

TEXT = template("corner-shop")


def model(text: str = TEXT) -> Scenario:
    found = read_scenario(text, "corner-shop.yaml").value
    assert found is not None
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "locale" / "ru" / "corner-shop.po"
    update_catalogue(model(), file, "ru")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("# corner-shop.yaml", "# Translated by Vera\n#", 1), encoding="utf-8")
    return file


def row(work: Translating, place: Place, of: Scenario | None = None) -> Row:
    return next(row for row in work.rows(of or model()) if row.place == place)


def some(number: int = 3) -> Place:
    return texts(model())[number]


def changed(place: Place, new: str) -> Scenario:
    assert TEXT.count(place.text) == 1
    return model(TEXT.replace(place.text, new))


def test_a_translation_is_written_and_counts(file: Path) -> None:
    work = Translating(file, "ru")
    assert {row.condition for row in work.rows(model())} == {"missing"}
    work.put(row(work, some()), " Слова ", done=True)
    assert read_words(file) == {(some().context, some().text): "Слова"}
    assert row(work, some()).condition == "done"
    assert file.read_text(encoding="utf-8").startswith("# Translated by Vera\n")
    assert [entry.msgid for entry in read_catalogue(file)] == [place.text for place in texts(model())]


def test_what_is_not_done_yet_is_kept_but_not_shown_to_trainees(file: Path) -> None:
    work = Translating(file, "ru")
    work.put(row(work, some()), "Сло", done=False)
    assert read_words(file) == {}
    assert row(work, some()).words == "Сло"
    work.put(row(work, some()), "Слова", done=True)
    assert not read_catalogue(file).fuzzy_entries()


def test_every_change_can_be_taken_back_and_made_again(file: Path) -> None:
    before = file.read_bytes()
    work = Translating(file, "ru")
    work.put(row(work, some()), "Раз", done=True)
    work.put(row(work, some()), "Два", done=True)
    work.undo()
    assert row(work, some()).words == "Раз"
    work.undo()
    assert file.read_bytes() == before
    assert not work.can_undo
    work.redo()
    work.redo()
    assert row(work, some()).words == "Два"
    assert not work.can_redo


def test_a_change_from_elsewhere_is_never_written_over(file: Path) -> None:
    work = Translating(file, "ru")
    file.write_text(file.read_text(encoding="utf-8") + "\n# elsewhere\n", encoding="utf-8")
    before = file.read_bytes()
    assert work.standing == "changed"
    with pytest.raises(WorkshopFault) as fault:
        work.put(row(work, some()), "Слова", done=True)
    assert fault.value.code == "file-changed"
    assert file.read_bytes() == before
    work.read_again()
    work.put(row(work, some()), "Слова", done=True)


def test_a_changed_text_keeps_its_translation_to_be_looked_at_again(file: Path) -> None:
    work = Translating(file, "ru")
    place = some()
    work.put(row(work, place), "Слова", done=True)
    new = Place(place.context, f"{place.text} Now")
    work.reword(row(work, place), new)
    after = row(work, new, changed(place, new.text))
    assert (after.condition, after.words, after.before) == ("fuzzy", "Слова", place.text)
    found = read_catalogue(file)
    assert [entry.msgid for entry in found].count(place.text) == 0
    assert status(changed(place, new.text), found).fuzzy == (new,)


def test_the_translation_of_the_saved_text_stays_while_another_is_typed(file: Path) -> None:
    work = Translating(file, "ru")
    place = some()
    work.put(row(work, place), "Слова", done=True)
    saved = frozenset(texts(model()))
    here = place
    for number in range(3):
        new = Place(place.context, f"{place.text} {number}")
        of = changed(place, here.text) if here != place else model()
        work.reword(row(work, here, of), new, on_disk=saved)
        here = new
    assert read_words(file) == {(place.context, place.text): "Слова"}
    assert len(read_catalogue(file)) == len(texts(model())) + 1
    after = row(work, here, changed(place, here.text))
    assert (after.words, after.before) == ("Слова", place.text)
    assert row(work, place).condition == "done"


def test_a_line_that_the_catalogue_does_not_know_goes_among_its_own(file: Path) -> None:
    place = next(place for place in texts(model()) if place.context.endswith(".say"))
    work = Translating(file, "ru")
    of = changed(place, "Quite other words")
    new = Place(place.context, "Quite other words")
    work.put(row(work, new, of), "Совсем другие", done=True, on_disk=frozenset(texts(model())))
    ids = [entry.msgid for entry in read_catalogue(file)]
    assert abs(ids.index("Quite other words") - ids.index(place.text)) == 1
    assert row(work, new, of).condition == "done"


def test_bringing_up_to_date_is_the_same_as_the_command_and_can_be_taken_back(
    file: Path, tmp_path: Path
) -> None:
    work = Translating(file, "ru")
    place = some()
    work.put(row(work, place), "Слова", done=True)
    before, of = file.read_bytes(), changed(place, "Other words")
    twin = tmp_path / "twin.po"
    twin.write_bytes(before)
    assert work.behind(of)
    assert work.bring_up_to_date(of)
    update_catalogue(of, twin, "ru")
    assert file.read_bytes() == twin.read_bytes()
    assert not work.behind(of)
    assert not work.bring_up_to_date(of)
    work.undo()
    assert file.read_bytes() == before


def test_placeholders_that_went_or_came_are_named() -> None:
    place = Place("title", "{day} for {price}")
    assert Row(place, "done", "{day} за {prise}").missing == ("price",)
    assert Row(place, "done", "{day} за {prise}").unknown == ("prise",)
    assert Row(place, "done", "{day} за {prise}").open
    assert not Row(place, "done", "{price}, {day}").open
    assert Row(place, "missing").missing == ()


def test_what_is_no_catalogue_says_so(tmp_path: Path) -> None:
    file = tmp_path / "bad.po"
    file.write_text("this is no catalogue\n", encoding="utf-8")
    with pytest.raises(CatalogueFault):
        Translating(file, "ru")
    with pytest.raises(WorkshopFault):
        Translating(tmp_path / "none.po", "ru")


def test_breaks_and_marks_of_the_file_stay(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    work = Translating(file, "ru")
    work.put(row(work, some()), "Слова", done=True)
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert polib.pofile(data.decode("utf-8-sig").replace("\r\n", "\n"))
