"""A whole portrait as SVG, ready for Qt to draw at any size."""

from simulator.desktop.portraits import features, hair
from simulator.desktop.portraits.expression import Expression
from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.outfit import shoulders
from simulator.desktop.portraits.shapes import SKINS, ellipse, path, turned

WIDTH, HEIGHT = 240, 284
"""The picture's size in its own units."""


def portrait(face: Face, look: Expression, shut: float = 0.0) -> str:
    """The person without a ground; `shut` is the share of a blink, 0 to 1."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        + turned(look.tilt, hair.behind(face))
        + _neck(face)
        + shoulders(face)
        + turned(look.tilt, _head(face, look, shut))
        + "</svg>"
    )


def _neck(face: Face) -> str:
    _, shade, deep, _ = SKINS[face.skin]
    return path("M101 150 L101 190 C101 210 139 210 139 190 L139 150 Z", fill=shade) + path(
        "M101 166 C108 184 132 186 139 170 L139 158 L101 158 Z", fill=deep, opacity=0.28
    )


def _head(face: Face, look: Expression, shut: float) -> str:
    light, shade, _, _ = SKINS[face.skin]
    w = face.width
    rings = "".join(ellipse(x, 127, 3, 3, "#E6C15A") for x in (119 - w, 121 + w)) if face.earring else ""
    return (
        ellipse(120 - w, 112, 7, 12, light)
        + ellipse(120 + w, 112, 7, 12, shade)
        + rings
        + path(_outline(face), fill=light)
        + path(_shade(face), fill=shade, opacity=0.55)
        + features.beard(face)
        + features.nose(face)
        + "".join(features.eye(face, look, side, x, place, shut) for side, x, place in features.EYES)
        + features.lines(face, look)
        + features.mouth(face, look)
        + hair.on_top(face)
        + "".join(features.brow(face, look, side, x, place) for side, x, place in features.EYES)
        + features.glasses(face)
    )


def _outline(face: Face) -> str:
    w, j, c, low = face.width, face.jaw, face.chin, face.length
    chin = 170 + low
    return (
        f"M{120 - w} 104 C{120 - w} 66 {120 - w * 0.62:.1f} 47 120 47 C{120 + w * 0.62:.1f} 47 {120 + w} 66 "
        f"{120 + w} 104 C{120 + w} 128 {124 + j:.1f} {146 + low * 0.6:.1f} {125 + c:.1f} {chin - 4:.1f} "
        f"Q120 {chin + 8:.1f} {115 - c:.1f} {chin - 4:.1f} C{116 - j:.1f} {146 + low * 0.6:.1f} {120 - w} 128 "
        f"{120 - w} 104 Z"
    )


def _shade(face: Face) -> str:
    """The one plane of shade, from the right."""
    w, j, c, low = face.width, face.jaw, face.chin, face.length
    chin = 170 + low
    return (
        f"M{120 + w * 0.60:.1f} 56 C{120 + w * 0.86:.1f} 66 {120 + w} 82 {120 + w} 104 C{120 + w} 128 "
        f"{124 + j:.1f} {146 + low * 0.6:.1f} {125 + c:.1f} {chin - 4:.1f} Q{120 + c * 0.5:.1f} {chin + 2:.1f} "
        f"118 {chin + 2:.1f} C{120 + j * 0.55:.1f} {chin - 10:.1f} {120 + w * 0.70:.1f} 134 "
        f"{120 + w * 0.66:.1f} 104 C{120 + w * 0.64:.1f} 84 {120 + w * 0.70:.1f} 70 {120 + w * 0.60:.1f} 56 Z"
    )
