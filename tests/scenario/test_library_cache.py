import os
import pickle
import random
import shutil
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from simulator.scenario import loading
from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.library_cache import LibraryCache

SEED = 20261124


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library of one's own."""
    made = tmp_path / "scenarios"
    for below in ("directors", "locale"):
        shutil.copytree(SHIPPED / below, made / below)
    shutil.copy(SHIPPED / "warm-up.yaml", made)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "library"


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are really read, in order."""
    read: list[str] = []
    for name in ("load_scenario", "load_director", "load_exercise"):
        monkeypatch.setattr(loading, name, partial(_noted, read, getattr(loading, name)))
    return read


def _noted(read: list[str], plain: Callable[..., object], path: Path, around: object) -> object:
    read.append(path.name)
    return plain(path, around)


def opened(folder: Path, file: Path) -> Library:
    return Library([folder], LibraryCache(file))


def kept(folder: Path, file: Path) -> Library:
    library = opened(folder, file)
    library.scenarios()
    library.directors()
    for entry in library.scenarios():
        entry.words("ru")
    library.keep()
    return library


def test_what_was_read_is_the_same_the_next_time_and_no_file_is_read(
    folder: Path, file: Path, reads: list[str]
) -> None:
    first = kept(folder, file)
    reads.clear()
    second = opened(folder, file)
    assert second.scenarios() == first.scenarios()
    assert second.directors() == first.directors()
    assert second.scenarios()[0].words("ru") == first.scenarios()[0].words("ru")
    assert reads == []


def test_a_file_that_changed_meanwhile_is_read_anew_and_nothing_else(
    folder: Path, file: Path, reads: list[str]
) -> None:
    kept(folder, file)
    reads.clear()
    text = (folder / "warm-up.yaml").read_text(encoding="utf-8")
    (folder / "warm-up.yaml").write_text(text.replace("minutes: ", "minutes: 1"), encoding="utf-8")
    (folder / "another.yaml").write_text(text.replace("id: warm-up", "id: another"), encoding="utf-8")
    library = opened(folder, file)
    assert {entry.id for entry in library.scenarios()} == {"warm-up", "another"}
    library.directors()
    assert sorted(reads) == ["another.yaml", "warm-up.yaml"]
    library.keep()
    reads.clear()
    assert len(opened(folder, file).scenarios()) == 2
    assert reads == []


def test_a_file_that_is_gone_is_gone(folder: Path, file: Path) -> None:
    kept(folder, file)
    (folder / "warm-up.yaml").unlink()
    assert opened(folder, file).scenarios() == ()


def test_another_director_in_the_library_has_everything_checked_anew(
    folder: Path, file: Path, reads: list[str]
) -> None:
    kept(folder, file)
    reads.clear()
    shutil.copy(folder / "directors" / "smile-detective.yaml", folder / "directors" / "double.yaml")
    opened(folder, file).scenarios()
    assert reads == ["warm-up.yaml"]


def test_a_translation_that_changed_is_told_anew(folder: Path, file: Path) -> None:
    first = kept(folder, file)
    catalogue = folder / "locale" / "ru" / "warm-up.po"
    before = first.scenarios()[0].words("ru").title
    catalogue.write_text(
        catalogue.read_text(encoding="utf-8").replace(before, "Разминка заново"), encoding="utf-8"
    )
    assert opened(folder, file).scenarios()[0].words("ru").title == "Разминка заново"


def test_a_cache_that_is_damaged_anywhere_counts_as_none(folder: Path, file: Path) -> None:
    fresh = kept(folder, file)
    data, pick = file.read_bytes(), random.Random(SEED)
    for _ in range(40):
        spoilt = bytearray(data)
        place = pick.randrange(len(spoilt))
        spoilt[place] ^= 1 << pick.randrange(8)
        file.write_bytes(spoilt)
        assert LibraryCache(file).read(fresh._around()) == {}, f"seed {SEED}, byte {place}"
    for length in (0, 1, 31, 32, 33, len(data) // 2, len(data) - 1):
        file.write_bytes(data[:length])
        assert LibraryCache(file).read(fresh._around()) == {}
    assert opened(folder, file).scenarios() == fresh.scenarios()


class _Bait:
    """What does something when it is read back."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (_Bait.place,)

    place = ""


def test_nothing_but_entries_is_ever_made_from_the_file(folder: Path, file: Path, tmp_path: Path) -> None:
    fresh = kept(folder, file)
    _Bait.place = str(tmp_path / "caught")
    body = pickle.dumps((_Bait(), {}))
    file.write_bytes(sha256(body).digest() + body)
    assert LibraryCache(file).read(fresh._around()) == {}
    assert not Path(_Bait.place).exists()


def test_where_nothing_can_be_kept_everything_is_read_each_time(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder", encoding="utf-8")
    library = kept(folder, tmp_path / "cache" / "library")
    assert library.scenarios()
    assert opened(folder, tmp_path / "cache" / "library").scenarios() == library.scenarios()
