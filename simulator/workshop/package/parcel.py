"""A package as a file: a ZIP of known names, with a manifest that says what each of them must be.

Nothing in here is trusted: every size is bounded before anything is unpacked, and a name, a flag or a sum
that is not as this program writes it refuses the whole.
"""

import hashlib
import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.workshop.fault import WorkshopFault
from simulator.workshop.package.piece import Piece

FORMAT = 1
MANIFEST = "package.json"
MOST_BYTES = 8_000_000
"""So long may a package be as a file."""
MOST_UNPACKED = 16_000_000
MOST_FILES = 60
MOST_OF_ONE = 5_000_000
MOST_RATIO = 100
"""How many times its size in the package a file may unpack to; text packs to a tenth at best."""
_SMALL = 20_000
"""What is not longer may pack as well as it likes."""
_MADE = (1980, 1, 1, 0, 0, 0)
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError,
    OverflowError, EOFError, KeyError, IndexError, OSError, MemoryError,
)  # fmt: skip
"""What reading a ZIP that was tampered with can raise."""


class _Manifest(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    format: int
    scenario: str
    files: dict[str, str]


class _Version(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    format: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a package holds: the scenario that it is about, and every file's bytes."""

    scenario: str
    contents: dict[Piece, bytes]


def packed(parcel: Parcel) -> bytes:
    """The bytes of a package; the same for the same contents."""
    contents = {
        piece.name: parcel.contents[piece] for piece in sorted(parcel.contents, key=lambda piece: piece.rank)
    }
    files = {name: _sum(data) for name, data in contents.items()}
    manifest = _Manifest(format=FORMAT, scenario=parcel.scenario, files=files)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {MANIFEST: manifest.model_dump_json(indent=1).encode(), **contents}.items():
            info = zipfile.ZipInfo(name, _MADE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, data)
    return made.getvalue()


def read_parcel(file: Path) -> Parcel:
    """What a package holds, if it is one in every respect.

    Raises:
        WorkshopFault: it is not, or cannot be read.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise WorkshopFault("package-unreadable", file=str(file)) from error
    return parcel_of(data, file.name)


def parcel_of(data: bytes, file: str) -> Parcel:
    """What the bytes of a package hold; `file` is what faults call it.

    Raises:
        WorkshopFault: they are none.
    """
    if len(data) > MOST_BYTES:
        raise WorkshopFault("package-too-large", file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = _unpacked(archive, file)
    except _BROKEN as error:
        raise WorkshopFault("package-damaged", file=file) from error
    return _checked(found, file)


def _unpacked(archive: zipfile.ZipFile, file: str) -> dict[str, bytes]:
    """Every file by name, each held to its bounds before and while it is unpacked."""
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    if len(infos) > MOST_FILES or total > MOST_UNPACKED:
        raise WorkshopFault("package-too-large", file=file)
    names = [info.orig_filename for info in infos]
    found = {}
    for info in infos:
        name = info.orig_filename
        known = name == MANIFEST or Piece.of(name) is not None
        if not known or names.count(name) > 1 or not _is_plain(info):
            raise WorkshopFault("package-strange", file=file, name=_shown(name))
        if info.file_size > MOST_OF_ONE or info.file_size > _SMALL + MOST_RATIO * info.compress_size:
            raise WorkshopFault("package-too-large", file=file)
        with archive.open(info) as stream:
            data = stream.read(info.file_size + 1)
        if len(data) != info.file_size:
            raise WorkshopFault("package-damaged", file=file)
        found[name] = data
    return found


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """Whether it is a file like those that this program packs: no link, no folder, nothing encrypted."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    plain = info.compress_type in _PLAIN and not info.flag_bits & _ENCRYPTED
    return plain and kind in (0, stat.S_IFREG) and info.filename == info.orig_filename


def _checked(found: dict[str, bytes], file: str) -> Parcel:
    manifest = _manifest(found.pop(MANIFEST, b""), file)
    if manifest.files != {name: _sum(data) for name, data in found.items()}:
        raise WorkshopFault("package-damaged", file=file)
    pieces = {Piece.of(name): data for name, data in found.items()}
    contents = {piece: data for piece, data in pieces.items() if piece is not None}
    scenarios = [piece.id for piece in contents if piece.kind == "scenario" and piece.language is None]
    if scenarios != [manifest.scenario]:
        raise WorkshopFault("package-damaged", file=file)
    lone = next((piece for piece in contents if piece.source not in contents), None)
    if lone is not None:
        raise WorkshopFault("package-strange", file=file, name=lone.name)
    return Parcel(manifest.scenario, contents)


def _manifest(data: bytes, file: str) -> _Manifest:
    try:
        version = _Version.model_validate_json(data)
    except ValidationError as error:
        raise WorkshopFault("package-damaged", file=file) from error
    if version.format > FORMAT:
        raise WorkshopFault("package-newer", file=file)
    try:
        manifest = _Manifest.model_validate_json(data)
    except ValidationError as error:
        raise WorkshopFault("package-damaged", file=file) from error
    if manifest.format != FORMAT:
        raise WorkshopFault("package-damaged", file=file)
    return manifest


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _shown(name: str) -> str:
    """A name of somebody else's as it may stand in a sentence."""
    return ascii(name[:60])[1:-1]
