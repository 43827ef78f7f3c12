# make demo, make test: everything they need is set up in .venv first. VENV=... puts it elsewhere.
SHELL := /bin/sh
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

export OMP_WAIT_POLICY := PASSIVE
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test tests bench eval-ci gate-write gate-checker eval-baseline results eval-checker eval-writer lint format constraints clean

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile

demo: $(VENV)/installed  ## set up, then summarise five reports of one event
	"$(BIN)/summarize" data/clusters/belgorod/reports

test: $(VENV)/installed-dev  ## set up, then lint, types and all tests
	@$(MAKE) --no-print-directory --keep-going --jobs=2 lint tests

# Two processes with a thread each; types are checked beside them, which takes a minute.
tests: export OMP_NUM_THREADS := 1
tests: $(VENV)/installed-dev  ## all tests
	"$(BIN)/python" -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder

bench: $(VENV)/installed  ## seconds and peak memory of a cold run, against the first three sentences
	"$(BIN)/python" -m eval.bench

# Both at a time, in the same way.
GATES := gate-write gate-checker
eval-ci: $(VENV)/installed  ## run the default writer and checker on data/clusters and hold them to data/baselines
	@$(MAKE) --no-print-directory --keep-going --jobs=2 --output-sync $(GATES)

$(GATES): export OMP_NUM_THREADS := 1
$(GATES): gate-%: $(VENV)/installed
	@run=$$("$(BIN)/summarize-eval" experiment=gate task=$*) \
		&& "$(BIN)/summarize-gate" "$$run" data/baselines/$*.json --junit outputs/gate/$*.xml

eval-baseline: $(VENV)/installed  ## store what they give now as the new baselines: REASON="why it may change"
	@test -n "$(REASON)" || { echo 'say why the values may change: make eval-baseline REASON="..."' >&2; exit 2; }
	@for task in write checker; do \
		run=$$("$(BIN)/summarize-eval" experiment=gate task=$$task) \
		&& "$(BIN)/summarize-gate" "$$run" data/baselines/$$task.json --update --reason "$(REASON)" || exit $$?; \
	done

# Runs the sweeps of $(1), the names of experiments, and reports on each; with the writers $(2), too, if any. Finished
# runs are not run again, and a run in which examples failed (status 3) is reported with them.
# SETTINGS=data.max_examples=10 tries it on a few.
define sweeps
( gap=; for experiment in $(1); do \
		runs=; for more in "" $(addprefix writer=,$(2)); do \
			found=$$("$(BIN)/summarize-eval" -m experiment=$$experiment $$more $(SETTINGS)) || [ $$? = 3 ] || exit 2; \
			runs="$$runs $$found"; \
		done; \
		printf "$$gap" && "$(BIN)/summarize-eval" report $$runs || exit 2; \
		gap='\n'; \
	done )
endef
with_datasets = test -d ../shared/datasets || { \
		echo "the research sets are not in ../shared/datasets; conf/experiment/results-*.yaml say which are needed" >&2; \
		exit 2; }

outputs/start: $(VENV)/installed-dev
	"$(BIN)/python" -m summarize.training.checker.start outputs

PUBLISHED_CLUSTERS := results-neus results-multi-news
RESULTS := docs/results.md
results: outputs/start  ## write docs/results.md: writers and checkers on published sets (../shared/datasets)
	@$(with_datasets)
	@{ cat docs/results-preface.md; $(call sweeps,$(PUBLISHED_CLUSTERS) results-qags results-frank); } \
		>$(RESULTS).part && mv $(RESULTS).part $(RESULTS) || { rm -f $(RESULTS).part; exit 2; }

eval-checker: outputs/start  ## print how well the checker tells claims from errors, beside baselines
	@$(with_datasets)
	@$(call sweeps,results-qags results-frank results-cogensumm results-own)

eval-writer: $(VENV)/installed  ## print how well the writers write; MORE=smollm2-135m (any of conf/writer) runs it, too
	@$(with_datasets)
	@$(call sweeps,$(PUBLISHED_CLUSTERS) results-neus-short results-writers,$(MORE))

lint: $(VENV)/installed-dev  ## set up, then lint, format and types
	"$(BIN)/python" -m ruff check .
	"$(BIN)/python" -m ruff format --check .
	"$(BIN)/python" -m mypy

format: $(VENV)/installed-dev  ## rewrite the code as the linter wants it
	"$(BIN)/python" -m ruff check --fix .
	"$(BIN)/python" -m ruff format .

constraints: $(VENV)/installed-dev  ## pin in constraints.txt what is installed now
	"$(BIN)/python" -m pip install -q -c constraints.txt -e ".[dev,gguf]" editables
	"$(BIN)/python" scripts/pin.py

clean:  ## remove the environment and everything that was built
	rm -rf "$(VENV)" build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis outputs multirun
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/made:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed and \"$(PYTHON)\" is none; name one: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import venv, ensurepip' 2>/dev/null || { echo "\"$(PYTHON)\" has no venv module; install it (on Debian: apt install python3-venv)" >&2; exit 1; }
	"$(PYTHON)" -m venv "$(VENV)"
	@touch "$@"

$(VENV)/installed: $(VENV)/made pyproject.toml constraints.txt
	@echo "Installing into $(VENV); the first time this takes minutes"
	"$(BIN)/python" -m pip install -q -c constraints.txt -e .
	@touch "$@"

$(VENV)/installed-dev: $(VENV)/made pyproject.toml constraints.txt
	@echo "Installing into $(VENV); the first time this takes minutes"
	"$(BIN)/python" -m pip install -q -c constraints.txt -e ".[dev]"
	@touch "$@" "$(VENV)/installed"
