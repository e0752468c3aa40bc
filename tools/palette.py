"""Pictures of 256 colours: a third of the size of full ones, with hardly a difference to be seen."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, qRgb

COLOURS = 256


def with_palette(image: QImage) -> QImage:
    """Return an image in at most 256 colours, those that its own divide into best (median cut)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(height, image.bytesPerLine() // 4)[:, :width]
    colours, where, counts = np.unique(rows.ravel(), return_inverse=True, return_counts=True)
    channels = np.stack([(colours >> shift) & 255 for shift in (16, 8, 0)], axis=1).astype(np.int64)
    box = _boxes(channels, counts)
    made = QImage(width, height, QImage.Format.Format_Indexed8)
    table = [
        np.average(channels[box == one], axis=0, weights=counts[box == one])
        for one in range(int(box.max()) + 1)
    ]
    made.setColorTable([qRgb(*(round(value) for value in colour)) for colour in table])
    into = np.frombuffer(made.bits(), np.uint8).reshape(height, made.bytesPerLine())
    into[:, :width] = box[where].reshape(height, width)
    return made


def _boxes(channels: NDArray[np.int64], counts: NDArray[np.intp]) -> NDArray[np.uint8]:
    """For every colour the number of its box; the box with most to gain is halved until there are enough."""
    box = np.zeros(len(channels), np.uint8)
    worth = [_spread(channels, counts)]
    while len(worth) < COLOURS and max(worth) > 0:
        widest = int(np.argmax(worth))
        inside = np.flatnonzero(box == widest)
        values = channels[inside]
        axis = int(np.argmax(values.max(axis=0) - values.min(axis=0)))
        order = inside[np.argsort(values[:, axis], kind="stable")]
        weights = np.cumsum(np.sqrt(counts[order]))
        half = int(np.searchsorted(weights, weights[-1] / 2))
        upper = order[max(1, min(half, len(order) - 1)) :]
        box[upper] = len(worth)
        worth.append(_spread(channels[upper], counts[upper]))
        lower = np.flatnonzero(box == widest)
        worth[widest] = _spread(channels[lower], counts[lower])
    return box


def _spread(channels: NDArray[np.int64], counts: NDArray[np.intp]) -> float:
    """How much is lost if a box is painted in one colour: its widest channel, by the pixels that it holds."""
    widest = channels.max(axis=0) - channels.min(axis=0)
    return float(widest.max() * np.sqrt(counts.sum()))
