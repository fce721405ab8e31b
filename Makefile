# INSOP. `make` lists the targets.
SHELL := /bin/bash
PYTHON := /usr/bin/python3
VENV := .venv
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := build/insop_plugin-$(VERSION).zip
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help run demo test test-matrix lint package install bench translations screenshots tool setup setup-tests clean

help: ## list the targets
	@echo "INSOP $(VERSION): make TARGET"
	@sed -n 's/^\([a-z-]*\):[^#]*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: setup ## do the main job: in QGIS where there is a display, else headless into build/demo/
	@$(PYTHON) tools/run.py

demo: setup ## do the main job headless, into build/demo/
	@$(PYTHON) tools/run.py --headless

test: setup-tests translations-compiled ## install what tests need and run all of them (SUITES="core qgis" for some)
	@tools/run_tests.sh $(VENV) $(SUITES)

test-matrix: setup-tests ## run the same tests in a newer QGIS, in a root of its own under .roots/
	@tools/test_matrix.sh $(SUITES)

lint: setup-tests ## ruff over everything; bandit and detect-secrets at zero over what is shipped
	@tools/lint.sh $(VENV)

package: $(ZIP) ## make the zip that QGIS installs
	@$(PYTHON) tools/package.py --check $(ZIP)

install: ## install into your QGIS profile (PROFILE=folder for another one)
	@$(MAKE) --no-print-directory package
	@$(PYTHON) tools/install.py $(ZIP) $(PROFILE)

bench: setup-tests .venv-peers/.ready ## measure start-up, Gi* and diff beside other tools
	@tools/run_bench.sh $(VENV) .venv-peers $(BENCH)

translations: setup-tests ## bring the .ts files up to date with the texts in code, forms and model, and compile them
	@$(PYTHON) tools/translations.py update

screenshots: setup-tests translations-compiled ## drive the real desktop and keep its pictures in docs/screenshots/
	@tools/screenshots.sh $(VENV)

tool: setup ## run one Processing tool as it stands: make tool ARGS="insop:createstore STORE=/tmp/s TITLE=Test"
	@$(PYTHON) tools/qgis_process.py $(ARGS)

store: setup-store ## start a whole central store on this computer for trying (STORE="--port 8443 --empty")
	@.venv/bin/python tools/run_store.py $(STORE)

test-store: setup-store ## test the central store over HTTP: contract, web server, faults, insop-admin (CHAOS=full: the long run of faults)
	@tools/test_store.sh .venv

store-kit: ## pack what a server needs to run a central store
	@$(PYTHON) tools/store_kit.py build/insop-store-$(VERSION).tar.gz

setup: ## install what `make run` needs (Debian packages; quick when nothing is missing)
	@tools/setup_system.sh run

setup-tests: ## install what `make test` needs
	@tools/setup_system.sh run test store
	@$(MAKE) --no-print-directory $(VENV)/.ready

.PHONY: store test-store store-kit setup-store
setup-store: setup-tests
	@$(MAKE) --no-print-directory .venv-store/.ready

clean: ## remove what was built; environments and roots stay
	rm -rf build

$(VENV)/.ready: requirements.txt tools/make_venv.sh
	@echo "Making $(VENV)"
	@tools/make_venv.sh $(VENV) requirements.txt

.venv-peers/.ready: requirements-peers.txt tools/make_venv.sh
	@echo "Making .venv-peers"
	@tools/make_venv.sh .venv-peers requirements-peers.txt apart

.venv-store/.ready: requirements-store.txt requirements-store-tests.txt tools/make_venv.sh
	@echo "Making .venv-store"
	@tools/make_venv.sh .venv-store requirements-store-tests.txt apart

.PHONY: translations-compiled $(ZIP)
translations-compiled:
	@$(PYTHON) tools/translations.py compile

$(ZIP): setup
	@tools/setup_system.sh test
	@$(PYTHON) tools/translations.py compile
	@$(PYTHON) tools/package.py $(ZIP)
