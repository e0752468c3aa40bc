"""Summaries kept on disk: never stale, never needed."""

import hashlib
import json
from pathlib import Path

import pytest

from simulator.analysis import cache as module
from simulator.analysis.cache import Cache, key_of

RECORD = {"states": 3, "title": "Сорок кило", "rows": [1, 2, None]}


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def entries(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def test_what_is_kept_is_read_again(cache: Cache) -> None:
    assert cache.get("a") is None
    cache.put("a", RECORD)
    assert cache.get("a") == RECORD
    assert cache.get("b") is None


def test_another_content_or_another_limit_is_another_key() -> None:
    keys = {key_of("one", budget=1), key_of("one", budget=2), key_of("two", budget=1)}
    assert len(keys) == 3


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"key": "a"}', "\x00\xff", '{"key": "a", "digest": 1}\n3', "{}\n{}"]
)
def test_a_damaged_entry_is_ignored_and_written_again(cache: Cache, tmp_path: Path, damage: str) -> None:
    cache.put("a", RECORD)
    (file,) = entries(tmp_path)
    file.write_text(damage, encoding="latin-1")
    assert cache.get("a") is None
    cache.put("a", RECORD)
    assert cache.get("a") == RECORD


def test_an_entry_that_was_changed_by_hand_is_ignored(cache: Cache, tmp_path: Path) -> None:
    cache.put("a", RECORD)
    (file,) = entries(tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace('"states": 3', '"states": 4'), encoding="utf-8")
    assert cache.get("a") is None


def test_what_is_no_record_is_ignored(cache: Cache, tmp_path: Path) -> None:
    cache.put("a", RECORD)
    (file,) = entries(tmp_path)
    head = {"key": "a", "digest": hashlib.sha256(b"3").hexdigest()}
    file.write_text(f"{json.dumps(head)}\n3", encoding="utf-8")
    assert cache.get("a") is None


def test_the_folder_may_be_deleted_at_any_time(cache: Cache, tmp_path: Path) -> None:
    cache.put("a", RECORD)
    for file in entries(tmp_path):
        file.unlink()
    assert cache.get("a") is None


def test_entries_of_another_version_are_not_read_and_go_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Cache(tmp_path).put("a", RECORD)
    monkeypatch.setattr(module, "VERSION", module.VERSION + 1)
    newer = Cache(tmp_path)
    assert newer.get("a") is None
    newer.put("b", RECORD)
    assert len(entries(tmp_path)) == 1


def test_no_more_than_so_many_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    cache = Cache(tmp_path)
    for number in range(5):
        cache.put(str(number), RECORD)
    assert len(entries(tmp_path)) == 3


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in its place", encoding="utf-8")
    cache = Cache(tmp_path / "cache")
    cache.put("a", RECORD)
    assert cache.get("a") is None


def test_nothing_half_written_is_left_behind(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    cache.put("a", RECORD)
    assert entries(tmp_path) == []
