"""`translate`: catalogues written, brought up to date and counted."""

from pathlib import Path

import polib
import pytest

from tests.commands.conftest import Run
from tests.commands.material import DIRECTOR, SCENARIO, write_library


@pytest.fixture
def catalogue(run: Run, scenario_file: Path) -> Path:
    """A catalogue as extract writes it."""
    assert run("translate", "extract", SCENARIO, "--language", "ru").code == 0
    return scenario_file.parent / "locale" / "ru" / f"{SCENARIO}.po"


def translate_all(file: Path) -> None:
    found = polib.pofile(str(file))
    for entry in found:
        entry.msgstr = entry.msgid
    found.save()


def test_extract_writes_a_catalogue_beside_the_file(run: Run, catalogue: Path) -> None:
    assert len(polib.pofile(str(catalogue))) > 20
    ran = run("translate", "status", SCENARIO)
    assert ran.code == 1
    assert ran.out.startswith(f"{catalogue}: 0 of ")


def test_extract_never_writes_over_a_catalogue(run: Run, catalogue: Path) -> None:
    translate_all(catalogue)
    before = catalogue.read_bytes()
    ran = run("translate", "extract", SCENARIO)
    assert (ran.code, ran.err) == (
        1,
        f"{catalogue} is there already; translate update brings it up to date.\n",
    )
    assert catalogue.read_bytes() == before


def test_directors_have_catalogues_too(run: Run, scenario_file: Path) -> None:
    assert run("translate", "extract", DIRECTOR).code == 0
    assert (scenario_file.parent / "directors" / "locale" / "ru" / f"{DIRECTOR}.po").exists()


def test_a_path_may_be_given(run: Run, tmp_path: Path) -> None:
    file = write_library(tmp_path / "elsewhere")
    assert run("translate", "extract", file, "--language", "de").code == 0
    assert (file.parent / "locale" / "de" / f"{SCENARIO}.po").exists()


def test_a_finished_catalogue_is_said_to_be_finished(run: Run, catalogue: Path) -> None:
    translate_all(catalogue)
    ran = run("translate", "status", SCENARIO)
    total = len(polib.pofile(str(catalogue)))
    assert (ran.code, ran.out) == (0, f"{catalogue}: {total} of {total} translated, 0 fuzzy, 0 missing\n")


def test_update_marks_what_the_author_changed(run: Run, catalogue: Path, scenario_file: Path) -> None:
    translate_all(catalogue)
    text = scenario_file.read_text(encoding="utf-8")
    scenario_file.write_text(text.replace("Her phone rings.", "Her phone rings again."), encoding="utf-8")
    ran = run("translate", "update", SCENARIO)
    assert ran.code == 0
    assert "1 fuzzy, 0 missing" in ran.out
    changed = [entry for entry in polib.pofile(str(catalogue)) if entry.fuzzy]
    assert [(entry.msgid, entry.previous_msgid) for entry in changed] == [
        ("Her phone rings again.", "Her phone rings.")
    ]


def test_update_with_nothing_to_do_says_so_and_writes_nothing(run: Run, catalogue: Path) -> None:
    before = catalogue.read_bytes()
    ran = run("translate", "update", SCENARIO)
    assert ran.out.startswith(f"{catalogue}: nothing to do, ")
    assert catalogue.read_bytes() == before


def test_every_language_is_updated_unless_one_is_named(run: Run, catalogue: Path) -> None:
    run("translate", "extract", SCENARIO, "--language", "de")
    assert [line.split(":")[0] for line in run("translate", "update", SCENARIO).out.splitlines()] == [
        str(catalogue.parent.with_name("de") / catalogue.name),
        str(catalogue),
    ]


def test_lost_placeholders_are_named(run: Run, catalogue: Path) -> None:
    translate_all(catalogue)
    found = polib.pofile(str(catalogue))
    entry = next(entry for entry in found if entry.msgctxt == "endings.signed.client.says")
    entry.msgstr = "{deferral}, {доставка}."
    found.save()
    ran = run("translate", "status", SCENARIO)
    assert ran.code == 1
    assert "1 with other placeholders" in ran.out
    assert "endings.signed.client.says: lost {delivery}" in ran.out


def test_without_a_catalogue_the_way_to_one_is_told(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    ran = run("translate", "update", SCENARIO, "--language", "ru")
    assert (ran.code, ran.err) == (
        1,
        f"{SCENARIO} has no catalogue for ru; translate extract {SCENARIO} --language ru writes one.\n",
    )


def test_a_file_is_not_translated_into_its_own_language(run: Run, scenario_file: Path) -> None:
    ran = run("translate", "extract", SCENARIO, "--language", "en")
    assert (ran.code, ran.err) == (1, f"{scenario_file} is written in en: there is nothing to translate.\n")


def test_a_language_is_two_letters(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    assert run("translate", "extract", SCENARIO, "--language", "../ru").code == 2


def test_a_file_with_errors_is_not_extracted(run: Run, scenario_file: Path) -> None:
    scenario_file.write_text("format: 1\n", encoding="utf-8")
    ran = run("translate", "extract", SCENARIO)
    assert ran.code == 1
    assert ran.err.startswith(f"{scenario_file}:1:1: ")
    assert "run check on it" in ran.err
    assert not (scenario_file.parent / "locale").exists()


def test_a_damaged_catalogue_is_left_alone(run: Run, catalogue: Path) -> None:
    catalogue.write_text('msgid "a"\nnonsense\n', encoding="utf-8")
    ran = run("translate", "update", SCENARIO)
    assert (ran.code, ran.err) == (1, f"The catalogue {catalogue} cannot be read: line 2 is not gettext.\n")
    assert catalogue.read_text(encoding="utf-8") == 'msgid "a"\nnonsense\n'
