"""How far a catalogue is, and what `check` says of it."""

from pathlib import Path

import polib
import pytest

from simulator.scenario.loading import read_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.template import template
from simulator.scenario.translation import texts
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.scenario.translation_check import check_translations
from simulator.scenario.translation_status import status
from simulator.scenario.translation_update import updated

PEN = "endings.signed.client.says"


@pytest.fixture
def model() -> Scenario:
    found = read_scenario(template("corner-shop"), "corner-shop.yaml").value
    assert found is not None
    return found


@pytest.fixture
def done(model: Scenario) -> polib.POFile:
    """A catalogue that is finished: every text with its own names in braces."""
    catalogue = updated(model, None, "ru")
    for entry in catalogue:
        entry.msgstr = f"ru: {entry.msgid}"
    return catalogue


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the scenario would lie."""
    catalogue_path(tmp_path / "corner-shop.yaml", "ru").parent.mkdir(parents=True)
    return tmp_path / "corner-shop.yaml"


def save(catalogue: polib.POFile, file: Path) -> Path:
    target = catalogue_path(file, "ru")
    catalogue.save(str(target))
    return target


def entry_of(catalogue: polib.POFile, context: str) -> polib.POEntry:
    return next(entry for entry in catalogue if entry.msgctxt == context)


def test_without_a_catalogue_everything_is_missing(model: Scenario) -> None:
    found = status(model, None)
    assert (found.translated, found.fuzzy, found.lost) == ((), (), ())
    assert found.missing == texts(model)
    assert found.total == len(texts(model))


def test_a_finished_catalogue_has_no_problem(model: Scenario, done: polib.POFile, file: Path) -> None:
    save(done, file)
    assert check_translations(model, file) == ()


def test_a_file_without_catalogues_is_not_meant_to_be_translated(model: Scenario, tmp_path: Path) -> None:
    assert check_translations(model, tmp_path / "corner-shop.yaml") == ()


def test_missing_texts_are_one_problem_with_their_number(
    model: Scenario, done: polib.POFile, file: Path
) -> None:
    entry_of(done, "title").msgstr = ""
    done.remove(entry_of(done, "summary"))
    target = save(done, file)
    (problem,) = check_translations(model, file)
    assert (problem.code, problem.severity, problem.file) == ("translation-missing", "warning", str(target))
    assert problem.args["count"] == "2"
    assert f"2 of {len(texts(model))} texts, first title" in problem.message()
    assert target.read_text(encoding="utf-8").splitlines()[problem.span.line - 1].startswith("msg")


def test_texts_changed_since_are_one_problem(model: Scenario, done: polib.POFile, file: Path) -> None:
    entry_of(done, "title").flags.append("fuzzy")
    save(done, file)
    (problem,) = check_translations(model, file)
    assert (problem.code, problem.args["count"]) == ("translation-fuzzy", "1")


@pytest.mark.parametrize(
    ("translation", "names"),
    [
        ("{deferral}. Ручку.", "{delivery}"),
        ("{deferral}, {delivery}, {price}. Ручку.", "{price}"),
        ("{срок}, {delivery}. Ручку.", "{deferral}"),
    ],
)
def test_a_translation_with_other_placeholders_is_a_problem(
    model: Scenario, done: polib.POFile, file: Path, translation: str, names: str
) -> None:
    entry_of(done, PEN).msgstr = translation
    target = save(done, file)
    (problem,) = check_translations(model, file)
    assert (problem.code, problem.args["names"]) == ("translation-placeholder", names)
    lines = target.read_text(encoding="utf-8").splitlines()
    near = lines[problem.span.line - 1 : problem.span.line + 3]
    assert any(PEN in line or "deferral" in line for line in near)
    assert PEN in problem.message()


def test_a_catalogue_that_cannot_be_read_is_an_error(model: Scenario, file: Path) -> None:
    target = catalogue_path(file, "ru")
    target.write_text('msgid "a"\nnonsense\n', encoding="utf-8")
    (problem,) = check_translations(model, file)
    assert (problem.code, problem.severity, problem.span.line) == ("translation-unreadable", "error", 2)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_problem_is_worded_in_both_languages(
    model: Scenario, done: polib.POFile, file: Path, language: str
) -> None:
    entry_of(done, "title").msgstr = ""
    entry_of(done, "summary").flags.append("fuzzy")
    entry_of(done, PEN).msgstr = "Ручку."
    save(done, file)
    problems = check_translations(model, file)
    assert len(problems) == 3
    for problem in problems:
        assert problem.message(language)
        assert problem.hint(language)
        assert problem.message("en") != problem.message("ru")
