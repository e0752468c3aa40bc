"""A new name is followed into exercises and catalogues: all of them or none, and back again."""

import shutil
from pathlib import Path

import pytest

from benchmarks.packages import tree
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.schema import Kind
from simulator.scenario.translation_catalogue import read_catalogue
from simulator.scenario.translation_status import status
from simulator.workshop.edits import apply
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.filing import rename_file
from simulator.workshop.lines import Page
from simulator.workshop.rename import Refusal, renamed
from simulator.workshop.rename_around import Changes, around_file, around_thing, carry_out
from simulator.workshop.things import Thing

FAVOURS = ("first-favour", "second-favour", "third-favour")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A person's own copies of a campaign, its scenarios and their translations."""
    folder = tmp_path / "scenarios"
    for below in ("locale/ru", "exercises/locale/ru", "directors"):
        (folder / below).mkdir(parents=True)
    for id in FAVOURS:
        shutil.copy(SHIPPED / f"{id}.yaml", folder)
        shutil.copy(SHIPPED / "locale" / "ru" / f"{id}.po", folder / "locale" / "ru")
    shutil.copy(SHIPPED / "exercises" / "three-favours.yaml", folder / "exercises")
    return folder


def around(folder: Path, id: str, thing: Thing, new: str) -> Changes | Refusal:
    path = folder / f"{id}.yaml"
    return around_thing(path, path.read_text(encoding="utf-8"), "scenario", thing, new, [SHIPPED, folder])


def rename_whole(folder: Path, id: str, thing: Thing, new: str) -> Changes:
    """Rename in the file and around it; the changes that lead back around it."""
    path = folder / f"{id}.yaml"
    text = path.read_text(encoding="utf-8")
    edits = renamed(Page(text), "scenario", thing, new)
    changes = around(folder, id, thing, new)
    assert not isinstance(edits, Refusal)
    assert not isinstance(changes, Refusal)
    path.write_text(apply(text, edits), encoding="utf-8")
    return carry_out(changes)


def problems(folder: Path) -> list[str]:
    shelf = Library.shipped(folder)
    entries = [shelf.scenario(path.stem) for path in folder.glob("*.yaml")]
    loaded = [entry.loaded.problems for entry in entries if entry is not None]
    campaign = shelf.exercise("three-favours")
    assert campaign is not None
    found = [problem for problems in (*loaded, campaign.loaded.problems) for problem in problems]
    return [problem.code for problem in found if problem.severity == "error"]


def translated(folder: Path, id: str) -> bool:
    model = load_scenario(folder / f"{id}.yaml").value
    assert model is not None
    found = status(model, read_catalogue(folder / "locale" / "ru" / f"{id}.po"))
    return len(found.translated) == found.total and not found.lost


@pytest.mark.parametrize(
    ("thing", "new"),
    [
        (Thing("ending", "beaming"), "radiant"),
        (Thing("term", "glass"), "panes"),
        (Thing("level", "free_twice", "glass"), "twice_free"),
        (Thing("fact", "promised_rima"), "rima_promised"),
        (Thing("fact", "trust"), "faith"),
        (Thing("scene", "opening"), "beginning"),
    ],
)
def test_after_a_rename_everything_is_as_sound_and_as_translated_as_before(
    folder: Path, thing: Thing, new: str
) -> None:
    assert problems(folder) == []
    rename_whole(folder, "first-favour", thing, new)
    assert problems(folder) == []
    assert translated(folder, "first-favour")


def test_a_reply_is_followed_into_what_the_exercise_expects(folder: Path) -> None:
    exercise = folder / "exercises" / "three-favours.yaml"
    shelf = Library.shipped(folder)
    entry = shelf.exercise("three-favours")
    assert entry is not None
    assert entry.loaded.value is not None
    plays = entry.loaded.value.expect[0].plays["first-favour"]
    scenario = load_scenario(folder / "first-favour.yaml").value
    assert scenario is not None
    first = scenario.first or "opening"
    before = exercise.read_text(encoding="utf-8")
    rename_whole(folder, "first-favour", Thing("reply", plays[0], first), "quite_new")
    after = exercise.read_text(encoding="utf-8")
    assert after.count("quite_new") >= 1
    assert len(after.splitlines()) == len(before.splitlines())
    assert problems(folder) == []
    assert translated(folder, "first-favour")


def test_only_the_deal_of_that_scenario_is_meant(folder: Path) -> None:
    found = around(folder, "third-favour", Thing("term", "glass"), "panes")
    assert found == ()


def test_it_is_told_first_and_can_be_taken_back(folder: Path) -> None:
    before = tree(folder)
    found = around(folder, "first-favour", Thing("term", "glass"), "panes")
    assert not isinstance(found, Refusal)
    assert tree(folder) == before
    assert {change.path.name for change in found} == {"first-favour.po", "three-favours.yaml"}
    assert all(change.count > 0 for change in found)
    back = carry_out(found)
    assert tree(folder) != before
    carry_out(back)
    assert tree(folder) == before


def test_all_files_or_none(folder: Path) -> None:
    found = around(folder, "first-favour", Thing("term", "glass"), "panes")
    assert not isinstance(found, Refusal)
    last = found[-1].path
    last.write_text(last.read_text(encoding="utf-8") + "# elsewhere\n", encoding="utf-8")
    before = tree(folder)
    with pytest.raises(WorkshopFault) as fault:
        carry_out(found)
    assert fault.value.code == "file-changed"
    assert tree(folder) == before


@pytest.mark.parametrize("kind", ["scenario", "director"])
def test_a_file_that_is_renamed_is_followed_by_who_names_it(folder: Path, kind: Kind) -> None:
    if kind == "director":
        source = (SHIPPED / "directors" / "two-bells.yaml").read_text(encoding="utf-8")
        path = folder / "directors" / "my-own.yaml"
        path.write_text(source.replace("id: two-bells", "id: my-own"), encoding="utf-8")
        for file in (*folder.glob("*.yaml"), *(folder / "exercises").glob("*.yaml")):
            text = file.read_text(encoding="utf-8").replace("director: two-bells", "director: my-own")
            file.write_text(text, encoding="utf-8")
    else:
        path = folder / "first-favour.yaml"
    changes = around_file(path, kind, "another-name", [SHIPPED, folder])
    assert "three-favours.yaml" in {change.path.name for change in changes}
    rename_file(path, "another-name")
    carry_out(changes)
    assert problems(folder) == []
    text = (folder / "exercises" / "three-favours.yaml").read_text(encoding="utf-8")
    assert "another-name" in text


def test_what_ships_is_left_alone() -> None:
    path = SHIPPED / "first-favour.yaml"
    assert around_file(path, "scenario", "other", [SHIPPED]) == ()
