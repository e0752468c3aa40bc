"""Hair: what hangs behind the head and what lies on it."""

import math

from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.shapes import HAIRS, ellipse, line, path


def behind(face: Face) -> str:
    """The hair behind the head; short styles have none."""
    colour, sheen = HAIRS[face.hair]
    left, right = 120 - face.width, 120 + face.width
    match face.style:
        case "bob":
            return path(
                f"M{left - 13} 108 C{left - 16} 56 88 30 120 30 C152 30 {right + 16} 56 {right + 13} 108 "
                f"C{right + 15} 140 {right + 12} 162 {right + 2} 178 C{right - 14} 184 {right - 22} 182 "
                f"{right - 24} 176 L{left + 24} 176 C{left + 22} 182 {left + 14} 184 {left - 2} 178 "
                f"C{left - 12} 162 {left - 15} 140 {left - 13} 108 Z",
                fill=colour,
            )
        case "long":
            return path(
                f"M{left - 12} 110 C{left - 18} 54 86 28 120 28 C154 28 {right + 18} 54 {right + 12} 110 "
                f"C{right + 14} 150 {right + 26} 176 {right + 20} 224 C{right + 4} 236 {right - 14} 234 "
                f"{right - 20} 226 L{left + 20} 226 C{left + 14} 234 {left - 4} 236 {left - 20} 224 "
                f"C{left - 26} 176 {left - 14} 150 {left - 12} 110 Z",
                fill=colour,
            )
        case "bun":
            cap = f"M{left - 4} 112 C{left - 9} 62 88 38 120 38 C152 38 {right + 9} 62 {right + 4} 112 Z"
            return (
                ellipse(120, 28, 25, 21, colour)
                + line("M101 22 C108 14 126 12 136 19", colour=sheen, weight=2.4)
                + path(cap, fill=colour)
            )
        case "curly":
            angles = (math.radians(-214 + step * (248 / 16)) for step in range(17))
            curls = (
                ellipse(120 + (face.width + 13) * math.cos(a), 92 + 54 * math.sin(a), 15, 15, colour)
                for a in angles
            )
            return "".join(curls) + ellipse(120, 88, face.width + 11, 52, colour)
    return ""


def on_top(face: Face) -> str:
    """The hair that lies on the head, with its sheen."""
    colour, sheen = HAIRS[face.hair]
    a, b = 120 - face.width, 120 + face.width
    outline, sheens = _cut(face.style, a, b)
    if face.style == "curly":
        spots = (
            (a + 4, 74, 13), (a + 16, 60, 14), (a + 32, 51, 14), (120, 48, 14), (b - 32, 51, 14),
            (b - 16, 60, 14), (b - 4, 74, 13), (a - 3, 92, 9), (b + 3, 92, 9),
        )  # fmt: skip
        locks = "".join(ellipse(x, y, r, r, colour) for x, y, r in spots)
    else:
        locks = "".join(path(shape, fill=colour) for shape in outline)
    return locks + "".join(line(stroke, colour=sheen, weight=2.2) for stroke in sheens)


def _cut(style: str, a: float, b: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Outlines and sheen strokes of a cut, for a head from a to b."""
    match style:
        case "short":
            return (
                f"M{a - 3} 108 C{a - 10} 72 {a + 4} 38 116 35 C150 30 {b + 10} 50 {b + 3} 108 C{b - 2} 98 "
                f"{b - 3} 88 {b - 6} 80 C{b - 16} 72 {b - 24} 66 {b - 30} 62 C128 76 104 82 {a + 9} 80 "
                f"C{a + 3} 88 {a + 2} 98 {a - 3} 108 Z",
            ), (f"M{b - 30} 60 C128 73 106 79 {a + 14} 77", f"M{b - 34} 48 C136 44 118 44 104 50")
        case "swept":
            return (
                f"M{a - 3} 110 C{a - 10} 76 {a + 2} 44 114 38 C146 33 {b + 9} 54 {b + 3} 110 C{b - 1} 98 "
                f"{b - 4} 90 {b - 5} 82 C{b - 9} 68 {b - 18} 62 {b - 26} 66 C136 58 108 58 {a + 24} 68 "
                f"C{a + 14} 64 {a + 8} 70 {a + 5} 84 C{a + 4} 92 {a + 1} 98 {a - 3} 110 Z",
            ), (
                f"M{a + 26} 66 C104 52 122 46 140 47",
                f"M{a + 34} 62 C114 50 136 47 150 54",
                f"M{b - 24} 64 C{b - 20} 58 {b - 16} 56 {b - 12} 58",
            )
        case "crop":
            return (
                f"M{a - 2} 106 C{a - 6} 66 {a + 14} 41 120 41 C{b - 14} 41 {b + 6} 66 {b + 2} 106 "
                f"C{b - 3} 96 {b - 4} 88 {b - 6} 80 C{b - 18} 66 138 62 120 63 C102 62 {a + 18} 66 "
                f"{a + 6} 80 C{a + 4} 88 {a + 3} 96 {a - 2} 106 Z",
            ), ()
        case "bald":
            return (
                f"M{a - 3} 112 C{a - 6} 98 {a - 4} 86 {a + 1} 78 C{a + 3} 88 {a + 3} 98 {a - 3} 112 Z",
                f"M{b + 3} 112 C{b + 6} 98 {b + 4} 86 {b - 1} 78 C{b - 3} 88 {b - 3} 98 {b + 3} 112 Z",
            ), ()
        case "bob":
            return (
                f"M{a - 12} 124 C{a - 18} 60 {a + 12} 32 112 31 C{b - 4} 24 {b + 22} 62 {b + 12} 126 "
                f"C{b + 4} 116 {b - 3} 96 {b - 12} 78 C{b - 26} 72 126 62 112 52 C104 72 {a + 22} 84 "
                f"{a + 6} 90 C{a + 1} 102 {a - 4} 114 {a - 12} 124 Z",
            ), (f"M110 50 C102 66 {a + 22} 78 {a + 10} 82", f"M118 48 C132 58 {b - 24} 66 {b - 12} 74")
        case "long":
            return (
                f"M{a - 11} 132 C{a - 18} 58 {a + 12} 30 120 30 C{b - 12} 30 {b + 18} 58 {b + 11} 132 "
                f"C{b + 2} 112 {b - 2} 92 {b - 14} 74 C{b - 24} 64 128 60 121 48 C112 62 {a + 26} 66 "
                f"{a + 14} 76 C{a + 2} 92 {a - 2} 112 {a - 11} 132 Z",
            ), (f"M119 46 C110 58 {a + 26} 60 {a + 12} 74", f"M123 46 C132 58 {b - 24} 60 {b - 12} 74")
        case "bun":
            return (
                f"M{a - 4} 112 C{a - 10} 66 {a + 10} 36 120 36 C{b - 10} 36 {b + 10} 66 {b + 4} 112 "
                f"C{b} 98 {b - 4} 84 {b - 12} 72 C{b - 26} 60 134 58 120 58 C106 58 {a + 26} 60 {a + 12} 72 "
                f"C{a + 4} 84 {a} 98 {a - 4} 112 Z",
            ), (
                f"M{a + 14} 66 C{a + 24} 50 108 42 116 40",
                f"M{b - 14} 66 C{b - 24} 50 132 42 124 40",
            )
    return (), tuple(
        f"M{x - 6} {y + 3} q5 -8 11 -3" for x, y in ((a + 20, 54), (112, 42), (b - 26, 47), (a + 4, 70))
    )
