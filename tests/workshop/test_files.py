"""A file that is edited: opened, watched, saved; never silently over what came from elsewhere."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import Opened, open_text, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deal.yaml"
    path.write_bytes("title: Сделка 🙂\n".encode())
    return path


def code_of(call: pytest.ExceptionInfo[WorkshopFault]) -> str:
    assert call.value.message("ru") != call.value.message("en")
    return call.value.code


def test_what_was_opened_can_be_saved(file: Path) -> None:
    opened = save(open_text(file), "title: Другая\n")
    assert file.read_bytes() == "title: Другая\n".encode()
    assert opened.standing == "same"
    assert opened == open_text(file)


@pytest.mark.parametrize(
    ("data", "after"),
    [
        (b"a\r\nb\r\n", b"a\r\nb\r\nc"),
        (b"\xef\xbb\xbfa\nb\n", b"\xef\xbb\xbfa\nb\nc"),
        (b"a\r\nb\n\n\n", b"a\nb\n\n\nc"),
    ],
)
def test_line_ends_and_the_mark_of_a_file_are_kept(file: Path, data: bytes, after: bytes) -> None:
    file.write_bytes(data)
    opened = open_text(file)
    assert opened.text.startswith("a\nb\n")
    save(opened, opened.text + "c")
    assert file.read_bytes() == after


def test_a_change_from_elsewhere_is_seen_by_content_and_not_by_time(file: Path) -> None:
    opened = open_text(file)
    file.write_bytes(file.read_bytes())
    standings = [opened.standing]
    file.write_text("title: Theirs\n", encoding="utf-8")
    standings.append(opened.standing)
    file.unlink()
    standings.append(opened.standing)
    assert standings == ["same", "changed", "gone"]


def test_a_change_from_elsewhere_is_not_written_over_unless_that_is_wanted(file: Path) -> None:
    opened = open_text(file)
    file.write_text("theirs\n", encoding="utf-8")
    with pytest.raises(WorkshopFault) as refused:
        save(opened, "mine\n")
    assert code_of(refused) == "file-changed"
    assert file.read_text(encoding="utf-8") == "theirs\n"
    save(opened, "mine\n", over=True)
    assert file.read_text(encoding="utf-8") == "mine\n"


def test_a_file_that_appeared_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    opened = Opened(tmp_path / "new.yaml", "", None)
    opened.path.write_text("theirs\n", encoding="utf-8")
    with pytest.raises(WorkshopFault) as refused:
        save(opened, "mine\n")
    assert code_of(refused) == "file-changed"


def test_a_file_that_is_gone_is_written_again(file: Path) -> None:
    opened = open_text(file)
    file.unlink()
    assert save(opened, opened.text).standing == "same"


def test_saving_what_the_file_holds_already_writes_nothing(file: Path) -> None:
    opened = open_text(file)
    before = file.stat().st_ino
    save(opened, opened.text)
    assert file.stat().st_ino == before


def test_permissions_and_links_are_kept(file: Path, tmp_path: Path) -> None:
    file.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    save(open_text(link), "through the link\n")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "through the link\n"
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_saved_is_said_and_the_file_stands(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    opened = open_text(file)
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WorkshopFault) as refused:
        save(opened, "mine\n")
    assert code_of(refused) == "file-not-saved"
    assert opened.standing == "same"
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_half_a_sign_is_named_by_its_line(file: Path) -> None:
    with pytest.raises(WorkshopFault) as refused:
        save(open_text(file), "one\ntwo \ud83d\n")
    assert code_of(refused) == "file-half-sign"
    assert "line 2" in refused.value.message()


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"\xff\xfe", "file-not-text"), (b"x" * 5_000_001, "file-too-large"), (None, "file-unreadable")],
)
def test_what_cannot_be_opened_is_said(file: Path, data: bytes | None, code: str) -> None:
    file.unlink() if data is None else file.write_bytes(data)
    with pytest.raises(WorkshopFault) as refused:
        open_text(file)
    assert code_of(refused) == code


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\r")), crlf=st.booleans())
def test_whatever_is_typed_comes_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, crlf: bool
) -> None:
    path = tmp_path_factory.mktemp("typed") / "deal.yaml"
    saved = save(Opened(path, "", None, "\r\n" if crlf else "\n"), text)
    assert open_text(path).text == saved.text.removeprefix("\ufeff")
