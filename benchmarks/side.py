"""One side in a process of its own: `python -m benchmarks.side MODULE:FUNCTION [ARGUMENT ...]`."""

import gc
import importlib
import json
import statistics
import sys
import time
from collections.abc import Callable


def repeated(work: Callable[[], object], times: int, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of one call, the median of so many after one that warms up.

    The clock is that of this process's own work, so other work on the machine counts little; what waits for
    a disk needs `time.perf_counter`.
    """
    work()
    seconds = []
    for _ in range(times):
        gc.collect()
        start = clock()
        work()
        seconds.append(clock() - start)
    return statistics.median(seconds)


def peak_megabytes() -> float:
    """The most memory this process has held, in MB."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Run the function and print its figures as one line of JSON."""
    module, _, function = sys.argv[1].partition(":")
    figures = getattr(importlib.import_module(f"benchmarks.{module}"), function)(*sys.argv[2:])
    print(json.dumps(figures if isinstance(figures, dict) else {"seconds": figures}))


if __name__ == "__main__":
    main()
