import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from simulator.scenario import loading
from simulator.scenario.cover import exercise_cover, scenario_cover
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.library_cache import LibraryCache

NEW = "title: Something else\n"
STORIES = ("warm-up", "by-tomorrow", "friday-renewal")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library of one's own, with an exercise and a file that cannot be played."""
    made = tmp_path / "scenarios"
    for below in ("directors", "locale"):
        shutil.copytree(SHIPPED / below, made / below)
    for name in STORIES:
        shutil.copy(SHIPPED / f"{name}.yaml", made)
    (made / "exercises").mkdir()
    deals = "".join(f"  - scenario: {name}\n    director: smile-detective\n" for name in STORIES[:2])
    head = "format: 1\nid: both\nkind: exam\ntitle: Both\nsummary: Two deals.\n"
    (made / "exercises" / "both.yaml").write_text(f"{head}deals:\n{deals}", encoding="utf-8")
    (made / "broken.yaml").write_text("title: [\n", encoding="utf-8")
    return made


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are really read, in order."""
    read: list[str] = []

    def noted(plain: Any, path: Path, around: object) -> object:
        read.append(path.stem)
        return plain(path, around)

    for name in ("load_scenario", "load_director", "load_exercise"):
        monkeypatch.setattr(loading, name, partial(noted, getattr(loading, name)))
    return read


def opened(folder: Path) -> Library:
    return Library([folder], LibraryCache(folder.parent / "cache" / "library"))


def shown(library: Library, language: str = "en") -> tuple[object, ...]:
    return library.covers(language), library.exercise_covers(language)


def kept(folder: Path) -> tuple[object, ...]:
    library = opened(folder)
    shown(library, "ru")
    found = shown(library)
    library.keep()
    return found


def another_title(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if line.startswith("title: "))
    file.write_text("".join([*lines[:place], NEW, *lines[place + 1 :]]), encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "ru"])
def test_covers_say_what_the_files_say_in_their_order(folder: Path, language: str) -> None:
    library = opened(folder)
    assert library.covers(language) == tuple(scenario_cover(entry, language) for entry in library.scenarios())
    assert library.exercise_covers(language) == tuple(
        exercise_cover(entry, language) for entry in library.exercises()
    )
    assert [cover.id for cover in library.covers(language)][-1] == "broken"


def test_the_next_start_knows_every_cover_without_reading_a_file(folder: Path, reads: list[str]) -> None:
    before = kept(folder)
    reads.clear()
    again = opened(folder)
    assert shown(again) == before
    assert again.covers("ru")[0].title != again.covers("en")[0].title
    assert reads == []
    # What is wrong with a broken file is known too.
    entry = again.scenario("broken")
    assert entry is not None
    assert again.covers("en")[-1].problem == entry.loaded.problems[0]


def test_a_file_that_changed_has_another_cover_and_so_have_exercises_that_it_breaks(
    folder: Path, reads: list[str]
) -> None:
    kept(folder)
    library = opened(folder)
    shown(library)
    reads.clear()
    another_title(folder / "by-tomorrow.yaml")
    library.refresh()
    titles = {cover.id: cover.title for cover in library.covers("en")}
    assert titles["by-tomorrow"] == "Something else"
    assert reads == ["by-tomorrow"]
    (folder / "by-tomorrow.yaml").write_text("title: [\n", encoding="utf-8")
    for later in (library, opened(folder)):
        later.refresh()
        assert [cover.problem is None for cover in later.exercise_covers("en")] == [False]


def test_a_translation_that_changed_has_another_cover(folder: Path) -> None:
    kept(folder)
    library = opened(folder)
    catalogue = folder / "locale" / "ru" / "warm-up.po"
    before = library.covers("ru")[0].title
    words = catalogue.read_text(encoding="utf-8").replace(before, "Разминка заново")
    catalogue.write_text(words, encoding="utf-8")
    assert library.covers("ru")[0].title == "Разминка заново"


def test_a_director_who_has_gone_has_every_cover_made_anew(folder: Path) -> None:
    kept(folder)
    (folder / "directors" / "smile-detective.yaml").unlink()
    assert opened(folder).exercise_covers("en")[0].problem is not None


def test_a_cover_that_was_shown_goes_with_what_is_opened(folder: Path) -> None:
    """A file that changes while the program runs is another only when the library looks again."""
    library = opened(folder)
    entry = library.scenario("warm-up")
    another_title(folder / "warm-up.yaml")
    assert entry is not None
    assert library.covers("en")[0] == scenario_cover(entry, "en")
    library.refresh()
    assert library.covers("en")[0].title == "Something else"
