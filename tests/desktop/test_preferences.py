import json
import os
from dataclasses import asdict
from pathlib import Path

import pytest

from simulator.desktop.preferences import Preferences


def _file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "preferences.json"


def _choices(preferences: Preferences) -> dict[str, object]:
    return asdict(preferences)


BAD: list[dict[str, object]] = [
    {"language": "de"},
    {"scale": 97},
    {"time_factor": 3.0},
    {"scheme": "pink"},
    {"geometry": "xyz"},
]
DAMAGED = [b"", b"{", b"[1]", b'{"scale": "large"}', b"\xff\xfe\x00", b'{"scale": 3}']


def test_without_a_file_everything_is_as_at_first(tmp_path: Path) -> None:
    fresh = Preferences.open(_file(tmp_path))
    assert (fresh.language, fresh.scheme, fresh.scale, fresh.time_factor) == (None, "system", None, 1.0)
    assert not _file(tmp_path).exists()


def test_what_is_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    first = Preferences.open(_file(tmp_path))
    assert first.keep(language="ru", scheme="dark", scale=130, time_factor=None, trainee="Анна")
    second = Preferences.open(_file(tmp_path))
    assert _choices(second) == _choices(first)
    assert (second.language, second.time_factor, second.trainee) == ("ru", None, "Анна")


@pytest.mark.parametrize("choice", BAD)
def test_what_is_not_on_offer_is_refused_and_not_written(tmp_path: Path, choice: dict[str, object]) -> None:
    preferences = Preferences.open(_file(tmp_path))
    with pytest.raises(ValueError, match=str(next(iter(choice.values())))):
        preferences.keep(**choice)
    assert not _file(tmp_path).exists()
    assert _choices(preferences) == _choices(Preferences())


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_kept_aside_and_everything_is_as_at_first(tmp_path: Path, content: bytes) -> None:
    file = _file(tmp_path)
    file.parent.mkdir()
    file.write_bytes(content)
    assert _choices(Preferences.open(file)) == _choices(Preferences())
    assert file.with_name("preferences.json.damaged").read_bytes() == content
    assert Preferences.open(file).keep(scheme="dark")


def test_what_a_newer_version_wrote_besides_does_not_disturb(tmp_path: Path) -> None:
    file = _file(tmp_path)
    file.parent.mkdir()
    file.write_text(json.dumps({"scheme": "dark", "tomorrow": True}), encoding="utf-8")
    assert Preferences.open(file).scheme == "dark"


def test_the_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    preferences = Preferences.open(_file(tmp_path))
    preferences.keep(scheme="dark")

    def no_room(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    assert not preferences.keep(scheme="light")
    assert preferences.scheme == "light"
    monkeypatch.undo()
    assert Preferences.open(_file(tmp_path)).scheme == "dark"
    assert [path.name for path in _file(tmp_path).parent.iterdir()] == ["preferences.json"]


def test_the_text_size_is_the_system_s_until_one_is_chosen() -> None:
    assert Preferences().look(115).scale == 115
    assert Preferences(scale=90).look(115).scale == 90
