"""The guides for users and for trainers: what in them is made, not written.

python tools/guide.py              all of the following
python tools/guide.py keys         the tables of keys in the chapters
python tools/guide.py pictures     docs/guide/pictures, from real pages; with NAMES after it only these
python tools/guide.py html         build/guide.en.html and build/guide.ru.html: one file each, to hand round

Keys and pictures are committed with the chapters; the pages to hand round are not: they are made from them
in a second.
"""

import base64
import os
import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")  # faces are drawn for the screen: this one is fine enough

from PySide6.QtGui import QGuiApplication  # noqa: E402

from simulator.desktop.help.guide import GUIDE, read_guide, read_trainers_guide  # noqa: E402
from simulator.desktop.help.key_tables import key_tables, put_keys, usual_keys  # noqa: E402
from simulator.desktop.help.markup import to_html  # noqa: E402
from simulator.desktop.help.page import trainers_word  # noqa: E402
from simulator.desktop.help.reader import SHARPNESS, picture_file  # noqa: E402
from simulator.desktop.text import Code, Language  # noqa: E402
from simulator.desktop.text.language import LANGUAGES  # noqa: E402
from tools.guide_pictures import PICTURES, studio  # noqa: E402
from tools.palette import with_palette  # noqa: E402

BUILD = ROOT / "build"
STYLE = GUIDE / "page.css"
_TITLES: dict[Code, str] = {"en": "Mixed Signals: user guide", "ru": "Mixed Signals: руководство"}
_IMAGE = re.compile(r'<img src="([^"]+)"')
_LINK = re.compile(r'href="(?:[\w./-]+/)?([\w-]+)\.md(?:#([\w-]+))?"')


def write_keys(language: Code) -> None:
    """Put the keys with which the program ships into the chapters of a language."""
    spoken = Language(language)
    tables = key_tables(usual_keys)
    spoken.close()
    for chapter in read_guide(language):
        file = GUIDE / language / f"{chapter.id}.md"
        file.write_text(put_keys(chapter.source, tables), encoding="utf-8", newline="\n")


def take_pictures(language: Code, names: tuple[str, ...] = ()) -> None:
    """Take the pictures of a language, all or some of them."""
    folder = GUIDE / "pictures" / language
    folder.mkdir(parents=True, exist_ok=True)
    with studio(language) as made:
        for name, take in PICTURES.items():
            if not names or name in names:
                with_palette(take(made)).save(str(folder / f"{name}.png"), None, 0)


def whole_page(language: Code) -> str:
    """Both guides as one HTML page that needs nothing beside it."""
    spoken = Language(language)
    tables, for_trainers = key_tables(usual_keys), escape(trainers_word())
    spoken.close()
    users, trainers = read_guide(language), read_trainers_guide(language)
    entries, further = (
        "".join(f'<li><a href="#{one.id}">{escape(one.title)}</a></li>' for one in chapters)
        for chapters in (users, trainers)
    )
    made = "".join(_alone(to_html(one, tables), one.id) for one in (*users, *trainers))
    title, style = escape(_TITLES[language]), STYLE.read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{style}</style></head>\n'
        f"<body><main><nav><ol>{entries}</ol><p>{for_trainers}</p><ol>{further}</ol></nav>\n{made}</main></body></html>\n"
    )


def _alone(made: str, chapter: str) -> str:
    """A chapter with its pictures inside, and with anchors that no other chapter has."""
    made = re.sub(r'<h2 id="([\w-]+)"', rf'<h2 id="{chapter}-\1"', made)
    made = _LINK.sub(lambda link: f'href="#{link[1]}-{link[2]}"' if link[2] else f'href="#{link[1]}"', made)
    return _IMAGE.sub(lambda image: _inside(picture_file(image[1])), made)


def _inside(file: Path) -> str:
    data = file.read_bytes()
    width = round(int.from_bytes(data[16:20], "big") / SHARPNESS)  # where a PNG says how wide it is
    return f'<img width="{width}" src="data:image/png;base64,{base64.b64encode(data).decode()}"'


def main(what: str = "all", *names: str) -> None:
    """Make what is asked for."""
    app = QGuiApplication.instance() or (None if what in ("all", "pictures") else QGuiApplication(["guide"]))
    for language in LANGUAGES:
        if what in ("all", "pictures"):
            take_pictures(language, names)
        if what in ("all", "keys"):
            write_keys(language)
        if what in ("all", "html"):
            BUILD.mkdir(exist_ok=True)
            file = BUILD / f"guide.{language}.html"
            file.write_text(whole_page(language), encoding="utf-8", newline="\n")
            print(file.relative_to(ROOT))
    del app


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # Qt's own order of taking itself apart is of no interest here
