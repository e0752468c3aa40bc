"""Unsaved text is found again, and never goes into a file by itself."""

import os
from pathlib import Path

import pytest

from simulator.workshop.drafts import Drafts
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.files import Opened, open_text, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deal.yaml"
    path.write_bytes(b"title: A deal\r\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


def test_what_was_typed_is_found_by_the_next_program(file: Path, folder: Path) -> None:
    Drafts(folder).keep(open_text(file), "title: Сделка 🙂\n")
    draft = Drafts(folder).find(file)
    assert draft is not None
    assert draft.text == "title: Сделка 🙂\n"
    assert draft.standing == "same"
    assert file.read_bytes() == b"title: A deal\r\n"
    save(draft.opened, draft.text)
    assert file.read_bytes() == "title: Сделка 🙂\r\n".encode()


def test_a_draft_does_not_go_over_a_newer_file(file: Path, folder: Path) -> None:
    Drafts(folder).keep(open_text(file), "mine\n")
    file.write_text("theirs\n", encoding="utf-8")
    draft = Drafts(folder).find(file)
    assert draft is not None
    assert draft.standing == "changed"
    with pytest.raises(WorkshopFault):
        save(draft.opened, draft.text)
    assert file.read_text(encoding="utf-8") == "theirs\n"


def test_a_draft_outlives_its_file(file: Path, folder: Path) -> None:
    Drafts(folder).keep(open_text(file), "mine\n")
    file.unlink()
    draft = Drafts(folder).find(file)
    assert draft is not None
    assert draft.standing == "gone"


def test_what_was_saved_is_no_draft_any_more_even_if_nobody_came_to_drop_it(file: Path, folder: Path) -> None:
    drafts = Drafts(folder)
    opened = open_text(file)
    drafts.keep(opened, "mine\n")
    save(opened, "mine\n")
    assert drafts.find(file) is None
    assert drafts.all() == ()


def test_what_is_as_it_was_opened_needs_no_draft(file: Path, folder: Path) -> None:
    drafts = Drafts(folder)
    opened = open_text(file)
    drafts.keep(opened, "mine\n")
    drafts.keep(opened, opened.text)
    assert drafts.find(file) is None


def test_a_dropped_draft_is_gone_and_dropping_nothing_is_no_error(file: Path, folder: Path) -> None:
    drafts = Drafts(folder)
    drafts.drop(file)
    drafts.keep(open_text(file), "mine\n")
    drafts.drop(file)
    assert drafts.all() == ()


def test_drafts_of_files_of_the_same_name_stay_apart_and_come_latest_first(
    tmp_path: Path, folder: Path
) -> None:
    drafts = Drafts(folder)
    for number, name in enumerate(("one", "other")):
        path = tmp_path / name / "deal.yaml"
        drafts.keep(Opened(path, "", None), f"of {name}\n")
        kept = next(file for file in folder.iterdir() if f"of {name}" in file.read_text(encoding="utf-8"))
        os.utime(kept, (number, number))
    assert [draft.text for draft in drafts.all()] == ["of other\n", "of one\n"]
    assert [draft.path.parent.name for draft in drafts.all()] == ["other", "one"]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"path": 5}', b"\xff" * 40])
def test_a_damaged_draft_is_put_aside_and_stops_nobody(file: Path, folder: Path, data: bytes) -> None:
    drafts = Drafts(folder)
    drafts.keep(open_text(file), "mine\n")
    kept = next(folder.iterdir())
    kept.write_bytes(data)
    assert drafts.find(file) is None
    assert [path.suffix for path in folder.iterdir()] == [".damaged"]
    assert next(folder.iterdir()).read_bytes() == data


def test_a_draft_that_cannot_be_kept_leaves_the_earlier_one(
    file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    drafts = Drafts(folder)
    drafts.keep(open_text(file), "first\n")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WorkshopFault) as refused:
        drafts.keep(open_text(file), "second\n")
    assert refused.value.code == "draft-not-kept"
    draft = drafts.find(file)
    assert draft is not None
    assert draft.text == "first\n"


def test_half_a_sign_does_not_lose_the_rest(file: Path, folder: Path) -> None:
    drafts = Drafts(folder)
    drafts.keep(open_text(file), "mine \ud83d\n")
    draft = drafts.find(file)
    assert draft is not None
    assert draft.text == "mine ?\n"


def test_a_draft_that_nobody_has_looked_at_is_put_by_when_another_begins(file: Path, folder: Path) -> None:
    drafts = Drafts(folder)
    drafts.keep(open_text(file), "first\n")
    drafts.put_by(file)
    drafts.keep(open_text(file), "second\n")
    drafts.put_by(file)
    os.utime(drafts.all()[0].file, (1, 1))
    texts = {draft.text for draft in drafts.all()}
    assert texts == {"first\n", "second\n"}
    found = drafts.find(file)
    assert found is not None
    drafts.throw_away(found)
    other = drafts.find(file)
    assert other is not None
    assert {found.text, other.text} == texts
    drafts.throw_away(other)
    assert drafts.find(file) is None
