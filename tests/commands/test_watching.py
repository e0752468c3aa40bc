"""Files are watched by what they hold."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.commands import watching
from simulator.commands.watching import Watch
from tests.commands.conftest import Run
from tests.commands.material import SCENARIO


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deal.yaml"
    path.write_bytes(b"one")
    return path


@pytest.fixture
def watch(tmp_path: Path) -> Callable[[], set[str]]:
    """Look at the YAML files of the folder; returns the names of those that changed."""
    found: list[Watch] = []

    def look() -> set[str]:
        if not found:
            found.append(Watch(lambda: tmp_path.glob("*.yaml")))
        return {path.name for path in found[0].changed()}

    return look


def touched(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1_000_000_000))


def test_another_content_is_a_change_once(file: Path, watch: Callable[[], set[str]]) -> None:
    assert watch() == set()
    touched(file, b"two")
    assert watch() == {"deal.yaml"}
    assert watch() == set()


def test_saved_again_as_it_was_is_no_change(file: Path, watch: Callable[[], set[str]]) -> None:
    watch()
    touched(file, b"one")
    assert watch() == set()


def test_a_file_that_is_put_in_its_place_is_a_change(
    file: Path, watch: Callable[[], set[str]], tmp_path: Path
) -> None:
    watch()
    other = tmp_path / "swap"
    touched(other, b"two")
    other.replace(file)
    assert watch() == {"deal.yaml"}


def test_a_file_that_is_gone_for_a_moment_has_not_gone(file: Path, watch: Callable[[], set[str]]) -> None:
    watch()
    file.unlink()
    assert watch() == set()
    touched(file, b"one")
    assert watch() == set()
    file.unlink()
    watch()
    touched(file, b"two")
    assert watch() == {"deal.yaml"}


def test_a_file_that_stays_away_has_gone_and_a_new_one_has_come(
    file: Path, watch: Callable[[], set[str]], tmp_path: Path
) -> None:
    watch()
    file.unlink()
    assert watch() == set()
    assert watch() == {"deal.yaml"}
    assert watch() == set()
    touched(tmp_path / "new.yaml", b"new")
    assert watch() == {"new.yaml"}


def test_check_tells_after_every_change_until_it_is_stopped(
    run: Run, scenario_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = scenario_file.read_bytes()
    broken = sound.replace(b"goto: bargain", b"goto: bargian", 1)
    contents = iter((broken, broken, sound + b"\n"))

    def pause() -> None:
        data = next(contents, None)
        if data is None:
            raise KeyboardInterrupt
        touched(scenario_file, data)

    monkeypatch.setattr(watching, "pause", pause)
    ran = run("check", SCENARIO, "--watch")
    assert (ran.code, ran.err) == (0, "")
    told = [line for line in ran.out.splitlines() if line.startswith(("1 file", "corner-shop", "Watching"))]
    assert told == [
        "1 file: no problems.",
        "Watching for changes; Ctrl+C ends.",
        "corner-shop.yaml changed.",
        "1 file: 1 error.",
        "corner-shop.yaml changed.",
        "1 file: no problems.",
    ]
    assert "error[goto-nowhere]" in ran.out


def test_a_director_who_comes_is_a_change_for_his_scenario(
    run: Run, scenario_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    director = scenario_file.parent / "directors" / "even-handed.yaml"
    aside = director.rename(scenario_file.parent / "aside.txt")

    def pause() -> None:
        if director.exists():
            raise KeyboardInterrupt
        aside.rename(director)

    monkeypatch.setattr(watching, "pause", pause)
    ran = run("check", scenario_file, "--watch")
    assert "error[unknown-director]" in ran.out
    assert ran.out.rstrip().endswith("1 file: no problems.")


def test_watching_prints_no_json(run: Run, scenario_file: Path) -> None:
    assert scenario_file.exists()
    assert run("check", SCENARIO, "--watch", "--format", "json").code == 2
