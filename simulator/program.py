"""What the program is called here, and which version it is."""

import sys


def program() -> str:
    """The program as its user calls it."""
    name = sys.argv[0].replace("\\", "/").rsplit("/", 1)[-1]
    return "mixed-signals" if name.startswith("mixed-signals") else "python main.py"


def version() -> str:
    """The version installed; `unpacked` where the program runs from a folder that was never installed."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed_version

    try:
        return installed_version("mixed-signals")
    except PackageNotFoundError:
        return "unpacked"
