"""Shoulders and clothes."""

from simulator.desktop.portraits.face import Face
from simulator.desktop.portraits.shapes import SKINS, ellipse, line, path

_SHOULDERS = "M-14 292 C-6 244 22 219 82 199 C96 206 106 210 120 210 C134 210 144 206 158 199 C218 219 246 244 254 292 Z"


def shoulders(face: Face) -> str:
    """The clothes over the shoulders, from the neck down."""
    main, dark, light = (*face.cloth, "#EDEAE3", "#EDEAE3", "#EDEAE3")[:3]
    dressed = {
        "blazer": _blazer,
        "suit": _suit,
        "rollneck": _rollneck,
        "shirt": _shirt,
        "scarf": _scarf,
    }[face.outfit]
    return path(_SHOULDERS, fill=main) + dressed(face, main, dark, light)


def _blazer(face: Face, main: str, dark: str, light: str) -> str:
    return (
        path("M94 193 Q120 214 146 193 L150 200 L121 262 L119 262 L90 200 Z", fill=light)
        + path("M99 193 Q120 224 141 193 L139 187 L101 187 Z", fill=SKINS[face.skin][1])
        + path("M90 198 L120 262 L118 292 L84 292 C78 252 76 224 82 200 Z", fill=main)
        + path("M150 198 L120 262 L122 292 L156 292 C162 252 164 224 158 200 Z", fill=main)
        + path("M93 191 C83 200 76 209 73 221 L90 229 L83 238 L119 292 L120 262 Z", fill=dark)
        + path("M147 191 C157 200 164 209 167 221 L150 229 L157 238 L121 292 L120 262 Z", fill=dark)
    )


def _suit(face: Face, _main: str, dark: str, light: str) -> str:
    tie = face.cloth[3] if len(face.cloth) > 3 else "#7A2E3A"
    return (
        path("M90 196 L120 280 L150 196 L140 188 L100 188 Z", fill=light)
        + path("M112 211 L128 211 L124 222 L131 292 L109 292 L116 222 Z", fill=tie)
        + path("M100 184 C104 196 112 206 120 211 L107 226 L90 200 Z", fill="#FFFFFF")
        + path("M140 184 C136 196 128 206 120 211 L133 226 L150 200 Z", fill="#ECE8E6")
        + path(
            "M90 195 C80 204 74 213 70 226 L88 233 L81 242 L112 292 L80 292 C76 252 76 224 82 200 Z",
            fill=dark,
        )
        + path(
            "M150 195 C160 204 166 213 170 226 L152 233 L159 242 L128 292 L160 292 C164 252 164 224 158 200 Z",
            fill=dark,
        )
    )


def _rollneck(_face: Face, main: str, dark: str, _light: str) -> str:
    return path(
        "M98 178 C108 188 132 188 142 178 C146 186 148 194 150 204 C132 216 108 216 90 204 C92 194 94 186 98 178 Z",
        fill=dark,
    ) + line("M96 192 C108 201 132 201 144 192", colour=main, weight=2)


def _shirt(face: Face, _main: str, dark: str, light: str) -> str:
    return (
        path("M100 188 L140 188 L132 206 L120 220 L108 206 Z", fill=SKINS[face.skin][1])
        + path("M98 184 C102 198 110 210 120 219 L104 238 L82 204 Z", fill=light)
        + path("M142 184 C138 198 130 210 120 219 L136 238 L158 204 Z", fill=light)
        + line("M120 220 L120 292", colour=dark, weight=2.4)
        + "".join(ellipse(124.5, y, 1.7, 1.7, dark) for y in (240, 264))
    )


def _scarf(_face: Face, _main: str, dark: str, light: str) -> str:
    return (
        path(
            "M90 186 C104 202 136 202 150 186 C156 192 160 200 161 207 C140 228 100 228 79 207 C80 200 84 192 90 186 Z",
            fill=light,
        )
        + path("M112 218 L134 217 L143 276 L119 280 Z", fill=light)
        + line("M84 200 C104 215 136 215 156 200", colour=dark, weight=1.8, opacity=0.45)
        + line("M124 222 L130 276", colour=dark, weight=1.6, opacity=0.35)
    )
