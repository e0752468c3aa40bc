"""Mixed Signals: `python main.py` opens the desktop, `python main.py COMMAND` is for trainers and scripts."""

import sys

from simulator.entry import main

if __name__ == "__main__":
    sys.exit(main())
