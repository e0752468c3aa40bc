"""Shapes of the small part of SVG that Qt draws: paths, ellipses, circles, rectangles. Nothing is clipped."""

SKINS = {
    "porcelain": ("#F3D5C0", "#E3BCA2", "#B98468", "#C4806F"),
    "sand": ("#E9BF9C", "#D6A27B", "#A06B47", "#B56C59"),
    "olive": ("#D3A079", "#BB8560", "#865638", "#A05B48"),
    "bronze": ("#AD7650", "#935F3D", "#613A21", "#7E4234"),
    "umber": ("#7D5037", "#66402B", "#3E2416", "#5E2F27"),
}
"""Each skin's light, shade, lines and lips."""

HAIRS = {
    "ink": ("#26242A", "#3A3840"),
    "chestnut": ("#4A3226", "#5F4334"),
    "copper": ("#8C4A2B", "#A55E3A"),
    "honey": ("#B68A54", "#C99F6B"),
    "silver": ("#A9AAAD", "#C3C4C6"),
    "steel": ("#6D7178", "#858A92"),
}
"""Each hair's colour and its sheen."""

LASH = "#2A2220"


def number(value: float) -> str:
    """A coordinate, short."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def path(*parts: str | float, fill: str = "none", opacity: float = 1.0) -> str:
    """A filled shape; parts are commands and coordinates in turn."""
    drawn = " ".join(part if isinstance(part, str) else number(part) for part in parts)
    faded = f' opacity="{number(opacity)}"' if opacity < 1 else ""
    return f'<path d="{drawn}" fill="{fill}"{faded}/>'


def line(*parts: str | float, colour: str, weight: float, opacity: float = 1.0) -> str:
    """A stroke with round ends."""
    drawn = " ".join(part if isinstance(part, str) else number(part) for part in parts)
    faded = f' opacity="{number(opacity)}"' if opacity < 1 else ""
    return (
        f'<path d="{drawn}" fill="none" stroke="{colour}" stroke-width="{number(weight)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{faded}/>'
    )


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1.0) -> str:
    """A filled ellipse around a centre."""
    faded = f' opacity="{number(opacity)}"' if opacity < 1 else ""
    return f'<ellipse cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}" fill="{fill}"{faded}/>'


def turned(degrees: float, *inside: str) -> str:
    """A group turned around the neck."""
    return f'<g transform="rotate({number(degrees)} 120 176)">{"".join(inside)}</g>'
