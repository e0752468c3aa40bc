"""The library: which files it has, in which order, and when it reads them."""

import json
import os
from pathlib import Path

import pytest

from simulator.scenario.library import Library
from simulator.scenario.portraits import portrait_names
from simulator.scenario.template import template
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.scenario.translation_update import update_catalogue
from tests.commands.material import DIRECTOR_TEXT


def write(folder: Path, id: str, text: str | None = None) -> Path:
    """A scenario in a folder of the library, and the director it names."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{id}.yaml"
    file.write_text(text or template(id), encoding="utf-8")
    write_director(folder, "straight")
    return file


def write_director(folder: Path, id: str) -> None:
    (folder / "directors").mkdir(parents=True, exist_ok=True)
    text = DIRECTOR_TEXT.replace("id: even-handed", f"id: {id}")
    (folder / "directors" / f"{id}.yaml").write_text(text, encoding="utf-8")


def titled(id: str, title: str, level: str) -> str:
    text = template(id).replace("title: The second delivery", f"title: {title}")
    return text.replace("level: beginner", f"level: {level}")


def touch_later(file: Path) -> None:
    """Give a file another time, as an edit at a later moment would."""
    now = file.stat().st_mtime_ns
    os.utime(file, ns=(now + 2_000_000_000, now + 2_000_000_000))


def ids(library: Library) -> list[str]:
    return [entry.id for entry in library.scenarios()]


def test_the_warm_up_comes_first_then_level_then_title(tmp_path: Path) -> None:
    write(tmp_path, "a", titled("a", "Zebra", "advanced"))
    write(tmp_path, "b", titled("b", "Quay", "beginner"))
    write(tmp_path, "c", titled("c", "Apple", "beginner"))
    write(tmp_path, "warm-up", titled("warm-up", "Yard", "advanced"))
    write(tmp_path, "broken", "format: 1\n")
    assert ids(Library([tmp_path])) == ["warm-up", "c", "b", "a", "broken"]


def test_a_broken_file_is_listed_with_its_problems(tmp_path: Path) -> None:
    write(tmp_path, "broken", "format: 1\n")
    entry = Library([tmp_path]).scenario("broken")
    assert entry is not None
    assert entry.loaded.value is None
    assert entry.loaded.problems


def test_a_later_folder_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    write(tmp_path / "shipped", "a")
    own = write(tmp_path / "own", "a", titled("a", "Mine", "beginner"))
    library = Library([tmp_path / "shipped", tmp_path / "own"])
    (entry,) = library.scenarios()
    assert entry.path == own
    assert entry.loaded.value is not None
    assert entry.loaded.value.title == "Mine"


def test_folders_that_are_not_there_are_empty(tmp_path: Path) -> None:
    library = Library([tmp_path / "none"])
    assert library.scenarios() == ()
    assert library.directors() == ()
    assert library.scenario("a") is None


def test_directors_lie_in_their_folder(tmp_path: Path) -> None:
    write_director(tmp_path, "even-handed")
    library = Library([tmp_path])
    assert [entry.id for entry in library.directors()] == ["even-handed"]
    assert library.director_names() == {"even-handed"}
    assert library.scenarios() == ()
    found = library.director("even-handed")
    assert found is not None
    assert found.loaded.value is not None
    assert found.loaded.value.name == "Ines Holm"


def test_the_shipped_library_can_be_extended(tmp_path: Path) -> None:
    write(tmp_path, "my-own")
    assert {"warm-up", "friday-renewal", "my-own"} <= Library.shipped(tmp_path).scenario_names()


def test_a_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a")
    library = Library([tmp_path])
    first = library.scenario("a")
    library.refresh()
    assert library.scenario("a") is first


def test_refresh_sees_what_changed_came_and_went(tmp_path: Path) -> None:
    file, other = write(tmp_path, "a"), write(tmp_path, "b")
    library = Library([tmp_path])
    kept = library.scenario("b")
    assert ids(library) == ["a", "b"]
    file.write_text(titled("a", "Changed", "beginner"), encoding="utf-8")
    touch_later(file)
    write(tmp_path, "c", titled("c", "New", "beginner"))
    library.refresh()
    entry = library.scenario("a")
    assert entry is not None
    assert entry.loaded.value is not None
    assert entry.loaded.value.title == "Changed"
    assert library.scenario("b") is kept
    other.unlink()
    library.refresh()
    assert ids(library) == ["a", "c"]


def test_a_director_that_comes_is_seen_by_scenarios_that_name_it(tmp_path: Path) -> None:
    write(tmp_path, "a", template("a").replace("director: straight", "director: even-handed"))
    library = Library([tmp_path])
    before = library.scenario("a")
    assert before is not None
    assert before.loaded.problems
    write_director(tmp_path, "even-handed")
    library.refresh()
    after = library.scenario("a")
    assert after is not None
    assert after.loaded.problems == ()


def write_exercise(folder: Path, id: str, kind: str = "campaign", title: str = "A") -> Path:
    """Two deals of the scenarios a and b."""
    (folder / "exercises").mkdir(parents=True, exist_ok=True)
    file = folder / "exercises" / f"{id}.yaml"
    deals = [{"scenario": "a"}, {"scenario": "b"}]
    if kind == "comparison":
        deals = [{"scenario": "a", "director": who} for who in ("straight", "even-handed")]
    written = {"format": 1, "id": id, "kind": kind, "title": title, "summary": "s", "deals": deals}
    file.write_text(json.dumps(written), encoding="utf-8")
    return file


def test_exercises_come_by_kind_then_title_those_with_errors_last(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b")
    write_director(tmp_path, "even-handed")
    write_exercise(tmp_path, "w", "exam", "B")
    write_exercise(tmp_path, "x", "exam", "A")
    write_exercise(tmp_path, "y", "comparison")
    write_exercise(tmp_path, "z", "campaign", "Z")
    write_exercise(tmp_path, "broken", "race")
    library = Library([tmp_path])
    assert [entry.id for entry in library.exercises()] == ["z", "x", "w", "y", "broken"]
    assert library.exercise_names() == {"w", "x", "y", "z", "broken"}
    assert library.exercise("nowhere") is None
    assert [path.stem for path in library.paths()][-5:] == ["broken", "w", "x", "y", "z"]


def test_an_exercise_is_read_once_and_anew_when_its_scenarios_change(tmp_path: Path) -> None:
    file = write(tmp_path, "a")
    write_exercise(tmp_path, "both")
    library = Library([tmp_path])
    before = library.exercise("both")
    assert before is not None
    assert [problem.code for problem in before.loaded.problems] == ["unknown-deal-scenario"]
    other = write(tmp_path, "b")
    library.refresh()
    sound = library.exercise("both")
    assert sound is not None
    assert sound.loaded.problems == ()
    library.refresh()
    assert library.exercise("both") is sound
    other.write_text("format: 1\n", encoding="utf-8")
    touch_later(other)
    library.refresh()
    after = library.exercise("both")
    assert after is not None
    assert [problem.code for problem in after.loaded.problems] == ["deal-scenario-broken"]
    assert file.exists()


def test_words_come_from_the_catalogue_and_follow_it(tmp_path: Path) -> None:
    file = write(tmp_path, "a")
    entry = Library([tmp_path]).scenario("a")
    assert entry is not None
    assert entry.loaded.value is not None
    assert entry.words("en") is entry.loaded.value
    assert entry.words("ru").title == "The second delivery"
    catalogue = catalogue_path(file, "ru")
    update_catalogue(entry.loaded.value, catalogue, "ru")
    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(
        text.replace(
            'msgid "The second delivery"\nmsgstr ""', 'msgid "The second delivery"\nmsgstr "Вторая доставка"'
        ),
        encoding="utf-8",
    )
    assert entry.words("ru").title == "Вторая доставка"
    assert entry.words("ru") is entry.words("ru")
    assert entry.words("ru").language == "ru"


def test_a_damaged_catalogue_leaves_the_words_as_written(tmp_path: Path) -> None:
    catalogue = catalogue_path(write(tmp_path, "a"), "ru")
    catalogue.parent.mkdir(parents=True)
    catalogue.write_bytes(b"\xff\x00nonsense")
    entry = Library([tmp_path]).scenario("a")
    assert entry is not None
    assert entry.words("ru").title == "The second delivery"


def test_a_portrait_that_does_not_ship_is_a_problem(tmp_path: Path) -> None:
    assert portrait_names() is not None
    assert {"marsh", "hale"} <= (portrait_names() or set())
    write(tmp_path, "a", template("a").replace("  name: Ada Lund\n", "  name: Ada Lund\n  portrait: marhs\n"))
    entry = Library([tmp_path]).scenario("a")
    assert entry is not None
    assert [problem.args["nearest"] for problem in entry.loaded.problems] == ["marsh"]


def test_a_file_with_errors_has_no_words(tmp_path: Path) -> None:
    write(tmp_path, "a", "format: 1\n")
    entry = Library([tmp_path]).scenario("a")
    assert entry is not None
    with pytest.raises(ValueError, match="has errors"):
        entry.words("ru")
