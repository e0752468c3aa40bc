"""A file changes its name with its catalogues, or goes out of the way and comes back."""

import shutil
from pathlib import Path

import pytest

from simulator.scenario.library import SHIPPED
from simulator.scenario.translation_catalogue import catalogue_path
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.filing import put_away, put_back, rename_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mine" / "warm-up.yaml"
    catalogue_path(path, "ru").parent.mkdir(parents=True)
    shutil.copyfile(SHIPPED / "warm-up.yaml", path)
    shutil.copyfile(catalogue_path(SHIPPED / "warm-up.yaml", "ru"), catalogue_path(path, "ru"))
    return path


def test_a_new_name_goes_into_the_file_and_its_catalogue(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    made = rename_file(file, "cold-start")
    assert made == file.with_name("cold-start.yaml")
    assert made.read_text(encoding="utf-8") == text.replace("id: warm-up", "id: cold-start", 1)
    assert "Project-Id-Version: cold-start" in catalogue_path(made, "ru").read_text(encoding="utf-8")
    assert not file.exists()
    assert not catalogue_path(file, "ru").exists()


def test_the_id_in_the_file_may_stay(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert rename_file(file, "cold-start", inside=False).read_text(encoding="utf-8") == text


def test_no_other_file_is_lost_to_a_new_name(file: Path) -> None:
    other = file.with_name("cold-start.yaml")
    other.write_text("mine", encoding="utf-8")
    with pytest.raises(WorkshopFault, match="there already"):
        rename_file(file, "cold-start")
    with pytest.raises(WorkshopFault, match="cannot be an id"):
        rename_file(file, "Cold start")
    assert file.exists()
    assert other.read_text(encoding="utf-8") == "mine"


def test_what_is_deleted_lies_in_the_trash_and_comes_back_whole(file: Path, tmp_path: Path) -> None:
    trash, text = tmp_path / "trash", file.read_bytes()
    away = put_away(file, trash)
    assert not file.exists()
    assert [target.exists() for _, target in away.moved] == [True, True]
    assert all(target.is_relative_to(trash) for _, target in away.moved)
    put_back(away)
    assert file.read_bytes() == text
    assert catalogue_path(file, "ru").exists()


def test_what_cannot_be_moved_stays_where_it_is(file: Path, tmp_path: Path) -> None:
    trash = tmp_path / "trash"
    trash.write_text("no folder", encoding="utf-8")
    with pytest.raises(WorkshopFault, match="where it was"):
        put_away(file, trash)
    assert file.exists()
    assert catalogue_path(file, "ru").exists()


def test_nothing_is_put_back_over_another_file(file: Path, tmp_path: Path) -> None:
    away = put_away(file, tmp_path / "trash")
    file.write_text("newer", encoding="utf-8")
    with pytest.raises(WorkshopFault, match="there already"):
        put_back(away)
    assert file.read_text(encoding="utf-8") == "newer"
