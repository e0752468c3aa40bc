"""Portraits of a person's own: files of features that scenarios and directors may name."""

from pathlib import Path

import pytest

from simulator.scenario.library import Library
from simulator.scenario.loading import load_scenario
from simulator.scenario.portraits import own_portraits, read_portrait
from simulator.workshop.completion import complete
from simulator.workshop.edits import apply
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.lines import Page
from simulator.workshop.package import look_into, pack, unpack
from simulator.workshop.portraits import portrait_edits, save_portrait, written
from tests.workshop.packages import trainers_library

ADA = {
    "skin": "sand", "hair": "silver", "glasses": "round", "age": 0.6, "lashes": True,
    "cloth": ["#2B2E3A", "#FFFFFF"],
}  # fmt: skip


def named(folder: Path) -> Path:
    """The trainer's scenario, whose client has Ada's face."""
    trainers_library(folder)
    file = next(path for path in folder.glob("*.yaml"))
    edits = portrait_edits(Page(file.read_text(encoding="utf-8")), "scenario", "ada-lund")
    assert edits is not None
    file.write_text(apply(file.read_text(encoding="utf-8"), edits), encoding="utf-8")
    return file


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    path = save_portrait(tmp_path, "ada-lund", ADA)
    assert path == tmp_path / "portraits" / "ada-lund.yaml"
    assert read_portrait(path) == ADA
    assert own_portraits([tmp_path]) == {"ada-lund": ADA}


@pytest.mark.parametrize("name", ["hale", "auto", "Ada Lund", "../ada", ""])
def test_a_name_that_ships_or_is_no_id_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(WorkshopFault, match="cannot name a portrait"):
        save_portrait(tmp_path, name, ADA)
    assert not list(tmp_path.iterdir())


def test_one_that_is_there_is_replaced_only_where_that_is_meant(tmp_path: Path) -> None:
    path = save_portrait(tmp_path, "ada", ADA)
    with pytest.raises(WorkshopFault, match=r"ada\.yaml is there already"):
        save_portrait(tmp_path, "ada", {"skin": "umber"})
    assert read_portrait(path) == ADA
    save_portrait(tmp_path, "ada", {"skin": "umber"}, over=True)
    assert read_portrait(path) == {"skin": "umber"}


@pytest.mark.parametrize(
    "text", ["skin: blue\n", "- sand\n", "skin: [\n", "hat: red\n", "\0", "skin: sand\n" * 9000]
)
def test_a_file_that_cannot_be_drawn_is_no_portrait(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    (folder / "ada.yaml").write_text(text, encoding="utf-8")
    assert own_portraits([tmp_path]) == {}


def test_a_scenario_has_the_face_that_it_names(tmp_path: Path) -> None:
    file = named(tmp_path)
    before = Library.shipped(tmp_path).scenario(file.stem)
    assert before is not None
    assert "unknown-portrait" in [problem.code for problem in before.loaded.problems]
    save_portrait(tmp_path, "ada-lund", ADA)
    after = Library.shipped(tmp_path).scenario(file.stem)
    assert after is not None
    assert after.loaded.value is not None
    assert after.loaded.value.client.portrait == ADA


def test_a_changed_face_is_seen_at_the_next_look(tmp_path: Path) -> None:
    file = named(tmp_path)
    save_portrait(tmp_path, "ada-lund", ADA)
    shelf = Library.shipped(tmp_path)
    assert shelf.scenario(file.stem).loaded.value.client.portrait == ADA  # type: ignore[union-attr]
    save_portrait(tmp_path, "ada-lund", {"skin": "umber"}, over=True)
    shelf.refresh()
    assert shelf.scenario(file.stem).loaded.value.client.portrait == {"skin": "umber"}  # type: ignore[union-attr]


def test_it_is_offered_where_a_portrait_is_named(tmp_path: Path) -> None:
    file = named(tmp_path)
    save_portrait(tmp_path, "ada-lund", ADA)
    text = file.read_text(encoding="utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), 1) if "portrait:" in row)
    column = text.splitlines()[line - 1].index("ada-lund") + 1
    around = Library.shipped(tmp_path).surroundings(file)
    assert "ada-lund" in [item.label for item in complete(text, "scenario", line, column, around)]


def test_a_package_brings_the_faces_that_are_named(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    file = named(mine)
    save_portrait(mine, "ada-lund", ADA)
    save_portrait(mine, "nobody", ADA)
    theirs.mkdir()
    pieces = pack(file, Library.shipped(mine), tmp_path / "one.zip")
    assert [piece.name for piece in pieces if piece.kind == "portrait"] == ["portraits/ada-lund.yaml"]
    brings = look_into(tmp_path / "one.zip", theirs, Library.shipped(theirs))
    assert brings.scenario.client.portrait == ADA
    assert not [problem for problem in brings.problems if problem.code == "unknown-portrait"]
    unpack(tmp_path / "one.zip", theirs, Library.shipped(theirs))
    opened = load_scenario(theirs / file.name, Library.shipped(theirs).surroundings(theirs / file.name))
    assert opened.value is not None
    assert opened.value.client.portrait == ADA


def test_a_package_with_a_face_that_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    file = named(mine)
    path = save_portrait(mine, "ada-lund", ADA)
    shelf = Library.shipped(mine)
    shelf.portraits()
    path.write_text("skin: blue\n", encoding="utf-8")
    pack(file, shelf, tmp_path / "one.zip")
    with pytest.raises(WorkshopFault, match="portraits/ada-lund"):
        look_into(tmp_path / "one.zip", tmp_path, Library.shipped())


CLIENTS = (
    ("client:\n  name: Ада 🙂\n  role: Buyer\n", "client:\n  name: Ада 🙂\n  portrait: ada\n  role: Buyer\n"),
    ("client: {name: Ада 🙂}\n", "client: {name: Ада 🙂, portrait: ada}\n"),
    ("client:\n  portrait: hale  # he\n  name: A\n", "client:\n  portrait: ada  # he\n  name: A\n"),
    ("client: {portrait: {skin: sand}, name: A}\n", "client: {portrait: ada, name: A}\n"),
    (
        "client:\n  portrait:\n    skin: sand\n    age: 1\n  name: A\n",
        "client:\n  portrait: ada\n  name: A\n",
    ),
    ("client:\n  portrait:\n  name: A\n", "client:\n  portrait: ada\n  name: A\n"),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after"), CLIENTS)
def test_a_client_gets_the_face_and_nothing_else_changes(before: str, after: str) -> None:
    edits = portrait_edits(Page(before), "scenario", "ada")
    assert edits is not None
    assert apply(before, edits) == after


def test_a_director_gets_the_face_behind_who_he_is() -> None:
    text = "format: 1\nid: x\nname: Виктор\nrole: Босс\nlines: {}\n"
    edits = portrait_edits(Page(text), "director", "ada")
    assert edits is not None
    assert apply(text, edits) == "format: 1\nid: x\nname: Виктор\nrole: Босс\nportrait: ada\nlines: {}\n"


def test_nobody_to_draw_means_no_edit() -> None:
    assert portrait_edits(Page("title: x\n"), "scenario", "ada") is None
    assert portrait_edits(Page("title: x\n"), "exercise", "ada") is None


def test_the_file_is_written_in_the_order_of_the_format() -> None:
    assert (
        written({"cloth": ("#2B2E3A",), "lashes": False, "skin": "sand"})
        == 'skin: sand\nlashes: false\ncloth: ["#2B2E3A"]\n'
    )
