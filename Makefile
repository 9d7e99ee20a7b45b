# Everything runs in a virtual environment that the targets make themselves, from locked versions.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

ANNEX ?= samples
OUT   ?= output
YEAR  ?=

# The recipes read these from the environment, so that spaces, quotes and apostrophes in a path stay what they are.
export ANNEX OUT YEAR

# As many processes as the machine has cores; tests that share what is costly to make stay in one.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadgroup

.DEFAULT_GOAL := help
.PHONY: help venv extract test scales tolerances lint check bench golden locale samples lock clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

venv: $(READY) ## make the virtual environment from the locked versions

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 venv")'
	@echo "Making $(VENV) from the locked versions, once; this takes about a minute and needs the network."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

extract: $(READY) ## read every annex in samples/ (or ANNEX=path, several of them or a folder; YEAR=2024; OUT=dir)
	@if [ -e "$$ANNEX" ]; then set -- "$$ANNEX"; else set -- $$ANNEX; fi; \
	$(BIN)/python -m allegato_h extract "$$@" --out "$$OUT" $${YEAR:+--year "$$YEAR"}

test: $(READY) ## run the tests
	$(PYTEST)

scales: $(READY) ## read every rendering at every scale, and not at one of them as the tests do
	$(PYTEST) -m "" tests/test_scaling.py

lint: $(READY) ## lint, format, types and import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint ## all that a change has to pass: lint, and the tests with the share of the code that they run
	$(PYTEST) --cov

tolerances: $(READY) ## find the rendering that each number of the layout is for (takes long)
	$(BIN)/python -m tests.tolerances

bench: $(READY) ## measure speed and memory
	$(BIN)/python -m tests.bench

golden: $(READY) ## rewrite the golden files and the generated pages (review them as a diff)
	REWRITE_GOLDEN=1 $(BIN)/python -m pytest tests/test_golden.py tests/test_docs.py

locale: $(READY) ## add new texts to the translations and compile them; lists what has none yet
	$(BIN)/python -m tests.translations

samples: $(READY) ## print the samples anew (needs LibreOffice and Chromium)
	$(BIN)/python -m tests.press.samples

lock: ## lock the newest versions (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade --group dev pyproject.toml -o requirements.lock

clean: ## remove the virtual environment and what was generated
	rm -rf $(VENV) .cache output/* dist build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
