# Both commands do all their set-up themselves; see tools/house.py.
PYTHON ?= python3

.PHONY: run test translations clean

run:
	@$(PYTHON) tools/house.py run

test:
	@$(PYTHON) tools/house.py test

translations:
	@$(PYTHON) tools/house.py setup
	@.venv/bin/python tools/translations.py update
	@.venv/bin/python tools/translations.py release

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
