"""A damaged history: set aside, never deleted, and what can be read of it taken into a new file.

What is called, in a thread of its own:

    recovered = recover(file, now, told)          # what is readable, attempt by attempt
    recovered = restore(file, backup, now)        # or a daily copy in its place
    recovered.sentence("ru")                      # what became of it, with numbers
"""

from simulator.history.recovery.recovering import Recovered, recover, restore

__all__ = ["Recovered", "recover", "restore"]
