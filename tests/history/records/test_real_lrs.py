"""The same with a real record store: run where MIXED_SIGNALS_LRS names one, see `real_lrs`."""

import os
from pathlib import Path

import pytest

from tests.history.records.real_lrs import ADDRESS, run


@pytest.mark.skipif(not os.environ.get(ADDRESS), reason="MIXED_SIGNALS_LRS names no record store")
def test_a_real_store_has_every_statement_once_whatever_is_killed(tmp_path: Path) -> None:
    run(tmp_path, lambda _: None)
