"""Pictures of every page: `python tools/pictures.py [PAGE...]` shows how they differ from the stored ones.

With `--renew` those that differ are stored anew, and those of states that are gone are deleted. Look at every
picture that is stored anew.
"""

import argparse
import html
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from simulator.desktop.theme import Look, Theme  # noqa: E402
from tests.desktop.pictures.compare import Difference, packed, pixels  # noqa: E402
from tests.desktop.pictures.states import STATES  # noqa: E402
from tests.desktop.pictures.taking import FOLDER, LANGUAGES, Picture, differences, pictures  # noqa: E402

_HEAD = """<!doctype html><meta charset="utf-8"><title>Pictures that differ</title>
<style>body{font:14px sans-serif;background:#888}figure{display:flex;gap:4px;margin:0 0 16px}</style>
"""


def main() -> int:
    """Take the pictures of some pages, or of all; return 1 if some differ and were not stored."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", choices=[*STATES, []], metavar="PAGE", help=", ".join(STATES))
    parser.add_argument("--renew", action="store_true", help="store those that differ")
    options = parser.parse_args()
    app = QApplication([])
    theme = Theme(Look("light", reduced_motion=True))
    theme.install(app)
    shown = Path(tempfile.mkdtemp(prefix="pictures-"))
    rows = []
    for page in options.pages or STATES:
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                for picture, found in differences(pictures(theme, Path(folder), page, language)):
                    rows.append(_row(shown, picture, found))
                    if options.renew:
                        _store(picture)
        print(f"{page}: {len(rows)} differ so far")
    if options.renew:
        _tidy()
    (shown / "index.html").write_text(_HEAD + "\n".join(rows), encoding="utf-8")
    print(f"{len(rows)} pictures differ{' and are stored' * options.renew}: {shown / 'index.html'}")
    return 1 if rows and not options.renew else 0


def _row(shown: Path, picture: Picture, found: Difference) -> str:
    """Put a picture before, now and where it differs into a folder; return how to show them."""
    names = []
    images = {"before": QImage(str(FOLDER / picture.file)), "now": picture.image}
    if found.where is not None:
        images["where"] = _marked(picture.image, found)
    for kind, image in images.items():
        if not image.isNull():
            name = f"{picture.page}-{picture.name}-{kind}.png"
            image.save(str(shown / name))
            names.append(name)
    title = html.escape(f"{picture.file}: {found.count} pixels, {found.tiles} tiles")
    return f"<h4>{title}</h4><figure>{''.join(f'<img src={name!r}>' for name in names)}</figure>"


def _marked(image: QImage, found: Difference) -> QImage:
    """The picture faint, with what differs in red."""
    faint = 255 - (255 - pixels(image).astype(np.int32)) // 4
    assert found.where is not None
    faint[found.where] = (220, 0, 0)
    rows = np.ascontiguousarray(faint.astype(np.uint8))
    height, width = rows.shape[:2]
    return QImage(rows.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _store(picture: Picture) -> None:
    file = FOLDER / picture.file
    file.parent.mkdir(parents=True, exist_ok=True)
    packed(picture.image).save(str(file), "PNG", 0)  # type: ignore[call-overload]


def _tidy() -> None:
    """Delete the pictures of states that are gone."""
    for file in FOLDER.rglob("*.png"):
        state = file.stem.rsplit("-", 3)[0]
        if state not in STATES.get(file.parent.name, {}):
            file.unlink()
            print(f"{file.relative_to(FOLDER)} is gone")


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # Qt takes its windows apart in an order that it warns about
