"""A package is offered item by item: taken, kept out, or taken under a name of its own."""

import random
import tempfile
from pathlib import Path

import pytest

from benchmarks.packages import ID, package, remade, sound, tampered, tree
from simulator.scenario.library import Library
from simulator.scenario.template import template
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import Choice, Offer, Piece, gather, pack
from simulator.workshop.package.difference import Part

SCENARIO, DIRECTOR = Piece("scenario", ID), Piece("director", "her-own")
PORTRAIT = b"skin: sand\nhair: silver\nglasses: round\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "scenarios"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "mail.zip"
    file.write_bytes(package(sound()))
    return file


def offer(mail: Path, folder: Path) -> Offer:
    return Offer(mail, folder, Library.shipped(folder))


def loads(folder: Path, id: str) -> str:
    """The director of a scenario of the folder that has no errors."""
    entry = Library.shipped(folder).scenario(id)
    assert entry is not None
    assert entry.loaded.value is not None, entry.loaded.problems
    return entry.loaded.value.director


def test_what_is_new_is_taken_without_a_question(mail: Path, folder: Path) -> None:
    found = offer(mail, folder)
    assert [(item.source, item.state, item.languages) for item in found.items] == [
        (SCENARIO, "new", ("ru",)),
        (DIRECTOR, "new", ("ru",)),
    ]
    assert found.items[1].title
    written = found.open()
    assert written[0] == folder / f"{ID}.yaml"
    assert len(written) == 4
    assert loads(folder, ID) == "her-own"
    again = offer(mail, folder)
    assert {item.state for item in again.items} == {"same"}
    assert not again.brings
    assert again.open() == ()


def test_what_is_there_stays_unless_it_is_chosen(mail: Path, folder: Path) -> None:
    offer(mail, folder).open()
    own = folder / f"{ID}.yaml"
    own.write_text(template(ID).replace("director: straight", "director: her-own"), encoding="utf-8")
    own.write_text(own.read_text(encoding="utf-8").replace("title: ", "title: My "), encoding="utf-8")
    before = tree(folder)
    found = offer(mail, folder)
    item = found.items[0]
    assert item.state == "replaces"
    assert item.differences[f"{ID}.yaml"].parts == (Part("title"),)
    assert found.choices[SCENARIO] == "keep"
    assert found.open() == ()
    assert tree(folder) == before
    found.choose(SCENARIO, "take")
    assert found.open() == (own,)
    assert "My " not in own.read_text(encoding="utf-8").split("\n")[2]


def test_a_copy_has_a_name_of_its_own_and_is_named_so(mail: Path, folder: Path) -> None:
    offer(mail, folder).open()
    _change(folder)
    before = tree(folder)
    found = offer(mail, folder)
    found.choose(SCENARIO, "copy")
    found.choose(DIRECTOR, "copy")
    written = found.open()
    assert written[0] == folder / f"{ID}-2.yaml"
    after = tree(folder)
    assert {name: after[name] for name in before} == before
    assert loads(folder, f"{ID}-2") == "her-own-2"
    assert f"\nid: {ID}-2 ".encode() in after[f"{ID}-2.yaml"]
    assert f"locale/ru/{ID}-2.po" in after


def test_a_scenario_of_its_own_may_keep_the_librarys_director(mail: Path, folder: Path) -> None:
    offer(mail, folder).open()
    _change(folder)
    found = offer(mail, folder)
    found.choose(SCENARIO, "copy")
    found.open()
    assert loads(folder, f"{ID}-2") == "her-own"


def test_a_portrait_of_another_name_is_followed(folder: Path, tmp_path: Path) -> None:
    sender = tmp_path / "sender"
    (sender / "portraits").mkdir(parents=True)
    (sender / "portraits" / "vera.yaml").write_bytes(PORTRAIT)
    text = template(ID).replace("client:\n", "client:\n  portrait: vera\n", 1)
    (sender / f"{ID}.yaml").write_text(text, encoding="utf-8")
    shelf = Library.shipped(sender)
    assert Piece("portrait", "vera") in gather(sender / f"{ID}.yaml", shelf)
    mail = tmp_path / "vera.zip"
    pack(sender / f"{ID}.yaml", shelf, mail)
    (folder / "portraits").mkdir()
    (folder / "portraits" / "vera.yaml").write_bytes(PORTRAIT.replace(b"round", b"none"))
    found = offer(mail, folder)
    portrait = Piece("portrait", "vera")
    found.choose(portrait, "copy")
    found.open()
    assert (folder / "portraits" / "vera-2.yaml").read_bytes() == PORTRAIT
    assert "portrait: vera-2" in (folder / f"{ID}.yaml").read_text(encoding="utf-8")
    loads(folder, ID)


def test_a_library_that_changed_meanwhile_is_looked_at_again(mail: Path, folder: Path) -> None:
    found = offer(mail, folder)
    (folder / f"{ID}.yaml").write_text(template(ID), encoding="utf-8")
    before = tree(folder)
    with pytest.raises(WorkshopFault) as fault:
        found.open()
    assert fault.value.code == "package-moved-on"
    assert tree(folder) == before
    assert found.items[0].state == "replaces"
    assert found.choices[SCENARIO] == "keep"


def test_any_package_is_refused_in_a_sentence_or_opened_as_it_was_chosen() -> None:
    seed = 20261124
    chance = random.Random(seed)
    files = sound()
    plain = package(files)
    opened = 0
    with tempfile.TemporaryDirectory() as name:
        home = Path(name).resolve() / "home"
        folder, mail = home / "scenarios", Path(name).resolve() / "mail.zip"
        (folder / "directors").mkdir(parents=True)
        (folder / f"{ID}.yaml").write_text(template(ID), encoding="utf-8")
        (folder / "directors" / "her-own.yaml").write_text("mine", encoding="utf-8")
        shelf = Library.shipped(folder)
        before = tree(home)
        for number in range(300):
            mail.write_bytes(remade(files, chance) if number % 2 else tampered(plain, chance))
            written: tuple[Path, ...] = ()
            refused = ""
            try:
                found = Offer(mail, folder, shelf)
                for item in found.items:
                    choices: tuple[Choice, ...] = ("take", "keep", "copy")
                    found.choose(item.source, chance.choice(choices))
                kept = {item.source.name for item in found.items if found.choices[item.source] != "take"}
                written = found.open()
            except WorkshopFault as fault:
                refused = fault.message("ru")
            if refused:
                assert tree(home) == before, (seed, number)
                continue
            opened += 1
            names = {path.relative_to(folder).as_posix() for path in written}
            assert not names & kept, (seed, number)
            after = tree(home)
            assert set(after) - set(before) <= {
                f"scenarios/{above}" for one in names for above in _with_folders(one)
            }, (seed, number)
            _restore(home, before)
    assert opened > 10


def _change(folder: Path) -> None:
    """Somebody works on what was opened."""
    for name in (f"{ID}.yaml", "directors/her-own.yaml"):
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write("# mine\n")


def _with_folders(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[: length + 1]) for length in range(len(parts))]


def _restore(home: Path, before: dict[str, bytes]) -> None:
    for path in sorted(home.rglob("*"), reverse=True):
        name = path.relative_to(home).as_posix()
        if name not in before:
            path.rmdir() if path.is_dir() else path.unlink()
        elif path.is_file():
            path.write_bytes(before[name])
