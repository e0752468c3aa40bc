"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from simulator.desktop.paper.files import ExportFault, write_whole
from simulator.desktop.text import Language


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_without_a_folder_nothing_is_written_and_one_sentence_says_so(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "report.pdf"
    with pytest.raises(ExportFault) as fault:
        write_whole(path, b"new")
    assert str(fault.value) == f"report.pdf was not written: there is no folder {path.parent}."


def test_the_sentence_comes_in_the_language_in_force(tmp_path: Path) -> None:
    language = Language("ru")
    with pytest.raises(ExportFault) as fault:
        write_whole(tmp_path / "nowhere" / "report.pdf", b"new")
    language.close()
    assert str(fault.value).startswith("Файл report.pdf не записан")


def test_a_folder_of_that_name_stays(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.mkdir()
    with pytest.raises(ExportFault, match="there is a folder of this name"):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_leaves_the_older_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFault, match="the disk is full"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
