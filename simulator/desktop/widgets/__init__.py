"""The kit that every page is built from: each part takes the theme first and follows its changes."""

from simulator.desktop.widgets.banner import Banner
from simulator.desktop.widgets.button import Button
from simulator.desktop.widgets.card import Card, Hairline
from simulator.desktop.widgets.chip import Chip, ChipButton, chip_width, draw_chip
from simulator.desktop.widgets.dressed import (
    RING,
    announce,
    draw_box,
    draw_ring,
    flush_left,
    inner,
    smooth,
    tab_to_checked,
)
from simulator.desktop.widgets.flow import Flow
from simulator.desktop.widgets.header import PageHeader
from simulator.desktop.widgets.icon import Icon
from simulator.desktop.widgets.keycap import KeyCap, cap_size, draw_cap
from simulator.desktop.widgets.label import Label
from simulator.desktop.widgets.marks import SideMark, draw_side
from simulator.desktop.widgets.overlay import Overlay
from simulator.desktop.widgets.picker import Picker
from simulator.desktop.widgets.placeholder import ErrorCard, Placeholder
from simulator.desktop.widgets.radio_tile import RadioTile, draw_radio
from simulator.desktop.widgets.segmented import Segment, Segmented
from simulator.desktop.widgets.switch import Switch
from simulator.desktop.widgets.toast import Toast

__all__ = [
    "RING",
    "Banner",
    "Button",
    "Card",
    "Chip",
    "ChipButton",
    "ErrorCard",
    "Flow",
    "Hairline",
    "Icon",
    "KeyCap",
    "Label",
    "Overlay",
    "PageHeader",
    "Picker",
    "Placeholder",
    "RadioTile",
    "Segment",
    "Segmented",
    "SideMark",
    "Switch",
    "Toast",
    "announce",
    "cap_size",
    "chip_width",
    "draw_box",
    "draw_cap",
    "draw_chip",
    "draw_radio",
    "draw_ring",
    "draw_side",
    "flush_left",
    "inner",
    "smooth",
    "tab_to_checked",
]
