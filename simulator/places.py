"""Where the program keeps what belongs to the person who uses it.

`MIXED_SIGNALS_HOME` moves everything of the person's into one folder: for tests, and for a copy that is
carried on a stick; it wins over a data folder that the person has chosen. Folders are made when they are
first written to, not here.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

NAME = "mixed-signals"
HOME_VARIABLE = "MIXED_SIGNALS_HOME"


def data_folder() -> Path:
    """The folder of the histories and of the person's own scenarios."""
    return chosen_data_folder() or usual_data_folder()


def usual_data_folder() -> Path:
    """That folder where nobody has chosen another."""
    home = _home()
    return home if home is not None else _system().user_data_path


def chosen_data_folder() -> Path | None:
    """The folder that the person has chosen for it; None for the usual one, and where the variable rules."""
    if _home() is not None:
        return None
    try:
        words = choice_file().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(words) if words and Path(words).is_absolute() else None


def choose_data_folder(folder: Path | None) -> None:
    """Use another folder from now on, or the usual one.

    Raises:
        OSError: that cannot be written down.
    """
    file = choice_file()
    if folder is None:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    made = file.with_name(f".{file.name}.new")
    made.write_text(f"{folder.absolute()}\n", encoding="utf-8")
    made.replace(file)


def missing_data_folder() -> Path | None:
    """The chosen folder where it is not there now, as on a stick that is not plugged in; else None."""
    chosen = chosen_data_folder()
    return chosen if chosen is not None and not chosen.is_dir() else None


def choice_file() -> Path:
    """Where it is written down which folder the person has chosen."""
    return _system().user_config_path / "data-folder.txt"


def is_moved_by_variable() -> bool:
    """Whether the variable says where everything lies, so that nothing can be chosen."""
    return _home() is not None


def history_file() -> Path:
    """The database of every attempt on this computer."""
    return data_folder() / "history.sqlite"


def scenario_folder() -> Path:
    """The person's own scenarios; in it lie `directors`, `exercises`, `portraits`, and words in `locale`."""
    return data_folder() / "scenarios"


def draft_folder() -> Path:
    """What was typed into the person's files and not saved yet."""
    return data_folder() / "drafts"


def trash_folder() -> Path:
    """Files that the person deleted in the program: each in a folder of its own, to be fetched back."""
    return data_folder() / "trash"


def preferences_file() -> Path:
    """The settings of the desktop."""
    home = _home()
    folder = home if home is not None else _system().user_config_path
    return folder / "preferences.json"


def records_file() -> Path:
    """What is chosen about learning records; it holds no key to a record store."""
    return preferences_file().with_name("records.json")


def team_file() -> Path:
    """What is chosen about the team's database; it holds no password."""
    return preferences_file().with_name("team.json")


def cache_folder() -> Path:
    """What can be made again at any time; safe to delete."""
    home = _home()
    return home / "cache" if home is not None else _system().user_cache_path


def log_folder() -> Path:
    """Where reports of unexpected errors go."""
    home = _home()
    return home / "logs" if home is not None else _system().user_log_path


def _home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE)
    return Path(value).expanduser().absolute() if value else None


def _system() -> "PlatformDirs":
    from platformdirs import PlatformDirs

    return PlatformDirs(NAME, appauthor=False)
