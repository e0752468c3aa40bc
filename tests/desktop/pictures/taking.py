"""Taking every picture of a page in one language."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from simulator.desktop.text import Code
from simulator.desktop.theme import Scheme, Theme
from tests.desktop.pictures.compare import Difference, difference, pixels, small
from tests.desktop.pictures.frozen import standing_still
from tests.desktop.pictures.stage import Stage
from tests.desktop.pictures.states import STATES

FOLDER = Path(__file__).parent / "kept"
SIZES = ((1366, 768), (1280, 620))
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LANGUAGES: tuple[Code, ...] = ("en", "ru")


@dataclass(frozen=True)
class Picture:
    """A picture as it is stored: of which page, under which name."""

    page: str
    name: str
    image: QImage

    @property
    def file(self) -> Path:
        """Where it is stored, below the folder of all pictures."""
        return Path(self.page) / f"{self.name}.png"


@contextmanager
def standing(theme: Theme, folder: Path, language: Code) -> Iterator[Stage]:
    """The program in a language, with its history in a folder; time stands as long as it lasts."""
    blink = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    with standing_still():
        stage = Stage(theme, folder, language)
        try:
            yield stage
        finally:
            stage.close()
            QApplication.setCursorFlashTime(blink)


def states(stage: Stage, page: str, size: tuple[int, int]) -> Iterator[str]:
    """Bring a page into each of its states, in a size of the window; each at rest, with its name."""
    stage.clear()
    stage.resize(size)
    for name, show in STATES[page].items():
        stage.clear()
        show(stage)
        stage.settle()
        yield name
    stage.clear()


def sized(stage: Stage, page: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Bring a page into each of its states and give it every size in turn; each at rest."""
    for name in states(stage, page, SIZES[0]):
        for size in SIZES:
            stage.resize(size)
            yield name, size
        stage.resize(SIZES[0])


def pictures(theme: Theme, folder: Path, page: str, language: Code) -> Iterator[Picture]:
    """Show a page in all its states, in both sizes and both colours; the folder is for its history."""
    with standing(theme, folder, language) as stage:
        for scheme in SCHEMES:
            theme.choose(scheme=scheme)
            for size in SIZES:
                for state in states(stage, page, size):
                    name = f"{state}-{language}-{scheme}-{size[0]}x{size[1]}"
                    yield Picture(page, name, small(stage.picture()))
    theme.choose(scheme="light")


def differences(taken: Iterable[Picture]) -> Iterator[tuple[Picture, Difference]]:
    """The pictures that differ from what is stored, or of which nothing is."""
    for picture in taken:
        stored = QImage(str(FOLDER / picture.file))
        found = difference(pixels(stored), pixels(picture.image))
        if found.told:
            yield picture, found
