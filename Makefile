# Planverk: bygg webbplatsen, testa och mät. `make help` visar målen.
SHELL := /bin/sh
.DEFAULT_GOAL := site
.NOTPARALLEL:
.PHONY: help site serve pdf pdf-venv test check test-swift test-site bench clean release

PLANVERK := .build/release/planverk
SCHOOLS ?= 300
ROUNDS ?= 7

help: ## visa den här listan
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

site: release ## bygg Planverk och skapa webbplatsen i Output/ ur Content/ (det make gör utan mål)
	$(PLANVERK) build
	@printf 'Öppna webbplatsen: %s\n' "$$(Scripts/file-address.sh Output/index.html)"

serve: release ## visa webbplatsen i en webbläsare medan du ändrar i Content/ (Ctrl+C avslutar)
	$(PLANVERK) serve

pdf: release pdf-venv ## gör varje skolas plan till en PDF i PDF/
	$(PLANVERK) pdf

test: check test-swift test-site ## kör alla kontroller och tester

check: ## granska kodens form: Swift, Python och skript
	@Scripts/install-packages.sh build
	swift format lint --strict --parallel -r Sources Tests Package.swift
	python3 -m compileall -q Tests/Site Tests/Bench
	for script in Scripts/*.sh; do sh -n "$$script" || exit 1; done
	bash -n .ci/run

test-swift: ## kör bara Swift-testerna
	@Scripts/install-packages.sh swift
	swift build --build-tests
	swift test --skip-build --disable-xctest

test-site: release pdf-venv ## kör bara testerna av programmet och den färdiga webbplatsen
	@Scripts/install-packages.sh test
	@Scripts/prepare-venv.sh
	PLANVERK_BIN=$(PLANVERK) .venv/bin/python Tests/Site/run.py

bench: release ## mät hur fort 300 skolor byggs och visas (SCHOOLS=antal ROUNDS=omgångar)
	@Scripts/install-packages.sh bench
	@Scripts/prepare-venv.sh
	.venv/bin/python Tests/Bench/bench.py --planverk $(PLANVERK) --schools $(SCHOOLS) --rounds $(ROUNDS)
	.venv/bin/python Tests/Bench/preview.py --planverk $(PLANVERK) --schools $(SCHOOLS) --rounds $(ROUNDS)

clean: ## ta bort .build och .venv; Output/ och PDF/ lämnas som de är
	rm -rf .build .venv .venv-pdf

release:
	@Scripts/install-packages.sh build
	swift build -c release --product planverk

pdf-venv:
	@Scripts/install-packages.sh pdf
	@Scripts/prepare-venv.sh .venv-pdf Scripts/pdf-requirements.txt
