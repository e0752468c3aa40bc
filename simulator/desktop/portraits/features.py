"""Eyes, brows, mouth, nose, beard, glasses: what an expression moves and what it does not.

An eye is a white ellipse with a skin-coloured lid drawn over it, so that it can narrow without clipping.
"""

from simulator.desktop.portraits.expression import Expression
from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.shapes import HAIRS, LASH, SKINS, ellipse, line, path

EYES = ((-1, 99.0, 0), (1, 141.0, 1))
"""Side, centre and place in a pair of each eye."""


def eye(face: Face, look: Expression, side: int, x: float, place: int, shut: float) -> str:
    """One eye; `shut` is the share of a blink, 0 to 1."""
    skin, _, deep, _ = SKINS[face.skin]
    y, rx, ry = 108.0, 9.2, 6.4
    lid = look.lid[place] * (1 - shut)
    top = y - ry * (2 * lid - 1) if lid < 1 else y - ry * lid
    middle = 2 * (top - 1.2) - (y - 1) + 0.5
    edge = y - 1 + (1 - lid) * 2
    dx, dy = look.pupil
    drawn = [
        ellipse(x, y, rx, ry, "#FBF8F4"),
        ellipse(x + dx, y + dy, 4.9, 4.9, face.iris),
        ellipse(x + dx + 1.4, y + dy - 1.7, 1.3, 1.3, "#FFFFFF"),
        path(
            "M", x - rx - 1.6, y - ry - 4, "L", x + rx + 1.6, y - ry - 4, "L", x + rx + 1.6, edge,
            "Q", x, middle, x - rx - 1.6, edge, "Z", fill=skin,
        ),
    ]  # fmt: skip
    if look.lower[place] > 0:
        low = 2 * (y + ry - look.lower[place] * 8) - (y + 1)
        drawn.append(path(
            "M", x - rx - 1.6, y + ry + 4, "L", x + rx + 1.6, y + ry + 4, "L", x + rx + 1.6, y + 1,
            "Q", x, low, x - rx - 1.6, y + 1, "Z", fill=skin,
        ))  # fmt: skip
    drawn.append(
        line(
            "M", x - rx - 0.8, edge, "Q", x, middle, x + rx + 0.8, edge,
            colour=LASH, weight=3.0 if face.lashes else 2.5,
        )
    )  # fmt: skip
    if face.lashes:
        drawn.append(line("M", x + side * (rx + 0.6), edge, "l", side * 3.2, -2.6, colour=LASH, weight=2.2))
    if face.age > 0.4:
        drawn.append(line("M", x - 6, y + 10.5, "q6 3 12 0", colour=deep, weight=1.3, opacity=0.45))
    return "".join(drawn)


def brow(face: Face, look: Expression, side: int, x: float, place: int) -> str:
    """One brow."""
    colour = "#7C7E83" if face.hair == "silver" else HAIRS[face.hair][0]
    inner, outer = 92 + look.brow_inner[place], 92 + look.brow_outer[place] + 1.5
    peak = (inner + outer) / 2 - look.arch[place] - 1.5
    return line(
        "M", x - side * 10.5, inner, "Q", x + side * 2, peak, x + side * 12.5, outer,
        colour=colour, weight=face.brow,
    )  # fmt: skip


def mouth(face: Face, look: Expression) -> str:
    """The mouth: an O, an open smile with its teeth, or closed lips."""
    _, shade, deep, lip = SKINS[face.skin]
    y, w, c = 146 + face.length * 0.45, look.mouth, look.curve
    left, right = look.corner
    if look.rounded:
        return ellipse(120, y + 1, w * 0.62, look.open * 0.8, "#5A2B28") + ellipse(
            120, y + 5, w * 0.38, 2.4, "#B5645C"
        )
    if look.open > 0.5:
        gape = c * 1.9 + look.open * 1.6
        teeth = c * 1.05 + look.open * 0.9
        return (
            path("M", 120 - w, y + left, "Q", 120, y + c * 0.55, 120 + w, y + right, "Q", 120, y + gape,
                 120 - w, y + left, "Z", fill="#6B2F2C")
            + path("M", 122.5 - w, y + left + 0.7, "Q", 120, y + c * 0.55 + 0.4, 117.5 + w, y + right + 0.7,
                   "Q", 120, y + teeth, 122.5 - w, y + left + 0.7, "Z", fill="#FBF7F2")
            + line("M", 119 - w, y + left - 0.6, "Q", 120, y + c * 0.55, 121 + w, y + right - 0.6,
                   colour=lip, weight=2.6 * face.lips)
        )  # fmt: skip
    full = face.beard == "full"
    colour = "#4A2217" if full else lip if face.lips > 1 else deep
    lips = line(
        "M", 120 - w, y + left, "Q", 120, y + c * 1.7, 120 + w, y + right,
        colour=colour, weight=3.0 * max(1.0, face.lips * 0.95),
    )  # fmt: skip
    if full:
        below = path(
            "M", 120 - w * 0.8, y + left + 1, "Q", 120, y + c * 1.7 + 1, 120 + w * 0.8, y + right + 1,
            "Q", 120, y + c * 1.7 + 9, 120 - w * 0.8, y + left + 1, "Z", fill="#D08E7D",
        )  # fmt: skip
        return below + lips
    if face.lips > 1:
        return lips + line(
            "M", 120 - w * 0.5, y + 5.4 + c * 0.6, "Q", 120, y + 8.6 + c * 0.9, 120 + w * 0.5, y + 5.4 + c * 0.6,
            colour=lip, weight=2.4, opacity=0.55,
        )  # fmt: skip
    return lips + line(
        "M", 120 - w * 0.42, y + 7.2 + c * 0.6, "Q", 120, y + 9.4 + c * 0.6, 120 + w * 0.42, y + 7.2 + c * 0.6,
        colour=shade, weight=2.6,
    )  # fmt: skip


def nose(face: Face) -> str:
    """The nose, one stroke."""
    stroke = "M122 106 C124 116 129 125 127.5 129.5 C126 133 117 133.4 113.5 130.5"
    return line(stroke, colour=SKINS[face.skin][2], weight=2.2, opacity=0.75)


def lines(face: Face, look: Expression) -> str:
    """The lines that a smile or age draws beside the mouth, and a frown between the brows."""
    _, _, deep, lip = SKINS[face.skin]
    drawn = []
    if look.cheek > 0:
        for side in (-1, 1):
            drawn.append(line("M", 120 + side * 25, 134, "q", side * 5, 6, side, 13, colour=deep, weight=1.6,
                              opacity=0.45 * look.cheek))  # fmt: skip
        drawn += [ellipse(x, 128, 9, 5.5, lip, opacity=0.16 * look.cheek) for x in (92, 148)]
    elif face.age > 0.4:
        for side in (-1, 1):
            drawn.append(line("M", 120 + side * 20, 131, "q", side * 4, 5, side * 4, 12, colour=deep,
                              weight=1.5, opacity=0.35))  # fmt: skip
    if look.frown > 0:
        for stroke in ("M116 91 L117 98", "M124 91 L123 98"):
            drawn.append(line(stroke, colour=deep, weight=1.8, opacity=0.8 * look.frown))
    return "".join(drawn)


def beard(face: Face) -> str:
    """A full beard or stubble."""
    if face.beard == "none":
        return ""
    colour, w, j, c, low = HAIRS[face.hair][0], face.width, face.jaw, face.chin, face.length
    if face.beard == "full":
        return path(
            f"M{121 - w} 112 C{122 - w} 134 {115 - j} {150 + low * 0.6} {113 - c} {167 + low} "
            f"Q120 {182 + low} {127 + c} {167 + low} C{125 + j} {150 + low * 0.6} {118 + w} 134 {119 + w} 112 "
            f"C{114 + w} 124 {106 + w} 130 144 133 C132 130 126 134 120 134 C114 134 108 130 96 133 "
            f"C{134 - w} 130 {126 - w} 124 {121 - w} 112 Z",
            fill=colour,
        )
    return path(
        f"M{122 - w} 116 C{123 - w} 136 {116 - j} {150 + low * 0.6} {115 - c} {166 + low} "
        f"Q120 {178 + low} {125 + c} {166 + low} C{124 + j} {150 + low * 0.6} {117 + w} 136 {118 + w} 116 "
        f"C{110 + w} 132 134 130 120 134 C106 130 {130 - w} 132 {122 - w} 116 Z",
        fill=colour,
        opacity=0.2,
    )


def glasses(face: Face) -> str:
    """Round or square glasses."""
    if face.glasses == "none":
        return ""
    rim = "#2B2A2E"
    glass = f'fill="#FFFFFF" fill-opacity=".10" stroke="{rim}"'
    if face.glasses == "round":
        rims = "".join(f'<circle cx="{x}" cy="108" r="15.5" {glass} stroke-width="2.6"/>' for x in (99, 141))
        bridge = line("M114.5 106 Q120 102 125.5 106", colour=rim, weight=2.6)
    else:
        rims = "".join(
            f'<rect x="{x - 17}" y="97" width="34" height="23" rx="7" {glass} stroke-width="2.8"/>'
            for x in (99, 141)
        )
        bridge = line("M116 105 Q120 102.5 124 105", colour=rim, weight=2.8)
    arms = line("M83 105 L", 121 - face.width, 103, colour=rim, weight=2.4)
    arms += line("M157 105 L", 119 + face.width, 103, colour=rim, weight=2.4)
    return rims + bridge + arms
