"""The words of a score map, in the language in force when they are asked for."""

from PySide6.QtCore import QCoreApplication, QObject

from simulator.desktop.scoremap.view import MapView, MapWords, Spot
from simulator.desktop.text.vocabulary import region_word, side_short, side_word

translate = QCoreApplication.translate
_REGIONS = ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal")
_SIDES = ("client", "company")


def map_words() -> MapWords:
    """Every word of a map that is not about one point."""
    return MapWords(
        axis={side: translate("ScoreMap", "{side} →").format(side=side_word(side)) for side in _SIDES},
        axis_short={side: translate("ScoreMap", "{side} →").format(side=side_short(side)) for side in _SIDES},
        regions={name: region_word(name) for name in _REGIONS},
        legend={
            "endings": translate("ScoreMap", "Possible ending"),
            "frontier": translate("ScoreMap", "Best reachable"),
            "path": translate("ScoreMap", "Your path"),
            "attempts": translate("ScoreMap", "Earlier attempts"),
            "says": translate("ScoreMap", "Director says"),
            "rewards": translate("ScoreMap", "Director rewards"),
        },
        says=translate("ScoreMap", "DIRECTOR SAYS"),
        rewards=translate("ScoreMap", "DIRECTOR REWARDS"),
        you=translate("ScoreMap", "You"),
        nothing_left=translate("ScoreMap", "Nothing left on the table"),
        thinking=translate("ScoreMap", "Finding the best reachable endings"),
        steps=(
            translate("ScoreMap", "Walk the graph"),
            translate("ScoreMap", "Score endings"),
            translate("ScoreMap", "Draw"),
        ),
        heads=(
            translate("ScoreMap", "Ending"),
            side_short("client"),
            side_short("company"),
            translate("ScoreMap", "Efficient"),
            translate("ScoreMap", "Yours"),
        ),
        yes=translate("ScoreMap", "yes"),
        card=translate("ScoreMap", "{title}: client {client}, company {company}. {rest}"),
    )


def map_name(view: MapView) -> str:
    """The whole map in a few sentences, for a screen reader."""
    parts = [translate("ScoreMap", "Score map.")]
    if view.you is not None:
        text = translate("ScoreMap", "You: client {client}, company {company}.")
        parts.append(text.format(client=view.you.client, company=view.you.company))
    client, company = view.gaps
    if view.nothing_left:
        parts.append(translate("ScoreMap", "Nothing left on the table."))
    if company:
        parts.append(MapCounted().company_left(company))
    if client:
        parts.append(MapCounted().client_left(client))
    if view.state == "thinking":
        parts.append(translate("ScoreMap", "The best reachable endings are still being worked out."))
    if view.note:
        parts.append(view.note)
    parts.append(translate("ScoreMap", "Ctrl+T shows a table."))
    return " ".join(parts)


def spot_words(view: MapView, spot: Spot) -> str:
    """A point for a screen reader: what it is, both scores, how it ends, the director's word."""
    rest = " ".join(f"{part.rstrip('.')}." for part in (spot.note, spot.word) if part)
    text = view.words.card.format(title=spot.title, client=spot.client, company=spot.company, rest=rest)
    return text.strip()


class MapCounted(QObject):
    """Words with a number; methods, because the tool that collects texts knows a number only there."""

    def company_left(self, points: int) -> str:
        """What the company could have had."""
        if points == 1:
            return self.tr("1 company point more was reachable at this client score.")
        return self.tr("%n company points more were reachable at this client score.", "", points)

    def client_left(self, points: int) -> str:
        """What the client could have had."""
        if points == 1:
            return self.tr("1 client point more was reachable at this company score.")
        return self.tr("%n client points more were reachable at this company score.", "", points)
