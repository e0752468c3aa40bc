"""Packages that were tampered with, from a seed: the library stays as it is, or gets a whole one.

`python -m benchmarks packages`: 100,000 of them, one in eight made anew with sums that are right.
"""

import hashlib
import io
import json
import random
import stat
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from simulator.scenario.library import SHIPPED, Library
from simulator.scenario.template import template
from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package import unpack
from simulator.workshop.package.parcel import MANIFEST, Parcel, packed
from simulator.workshop.package.piece import Piece

COUNT, SHORT = 100_000, 4_000
ID = "second-delivery"
_REMADE = 8
_EVIL = (
    "../escaped.yaml", "/escaped.yaml", "C:\\escaped.yaml", "..\\escaped.yaml", "directors/../escaped.yaml",
    "con.yaml", "locale/ru/../../escaped.po", "locale/RU/x.po", "exercises/x.yaml", ".hidden.yaml", "x.py",
    "directors/locale/ru/nobody.po", "second-delivery.yaml/x.yaml", "x.yaml\x00.py", "X.yaml", "x.yaml ", "",
    "locale/ru/", "directors", "~/x.yaml", "second-delivery.yml", "é.yaml", "x" * 300 + ".yaml",
)  # fmt: skip
_TEXTS = (b"", b"format: 1\n", b"\x00\x01", b"\xff\xfe", b"!!python/object/apply:os.system [ls]\n",
          b"a: &x [*x]\n", b"{" * 5_000, b"a" * 3_000_000)  # fmt: skip
_MANIFESTS = (
    b"", b"[]", b"null", b"[" * 60_000, b'{"format": 2}', b'{"format": 99, "more": 1}',
    b'{"format": "1"}', b"\xff", b'{"format": 1, "scenario": "../x", "files": {}}',
    b'{"format": 1, "scenario": 5, "files": []}',
)  # fmt: skip

Files = dict[str, bytes]


def sound() -> Files:
    """The files of a sound package: a scenario under a director of its own, both in two languages."""
    director = (SHIPPED / "directors" / "straight.yaml").read_text(encoding="utf-8")
    head = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    return {
        f"{ID}.yaml": template(ID).replace("director: straight", "director: her-own", 1).encode(),
        f"locale/ru/{ID}.po": head,
        "directors/her-own.yaml": director.replace("id: straight", "id: her-own", 1).encode(),
        "directors/locale/ru/her-own.po": head,
    }


def package(files: Files) -> bytes:
    """The package of files, all of which have names that it may hold."""
    contents = {piece: data for name, data in files.items() if (piece := Piece.of(name)) is not None}
    return packed(Parcel(ID, contents))


def tampered(data: bytes, rng: random.Random) -> bytes:
    """A package with a few of its bytes changed, moved, doubled or gone."""
    made = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(len(made) + 1)
        end = min(len(made), start + rng.choice((1, 1, 2, 4, 30, 500)))
        match rng.randrange(6):
            case 0:
                made[start:end] = bytes(byte ^ 1 << rng.randrange(8) for byte in made[start:end])
            case 1:
                made[start:end] = rng.randbytes(end - start)
            case 2:
                made[start:end] = rng.choice((b"\x00", b"\xff", b"PK\x03\x04", b"../")) * rng.randint(1, 3)
            case 3:
                del made[start:end]
            case 4:
                made[start:start] = made[start:end]
            case 5:
                del made[start:]
    return bytes(made)


def remade(files: Files, rng: random.Random) -> bytes:
    """A package made anew with something odd in it, and a manifest that agrees with it."""
    files = dict(files)
    change = rng.randrange(8)
    name = rng.choice(list(files))
    manifest: bytes | None = None
    if change == 0:
        files[rng.choice(_EVIL)] = files[name]
    elif change == 1:
        files[rng.choice(_EVIL)] = files.pop(name)
    elif change == 2:
        files[name] = rng.choice(_TEXTS)
    elif change == 3:
        files[name] = tampered(files[name] or b" ", rng)
    elif change == 4:
        del files[name]
    elif change == 5:
        manifest = rng.choice(_MANIFESTS)
    elif change == 6:
        files[f"{rng.choice(('more', 'directors/more', 'warm-up', 'directors/straight'))}.yaml"] = files[name]
    return _zipped(files, manifest, rng, odd=change == 7)


def _zipped(files: Files, manifest: bytes | None, rng: random.Random, *, odd: bool) -> bytes:
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    told = json.dumps({"format": 1, "scenario": ID, "files": sums}).encode() if manifest is None else manifest
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in {MANIFEST: told, **files}.items():
            info = zipfile.ZipInfo("x")
            info.filename = name
            info.compress_type = zipfile.ZIP_DEFLATED
            if odd and rng.random() < 0.4:
                info.compress_type = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
                kind = rng.choice((stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFREG, 0))
                info.external_attr = (kind | 0o777) << 16
            archive.writestr(info, data)
    return made.getvalue()


def tree(folder: Path) -> Files:
    """Every file and folder below, with the bytes of the files."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.rglob("*"))
    }


class Range:
    """A library in a folder of its own, at which packages are thrown."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, root / "home" / "scenarios"
        self.file = root / "mail" / "package.zip"
        self.folder.mkdir(parents=True)
        self.file.parent.mkdir()
        (self.folder / "mine.yaml").write_bytes(template("mine").encode())
        self.shelf = Library.shipped(self.folder)
        self.before = tree(root / "home")

    def throw(self, data: bytes) -> str:
        """Open a package; returns what came of it: `opened`, or the code of the fault.

        Raises:
            AssertionError: the library was left with something else than before or a whole package.
        """
        self.file.write_bytes(data)
        written: tuple[Path, ...] = ()
        came = "opened"
        try:
            written = unpack(self.file, self.folder, self.shelf)
        except WorkshopFault as fault:
            came = fault.code
        if came != "opened":
            assert tree(self.root / "home") == self.before, f"{came}, and yet the library has changed"
            return came
        self._judge()
        for path in written:
            path.unlink()
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_dir():
                path.rmdir()
        assert tree(self.root / "home") == self.before
        return "opened"

    def _judge(self) -> None:
        """What was opened is a whole package: nothing else was touched, and everything in it loads."""
        after = {name: data for name, data in tree(self.root / "home").items() if name not in self.before}
        names = {name.removeprefix("scenarios/") for name, data in after.items() if data}
        assert all(Piece.of(name) is not None for name in names), names
        assert {
            name: data for name, data in tree(self.root / "home").items() if name in self.before
        } == self.before
        shelf = Library.shipped(self.folder)
        for name in (name for name in names if name.endswith(".yaml")):
            id = Path(name).stem
            entry = shelf.director(id) if name.startswith("directors/") else shelf.scenario(id)
            assert entry is not None
            assert entry.loaded.value is not None, name


def throw_many(count: int, seed: int, done: Callable[[int], None] = lambda _: None) -> Counter[str]:
    """Throw so many packages; returns how often each thing came of it.

    Raises:
        AssertionError: one was opened that was not sound, or changed anything without being opened.
    """
    rng = random.Random(seed)
    files = sound()
    data = package(files)
    came: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        range_ = Range(Path(folder).resolve())
        assert range_.throw(data) == "opened"
        for number in range(count):
            thrown = remade(files, rng) if number % _REMADE == 0 else tampered(data, rng)
            came[range_.throw(thrown)] += 1
            done(number)
    return came


def report(short: bool, seed: int) -> list[str]:
    """What came of all the packages, in lines to print."""
    count = SHORT if short else COUNT
    came = throw_many(count, seed)
    lines = [f"packages     {count:,} tampered with, seed {seed}: the library is whole after each of them"]
    return lines + [f"             {number:>7,}  {what}" for what, number in came.most_common()]
