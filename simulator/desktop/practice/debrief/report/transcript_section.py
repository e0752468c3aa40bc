"""Everything that was told, said and sent, on paper."""

from simulator.debrief.transcript import TranscriptRow
from simulator.desktop.paper.blocks import Blank, Block, Row, Stack, Text
from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.practice.debrief.report.figures import MarkBlock
from simulator.desktop.practice.debrief.report.sections import section
from simulator.desktop.practice.debrief.report.told import Told
from simulator.desktop.practice.debrief.tabs.transcript import line_text, speaker
from simulator.desktop.text.vocabulary import mark_word
from simulator.desktop.theme import Theme

_INKS = {"narration": "text2", "client": "text", "you": "text", "director": "director"}
_NAMES = {"client": "client", "director": "director"}


def transcript_section(theme: Theme, told: Told) -> list[Block]:
    """Every line with who said it; marks stand beside one's own replies."""
    made: list[Block] = [section(theme, translate("Report", "Transcript"))]
    for row in told.debrief.transcript:
        text = line_text(told.session, row)
        if text:
            made.append(_line(theme, told, row, text))
    return made


def _line(theme: Theme, told: Told, row: TranscriptRow, text: str) -> Block:
    who = speaker(told.session, row)
    if row.mark is not None:
        who = f"{who} · {mark_word(row.mark)}"
    words: list[Block] = [Text(theme, who, "smallM", _NAMES.get(row.kind, "text2"))] if who else []
    words.append(Text(theme, text, "ui", _INKS[row.kind], above=1))
    mark: Block = MarkBlock(theme, row.mark, 18) if row.kind == "you" else Blank()
    return Row(theme, [(mark, 18), (Stack(words), 1)], gap=10, above=7)
