"""Where the program keeps what belongs to the person who uses it.

`MIXED_SIGNALS_HOME` moves everything of the person's into one folder: for tests, and for a copy that is
carried on a stick. Folders are made when they are first written to, not here.
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
    home = _home()
    return home if home is not None else _system().user_data_path


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
