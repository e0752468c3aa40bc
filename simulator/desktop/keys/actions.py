"""Everything that has a key: where it works, its usual keys, and whether they may be changed."""

from dataclasses import dataclass
from typing import Literal

Where = Literal[
    "everywhere",
    "home",
    "briefing",
    "table",
    "office",
    "debrief",
    "exercise",
    "certificate",
    "comparison",
    "workshop",
    "history",
    "replay",
    "help",
]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a key does.

    Attributes:
        id: the place and what is done, `table.ask`.
        keys: its usual keys, as `stroke_of` names them; the first is the one that is shown.
        fixed: whether the keys stand, as those for moving about do.
        listed: whether the part that has the focus sees to it itself: it is here only to be told.
    """

    id: str
    where: Where
    keys: tuple[str, ...]
    fixed: bool = False
    listed: bool = False


def _of(where: Where, name: str, *keys: str, fixed: bool = False, listed: bool = False) -> Action:
    return Action(f"{where}.{name}", where, keys, fixed or listed, listed)


ACTIONS: tuple[Action, ...] = (
    _of("everywhere", "practice", "Ctrl+1"),
    _of("everywhere", "workshop", "Ctrl+2"),
    _of("everywhere", "history", "Ctrl+3"),
    _of("everywhere", "settings", "Ctrl+,"),
    _of("everywhere", "search", "Ctrl+K"),
    _of("everywhere", "keys", "F1", "?"),
    _of("everywhere", "help", "Shift+F1"),
    _of("everywhere", "next_region", "F6"),
    _of("everywhere", "previous_region", "Shift+F6"),
    _of("everywhere", "larger", "Ctrl++", "Ctrl+="),
    _of("everywhere", "smaller", "Ctrl+-"),
    _of("everywhere", "usual_size", "Ctrl+0"),
    _of("everywhere", "theme", "Ctrl+Shift+T"),
    _of("everywhere", "leave", "Esc", fixed=True),
    _of("home", "open", "Return", listed=True),
    _of("briefing", "guess", "1–5", listed=True),
    _of("briefing", "begin", "Return", fixed=True),
    _of("table", "reply", "1–9", listed=True),
    _of("table", "move", "↑", "↓", "Home", "End", listed=True),
    _of("table", "choose", "Return", "Space", listed=True),
    _of("table", "ask", "D"),
    _of("table", "scores", "M"),
    _of("table", "rewind", "Ctrl+Z"),
    _of("table", "forward", "Ctrl+Shift+Z"),
    _of("table", "brief", "B"),
    _of("table", "transcript", "T"),
    _of("table", "page_up", "PgUp", fixed=True),
    _of("table", "page_down", "PgDown", fixed=True),
    _of("table", "pause", "P"),
    _of("table", "hold_clock", "Space", fixed=True),
    _of("table", "onward", "Return", fixed=True),
    _of("table", "take_call", "Return", listed=True),
    _of("table", "let_ring", "Esc", listed=True),
    _of("office", "answer", "1–4", listed=True),
    _of("office", "evidence", "E"),
    _of("office", "tick", "Space", listed=True),
    _of("office", "onward", "Return", fixed=True),
    _of("debrief", "tab", "1–8", listed=True),
    _of("debrief", "next_tab", "Ctrl+Tab", fixed=True),
    _of("debrief", "tab_before", "Ctrl+Shift+Tab", fixed=True),
    _of("debrief", "move", "↑", "↓", listed=True),
    _of("debrief", "open", "Return", listed=True),
    _of("debrief", "next_mistake", "J"),
    _of("debrief", "mistake_before", "K"),
    _of("debrief", "retry", "R"),
    _of("debrief", "twin", "Ctrl+T"),
    _of("debrief", "again", "N"),
    _of("debrief", "export", "Ctrl+E"),
    _of("debrief", "find", "Ctrl+F"),
    _of("debrief", "page_up", "PgUp", fixed=True),
    _of("debrief", "page_down", "PgDown", fixed=True),
    _of("exercise", "onward", "Return", listed=True),
    _of("exercise", "page_up", "PgUp", listed=True),
    _of("exercise", "page_down", "PgDown", listed=True),
    _of("certificate", "save", "Return", listed=True),
    _of("certificate", "scroll", "↑", "↓", listed=True),
    _of("certificate", "page_up", "PgUp", listed=True),
    _of("certificate", "page_down", "PgDown", listed=True),
    _of("comparison", "move", "↑", "↓", listed=True),
    _of("comparison", "use", "Space", listed=True),
    _of("comparison", "page_up", "PgUp", listed=True),
    _of("comparison", "page_down", "PgDown", listed=True),
    _of("workshop", "save", "Ctrl+S"),
    _of("workshop", "new", "Ctrl+N"),
    _of("workshop", "playtest", "F5"),
    _of("workshop", "restart", "Ctrl+R"),
    _of("workshop", "balance", "F7"),
    _of("workshop", "next_problem", "F8"),
    _of("workshop", "problem_before", "Shift+F8"),
    _of("workshop", "fix", "Alt+Return"),
    _of("workshop", "problems", "Ctrl+Shift+M"),
    _of("workshop", "complete", "Ctrl+Space"),
    _of("workshop", "tell", "Ctrl+Shift+Space"),
    _of("workshop", "definition", "F12"),
    _of("workshop", "uses", "Shift+F12"),
    _of("workshop", "rename", "F2"),
    _of("workshop", "node", "Ctrl+P"),
    _of("workshop", "line", "Ctrl+G"),
    _of("workshop", "find", "Ctrl+F"),
    _of("workshop", "replace", "Ctrl+H"),
    _of("workshop", "find_next", "F3"),
    _of("workshop", "find_before", "Shift+F3"),
    _of("workshop", "comment", "Ctrl+/", "Ctrl+."),
    _of("workshop", "line_up", "Alt+Up"),
    _of("workshop", "line_down", "Alt+Down"),
    _of("workshop", "fold", "Alt+Left"),
    _of("workshop", "unfold", "Alt+Right"),
    _of("workshop", "fold_all", "Alt+Shift+Left"),
    _of("workshop", "unfold_all", "Alt+Shift+Right"),
    _of("workshop", "wrap", "Alt+Z"),
    _of("workshop", "free_tab", "Ctrl+M"),
    _of("workshop", "next_tab", "Ctrl+Tab", fixed=True),
    _of("workshop", "tab_before", "Ctrl+Shift+Tab", fixed=True),
    _of("workshop", "line_done", "Ctrl+Return", listed=True),
    _of("workshop", "rename_file", "F2", listed=True),
    _of("workshop", "delete_file", "Del", listed=True),
    _of("workshop", "graph_move", "↑", "↓", "←", "→", listed=True),
    _of("workshop", "graph_open", "Return", listed=True),
    _of("workshop", "graph_larger", "+", "=", fixed=True),
    _of("workshop", "graph_smaller", "-", fixed=True),
    _of("workshop", "graph_fit", "0", fixed=True),
    _of("workshop", "graph_replies", "R"),
    _of("workshop", "graph_play", "P"),
    _of("workshop", "graph_save", "Ctrl+E"),
    _of("workshop", "people_twin", "Ctrl+T"),
    _of("history", "open", "Return", listed=True),
    _of("history", "find", "Ctrl+F"),
    _of("history", "compare", "C"),
    _of("history", "replay", "R"),
    _of("history", "delete", "Del"),
    _of("history", "columns", "S"),
    _of("history", "twin", "Ctrl+T"),
    _of("history", "export", "Ctrl+E"),
    _of("replay", "before", "Left"),
    _of("replay", "after", "Right"),
    _of("replay", "play", "Space"),
    _of("replay", "first", "Home"),
    _of("replay", "last", "End"),
    _of("replay", "page_up", "PgUp", fixed=True),
    _of("replay", "page_down", "PgDown", fixed=True),
    _of("help", "find", "Ctrl+F"),
    _of("help", "next_found", "Return", listed=True),
    _of("help", "found_before", "Shift+Return", listed=True),
)

BY_ID = {action.id: action for action in ACTIONS}
