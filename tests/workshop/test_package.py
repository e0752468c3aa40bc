"""A package brings a scenario whole, asks before it replaces, and cannot do anything else."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from benchmarks.packages import ID, package, sound, throw_many, tree
from simulator.scenario.library import Library
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import Piece, look_into, pack, recover, unpack
from simulator.workshop.package.install import carry_out
from simulator.workshop.package.pack import directors_of
from simulator.workshop.package.parcel import MOST_FILES, Parcel, packed, parcel_of
from tests.commands.material import DIRECTOR, SCENARIO
from tests.workshop.packages import trainers_library

NAMES = (
    f"{SCENARIO}.yaml",
    f"locale/ru/{SCENARIO}.po",
    f"directors/{DIRECTOR}.yaml",
    f"directors/locale/ru/{DIRECTOR}.po",
)


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """A package on its way."""
    shelf = trainers_library(tmp_path / "sender")
    file = tmp_path / "corner-shop.zip"
    pieces = pack(tmp_path / "sender" / f"{SCENARIO}.yaml", shelf, file)
    assert tuple(piece.name for piece in pieces) == NAMES
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The own folder of who gets it; not there yet."""
    return tmp_path / "receiver" / "scenarios"


def test_what_arrives_is_what_was_sent(mail: Path, folder: Path, tmp_path: Path) -> None:
    written = unpack(mail, folder, Library.shipped(folder))
    assert {path.relative_to(folder).as_posix() for path in written} == set(NAMES)
    assert tree(folder) == tree(tmp_path / "sender")
    entry = Library.shipped(folder).scenario(SCENARIO)
    assert entry is not None
    assert entry.loaded.value is not None


def test_a_package_of_the_same_files_is_the_same_file(mail: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    pack(tmp_path / "sender" / f"{SCENARIO}.yaml", Library.shipped(tmp_path / "sender"), again)
    assert again.read_bytes() == mail.read_bytes()


def test_directors_that_ship_stay_at_home(tmp_path: Path) -> None:
    shelf = Library.shipped()
    warm_up = shelf.scenario("warm-up")
    assert warm_up is not None
    pieces = pack(warm_up.path, shelf, tmp_path / "warm-up.zip")
    assert {piece.kind for piece in pieces} == {"scenario"}


def test_every_director_that_is_spoken_of_comes_along() -> None:
    shelf = Library.shipped()
    renewal = shelf.scenario("friday-renewal")
    assert renewal is not None
    assert renewal.loaded.value is not None
    found = directors_of(renewal.loaded.value)
    assert found[0] == renewal.loaded.value.director
    assert set(found) <= shelf.director_names()


def test_looking_into_it_tells_what_it_brings_and_changes_nothing(mail: Path, folder: Path) -> None:
    contents = look_into(mail, folder, Library.shipped(folder))
    assert [(one.piece.name, one.state) for one in contents.brought] == [(name, "new") for name in NAMES]
    assert contents.scenario.id == SCENARIO
    assert [director.id for director in contents.directors] == [DIRECTOR]
    assert {problem.code for problem in contents.problems} == {"translation-missing"}
    assert {problem.file for problem in contents.problems} <= set(NAMES)
    assert not folder.exists()


def test_nothing_is_replaced_unasked(mail: Path, folder: Path) -> None:
    shelf = Library.shipped(folder)
    unpack(mail, folder, shelf)
    own = folder / f"{SCENARIO}.yaml"
    own.write_text(own.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = tree(folder)
    contents = look_into(mail, folder, shelf)
    assert contents.asks == (f"{SCENARIO}.yaml",)
    assert {one.state for one in contents.brought} == {"replaces", "same"}
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, shelf)
    assert refused.value.code == "package-would-replace"
    assert tree(folder) == before
    assert unpack(mail, folder, shelf, contents.asks) == (own,)
    assert not own.read_text(encoding="utf-8").endswith("# mine\n")
    assert unpack(mail, folder, shelf) == ()


def test_a_file_of_the_other_ending_is_replaced_only_when_asked(mail: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / f"{SCENARIO}.yml").write_text("mine", encoding="utf-8")
    assert look_into(mail, folder, Library.shipped(folder)).asks == (f"{SCENARIO}.yaml",)


def test_who_would_take_the_place_of_a_shipped_director_asks_too(tmp_path: Path, folder: Path) -> None:
    files = sound()
    files["directors/straight.yaml"] = files["directors/her-own.yaml"].replace(
        b"id: her-own", b"id: straight"
    )
    mail = tmp_path / "mail.zip"
    mail.write_bytes(package(files))
    shelf = Library.shipped(folder)
    assert look_into(mail, folder, shelf).asks == ("directors/straight.yaml",)
    with pytest.raises(WorkshopFault, match=r"directors/straight\.yaml"):
        unpack(mail, folder, shelf)
    assert not folder.exists()


def test_a_scenario_with_errors_is_not_packed(tmp_path: Path) -> None:
    shelf = trainers_library(tmp_path)
    file = tmp_path / f"{SCENARIO}.yaml"
    file.write_text("format: 1\n", encoding="utf-8")
    with pytest.raises(WorkshopFault) as refused:
        pack(file, shelf, tmp_path / "out.zip")
    assert refused.value.code == "pack-errors"
    assert not (tmp_path / "out.zip").exists()


def test_a_director_who_is_not_there_is_named(tmp_path: Path) -> None:
    trainers_library(tmp_path)
    (tmp_path / "directors" / f"{DIRECTOR}.yaml").unlink()
    with pytest.raises(WorkshopFault) as refused:
        pack(tmp_path / f"{SCENARIO}.yaml", Library.shipped(tmp_path), tmp_path / "out.zip")
    assert DIRECTOR in refused.value.message()
    assert DIRECTOR in refused.value.message("ru")


@pytest.mark.parametrize("problem", ["scenario", "director", "catalogue"])
def test_what_has_an_error_is_not_opened(problem: str, tmp_path: Path, folder: Path) -> None:
    files = sound()
    name, code = {
        "scenario": (f"{ID}.yaml", "package-errors"),
        "director": ("directors/her-own.yaml", "package-errors"),
        "catalogue": (f"locale/ru/{ID}.po", "package-catalogue"),
    }[problem]
    files[name] = b"nothing: [of the kind\n"
    mail = tmp_path / "mail.zip"
    mail.write_bytes(package(files))
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, Library.shipped(folder))
    assert refused.value.code == code
    assert name in refused.value.message()
    assert name in refused.value.message("ru")
    assert not folder.exists()


def test_the_id_inside_must_be_the_name(tmp_path: Path, folder: Path) -> None:
    files = sound()
    files[f"{ID}.yaml"] = files[f"{ID}.yaml"].replace(f"id: {ID}".encode(), b"id: another")
    mail = tmp_path / "mail.zip"
    mail.write_bytes(package(files))
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, Library.shipped(folder))
    assert refused.value.code == "package-errors"


@pytest.mark.parametrize(
    "name",
    ["../x.yaml", "/x.yaml", "x.yml", "a/x.yaml", "locale/rus/x.po", "con.yaml", "lpt1.yaml", "X.yaml",
     "x.yaml\n", "-.yaml", "directors/directors/x.yaml", "locale/ru/x.yaml", "x.po", "a" * 81 + ".yaml", ""],
)  # fmt: skip
def test_a_name_that_no_package_has_is_none(name: str) -> None:
    assert Piece.of(name) is None


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_made_from_what_it_says(name: str) -> None:
    piece = Piece.of(name)
    assert piece is not None
    assert piece.name == name


def test_a_bomb_is_not_unpacked() -> None:
    files = sound()
    files[f"{ID}.yaml"] = b"#" * 4_900_000
    with pytest.raises(WorkshopFault) as refused:
        parcel_of(package(files), "bomb.zip")
    assert refused.value.code == "package-too-large"
    many = {Piece("director", f"one-{number}"): b"" for number in range(MOST_FILES)}
    with pytest.raises(WorkshopFault) as refused:
        parcel_of(packed(Parcel("x", {Piece("scenario", "x"): b"", **many})), "many.zip")
    assert refused.value.code == "package-too-large"


def test_a_package_of_a_later_format_says_so() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("package.json", '{"format": 2, "parts": []}')
    with pytest.raises(WorkshopFault) as refused:
        parcel_of(made.getvalue(), "later.zip")
    assert refused.value.code == "package-newer"


def test_what_is_no_file_says_so(tmp_path: Path, folder: Path) -> None:
    for name in ("missing.zip", "."):
        with pytest.raises(WorkshopFault) as refused:
            look_into(tmp_path / name, folder, Library.shipped())
        assert refused.value.code == "package-unreadable"


def test_a_folder_that_leads_out_of_the_library_is_not_written_to(
    mail: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder.mkdir(parents=True)
    (folder / "directors").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, Library.shipped(folder))
    assert refused.value.code == "package-outside"
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [path.name for path in folder.iterdir()] == ["directors"]


def test_a_folder_that_cannot_be_written_to_says_so(mail: Path, folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file", encoding="utf-8")
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, Library.shipped())
    assert refused.value.code == "package-not-opened"


class Killed(BaseException):
    """The machine stops here."""


def test_whenever_the_machine_stops_the_library_is_as_before_or_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_first() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "directors").mkdir(parents=True)
        (folder / f"{ID}.yaml").write_bytes(b"what stood there")
        (folder / "directors" / "her-own.yaml").write_bytes(b"and there")

    contents = {piece: data for name, data in sound().items() if (piece := Piece.of(name)) is not None}
    at_first()
    before = tree(folder)
    carry_out(folder, contents)
    whole = tree(folder)
    assert whole != before
    steps = ("replace", "mkdir", "unlink")
    came: list[bool] = []
    for stop in range(100):
        at_first()
        left = stop

        def counted(name: str) -> None:
            real = getattr(Path, name)

            def step(self: Path, *arguments: object, **options: object) -> object:
                nonlocal left
                if not left:
                    raise Killed
                left -= 1
                return real(self, *arguments, **options)

            patched.setattr(Path, name, step)

        with monkeypatch.context() as patched:
            for name in steps:
                counted(name)
            try:
                carry_out(folder, contents)
                done = True
            except Killed:
                done = False
        recover(folder)
        after = tree(folder)
        assert after in (before, whole), f"stopped after {stop} steps"
        came.append(after == whole)
        if done:
            break
    assert came.index(True) > 5
    assert all(came[came.index(True) :])


def test_a_fault_in_the_middle_puts_everything_back(
    mail: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    (folder / f"{SCENARIO}.yaml").write_bytes(b"mine")
    before = tree(folder)
    real = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == f"{SCENARIO}.yaml" and self.name.startswith("new-"):
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorkshopFault) as refused:
        unpack(mail, folder, Library.shipped(folder), [f"{SCENARIO}.yaml"])
    assert refused.value.code == "package-not-opened"
    assert tree(folder) == before


def test_opening_begins_with_what_an_earlier_opening_left(mail: Path, folder: Path) -> None:
    contents = {piece: data for name, data in sound().items() if (piece := Piece.of(name)) is not None}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shutil, "rmtree", _stopped)
        patched.setattr(Path, "unlink", _stopped)
        with pytest.raises(Killed):
            carry_out(folder, contents)
    assert (folder / f"{ID}.yaml").exists()
    unpack(mail, folder, Library.shipped(folder))
    assert {name for name, data in tree(folder).items() if data} == set(NAMES)


def _stopped(*_: object, **__: object) -> None:
    raise Killed


def test_packages_that_were_tampered_with_change_nothing_or_are_sound() -> None:
    came = throw_many(250, seed=20261)
    assert came["package-damaged"] > 100
    assert sum(came.values()) == 250
