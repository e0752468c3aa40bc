"""Where a person's data lies."""

from pathlib import Path

import pytest

from simulator import places


def everything() -> list[Path]:
    return [
        places.data_folder(),
        places.history_file(),
        places.scenario_folder(),
        places.draft_folder(),
        places.preferences_file(),
        places.cache_folder(),
        places.log_folder(),
    ]


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "stick"))
    assert all(place.is_relative_to(tmp_path / "stick") for place in everything())


def test_the_variable_may_be_relative_to_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(places.HOME_VARIABLE, "stick")
    assert places.data_folder() == tmp_path / "stick"


def test_without_it_the_system_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    assert all(place.is_absolute() for place in everything())
    assert all("mixed-signals" in str(place) for place in everything())


def test_asking_creates_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "stick"))
    everything()
    assert not (tmp_path / "stick").exists()


def test_every_place_is_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path))
    assert len(set(everything())) == len(everything())
