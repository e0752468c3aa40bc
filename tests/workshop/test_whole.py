"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from simulator.workshop.whole import write_whole


def test_the_folders_above_a_file_are_made(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "c.yaml"
    write_whole(file, b"whole")
    assert file.read_bytes() == b"whole"


def test_a_new_file_is_like_any_other_of_the_person(tmp_path: Path) -> None:
    write_whole(tmp_path / "new", b"")
    (tmp_path / "other").write_bytes(b"")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode


@pytest.mark.parametrize("step", ["fsync", "fdopen"])
def test_what_cannot_be_finished_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file = tmp_path / "deal.yaml"
    file.write_bytes(b"before")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, step, stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(file, b"after")
    assert file.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["deal.yaml"]


def test_a_long_name_is_no_obstacle(tmp_path: Path) -> None:
    file = tmp_path / f"{'x' * 240}.yaml"
    write_whole(file, b"whole")
    assert file.read_bytes() == b"whole"
