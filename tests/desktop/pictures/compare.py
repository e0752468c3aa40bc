"""Whether two pictures show the same: near enough for another rasteriser, not for another label or colour."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

Pixels = NDArray[np.uint8]

SHARE = 0.4
"""How large a stored picture is: this much of the window's width and height."""

LIMIT = 22
"""By how much a colour channel (0 to 255) may differ after the blur before a pixel counts as different."""

MOST = 16
"""How many pixels of a stored picture may be different: fewer than a word of the smallest text has."""

GROUND, NEAR = 80, 15
"""How many pixels a colour has that is stored as it is; another is stored as a commoner one if no channel
differs by more than so much."""

TILE, TINGE, TILES = 9, 5, 5
"""A ground has another colour where the mean of a tile of so many pixels by so many differs by more than so
much; up to so many tiles may do so."""


@dataclass(frozen=True)
class Difference:
    """How two pictures differ.

    Attributes:
        count: how many pixels do; `most` is the largest difference of a channel.
        tiles: how many tiles have another mean colour.
        where: which pixels do; None where the sizes differ.
    """

    count: int
    most: int
    tiles: int
    where: NDArray[np.bool_] | None

    @property
    def told(self) -> bool:
        """Whether the pictures are to be called different."""
        return self.where is None or self.count > MOST or self.tiles > TILES


def difference(stored: Pixels, now: Pixels) -> Difference:
    """Compare two pictures of the size in which they are stored."""
    if stored.shape != now.shape or not stored.size:
        return Difference(max(stored.size, now.size), 255, 0, None)
    apart = np.abs(_blurred(stored) - _blurred(now)).max(axis=2)
    where = apart > LIMIT
    tiles = np.abs(_tiles(stored) - _tiles(now)).max(axis=2) > TINGE
    shown = where | _spread(tiles, where.shape)
    return Difference(int(where.sum()), int(apart.max()), int(tiles.sum()), shown)


def pixels(image: QImage) -> Pixels:
    """The red, green and blue of every pixel: an array of height, width, 3."""
    if image.isNull():
        return np.zeros((0, 0, 3), np.uint8)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8, plain.sizeInBytes()).reshape(plain.height(), -1)
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def small(image: QImage) -> QImage:
    """A picture of the window in the size in which it is stored."""
    size = image.size() * SHARE
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def packed(image: QImage) -> QImage:
    """The same picture with so few colours that it stores well: each is near to the one it had.

    The picture itself where it needs more colours than that to be told from no other.
    """
    colours = pixels(image).astype(np.int32)
    flat = ((colours[..., 0] << 16) | (colours[..., 1] << 8) | colours[..., 2]).ravel()
    found, places, counts = np.unique(flat, return_inverse=True, return_counts=True)
    kept = _commonest(_split(found), counts)
    apart = np.abs(_split(found)[:, None, :] - _split(found[kept])[None, :, :]).sum(axis=2)
    indices = apart.argmin(axis=1).astype(np.uint8)[places].reshape(colours.shape[:2])
    width = indices.shape[1]
    padded = np.pad(indices, ((0, 0), (0, -width % 4)))
    made = QImage(padded.tobytes(), width, indices.shape[0], padded.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(colour) for colour in found[kept]])
    few = made.copy()
    return image if difference(pixels(few), pixels(image)).told else few


def _commonest(colours: NDArray[np.int32], counts: NDArray[np.intp]) -> list[int]:
    """The places of the colours to keep: the commonest, then those that are near to none; 256 at most."""
    left = np.ones(len(colours), dtype=np.bool_)
    kept: list[int] = []
    for place in np.argsort(-counts):
        if counts[place] >= GROUND or left[place]:
            kept.append(int(place))
            left &= np.abs(colours - colours[place]).max(axis=1) > NEAR
    return kept[:256]


def _split(packed_colours: NDArray[np.int32]) -> NDArray[np.int32]:
    return np.stack([packed_colours >> 16, (packed_colours >> 8) & 255, packed_colours & 255], axis=1)


def _blurred(picture: Pixels) -> NDArray[np.int32]:
    """The mean of every pixel and its eight neighbours."""
    edged = np.pad(picture, ((1, 1), (1, 1), (0, 0)), mode="edge").astype(np.int32)
    rows = edged[:-2] + edged[1:-1] + edged[2:]
    sums: NDArray[np.int32] = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return sums // 9


def _tiles(picture: Pixels) -> NDArray[np.float64]:
    """The mean colour of every whole tile."""
    down, along = picture.shape[0] // TILE, picture.shape[1] // TILE
    whole = picture[: down * TILE, : along * TILE].reshape(down, TILE, along, TILE, 3)
    means: NDArray[np.float64] = whole.mean(axis=(1, 3))
    return means


def _spread(tiles: NDArray[np.bool_], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which pixels lie in the marked tiles."""
    spread = np.zeros(shape, dtype=np.bool_)
    marked = tiles.repeat(TILE, axis=0).repeat(TILE, axis=1)
    spread[: marked.shape[0], : marked.shape[1]] = marked
    return spread
