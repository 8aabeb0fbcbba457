# `make help` lists what there is. Everything is set up on the way: each target installs what it misses.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
SOURCES := Package.swift Sources Tests Tools Benchmarks stacks

.PHONY: help setup setup-tests synth check test test-handlers test-swift test-deployment test-fuzz test-instructions build-all fuzz lint format bench generate clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-14s %s\n", $$1, $$2 }'

setup: ## install the C libraries that the package links
	@Scripts/setup.sh

setup-tests: setup ## make .venv with the tools that judge our output
	@Scripts/setup-tests.sh

synth: setup ## write templates/ out of stacks/
	swift run synth

check: setup ## say whether templates/ is what stacks/ gives
	swift run synth --check

test: test-handlers test-swift test-deployment test-fuzz test-instructions ## run all tests

test-handlers: setup-tests ## run the handlers' own tests
	.venv/bin/python -m pytest Tests/Handlers -q

test-swift: setup-tests ## run the Swift tests, outside judges included
	@# By its name, because without one SwiftPM compiles all services: tests use a few of some 300.
	swift build --product cross-accountPackageTests
	swift build --product synth
	swift test --skip-build

build-all: setup ## compile what tests don't: programs, and all services unless nothing changed since
	@Scripts/build-all.py

test-deployment: setup-tests ## deploy to two accounts of a stand-in by the AWS CLI, and break it on the way
	swift build --product synth
	swift build --product cross-account-deployment-definitions
	.venv/bin/python -m pytest Tests/EndToEnd -q -n auto --maxprocesses 8

test-fuzz: setup ## let libFuzzer try a bounded number of templates on reader, comparison and reports
	Scripts/fuzz.sh 3000

fuzz: setup ## the same without end, keeping what it finds in .build/fuzz/corpus
	Scripts/fuzz.sh -1 .build/fuzz/corpus

test-instructions: setup-tests ## compare the instructions of the release binaries with the recorded ones
	python3 Benchmarks/instructions.py --check

lint: ## check the format of the Swift sources
	swift format lint --strict --recursive --parallel $(SOURCES)

format: ## format the Swift sources
	swift format --in-place --recursive --parallel $(SOURCES)

bench: setup setup-tests ## measure builds, start-up and synthesis; PEERS=DIR: beside what others would use
	python3 Benchmarks/bench.py
	python3 Benchmarks/peers.py $(PEERS)

generate: setup-tests ## make Sources/CFN and the catalogue again from AWS's schemas
	swift run cross-account-generate
	.venv/bin/python Tools/managed_policies.py

clean: ## remove what was built; templates stay
	rm -rf .build .venv
