"""The score map: what was reachable, what was wanted, and the way that was gone."""

from simulator.desktop.scoremap.image import map_image
from simulator.desktop.scoremap.scoremap import ScoreMap
from simulator.desktop.scoremap.table import MapTable
from simulator.desktop.scoremap.view import MapView, Rewards, Says, Spot
from simulator.desktop.scoremap.words import map_words

__all__ = ["MapTable", "MapView", "Rewards", "Says", "ScoreMap", "Spot", "map_image", "map_words"]
