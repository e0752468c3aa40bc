"""`new`: a scenario to start from."""

from pathlib import Path

import pytest

from tests.commands.conftest import Run


@pytest.mark.parametrize("name", ["my-first.yaml", "my-first", "deep/er/my-first.yml"])
def test_the_new_file_passes_check_and_can_be_played(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("new", tmp_path / name)
    file = tmp_path / (name if "." in name else f"{name}.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert str(file) in ran.out
    assert run("check", "--strict", file).out == "1 file: no problems.\n"
    assert "The deal is signed" in run("play", file, "--choices", "ask_week,second_day").out


def test_a_file_that_is_there_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "my-first.yaml"
    file.write_text("mine", encoding="utf-8")
    ran = run("new", file)
    assert (ran.code, ran.err) == (1, f"{file} is there already and stays as it is.\n")
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["My First.yaml", "my_first.yaml", "-.yaml", "перваяй.yaml"])
def test_a_name_that_is_no_id_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("new", tmp_path / name)
    assert ran.code == 1
    assert "cannot be an id" in ran.err
    assert list(tmp_path.glob("*.yaml")) == []


def test_where_nothing_can_be_written_that_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = run("new", tmp_path / "file" / "my-first.yaml")
    assert ran.code == 1
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("size", ["small", "medium", "large"])
def test_every_size_passes_check(run: Run, tmp_path: Path, size: str) -> None:
    file = tmp_path / "my-first.yaml"
    assert run("new", file, "--size", size).code == 0
    assert run("check", "--strict", file).out == "1 file: no problems.\n"
    russian = tmp_path / "second.yaml"
    assert run("new", russian, "--size", size, "--language", "ru").code == 0
    assert "language: ru" in russian.read_text(encoding="utf-8")
