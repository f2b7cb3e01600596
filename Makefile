# Each target makes its own .venv first; CI calls the same ones. Needs git, Python 3.11 or newer, and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1
ROWS ?= tests/accuracy

.PHONY: demo test test-all lint bench accuracy generate clean

$(VENV)/run.stamp: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable '.[pre-commit]'
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp
	$(BIN)/pip install --quiet 'pip>=25.1'
	$(BIN)/pip install --quiet --group test --group lint
	@touch $@

demo: $(VENV)/run.stamp  ## a commit refused, mended, and passed
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh docs/demo/demo.sh

test: $(VENV)/dev.stamp  ## under three minutes on two cores
	$(BIN)/pytest -q -n 2 -m "not packaging and not fuzz"

test-all: $(VENV)/dev.stamp  ## packaging, fuzz
	$(BIN)/pytest -q -n 2 -m "packaging or fuzz"

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy incident_review hooks validators

bench: $(VENV)/run.stamp  ## beside the tools people would string together instead
	$(BIN)/python benchmarks/run.py

accuracy: $(VENV)/run.stamp  ## recall and precision on labelled rows: make accuracy ROWS=DIR
	$(BIN)/python benchmarks/accuracy.py $(ROWS)

generate: $(VENV)/run.stamp  ## what is generated: schemas, .pre-commit-hooks.yaml, tables of the docs
	$(BIN)/python docs/generate.py

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
