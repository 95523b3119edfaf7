# What a newcomer needs: `make run` and `make test`. Everything else is a part of them.

SWIFT ?= swift
TIQU := .build/release/tiqu

.PHONY: library wheel test-bindings test-library-threads sqlite test-sqlite test-recipes test-integrations
.PHONY: run test setup build snapshot check-snapshot check-schema mutations evaluate watch sample-hits fuzz
.PHONY: bench instructions soak kill-test format lint clean help

help:
	@echo 'make run        build, extract corpus/ into out/, validate the records, print what was found'
	@echo 'make test       every test'
	@echo 'make snapshot   write out/ anew; look at `git diff out` before you commit it'
	@echo 'make evaluate   how right extraction is on corpus/; with MISSES=5 what is wrong, five of each kind'
	@echo 'make watch      show what each build changes in out/ and in the scores; see docs/diff.md'
	@echo 'make check-schema  hold out/ against the published JSON Schema with a validator that is not ours'
	@echo 'make mutations  corrupt records, count what the validator catches; see docs/mutations.md'
	@echo 'make sample-hits TYPE=region N=300 SEED=1 CORPUS="FILE..."   hits at random, to be labelled by eye'
	@echo 'make fuzz       throw broken texts at the text layer for SECONDS (600); see Fuzzing/README.md'
	@echo 'make fuzz-all   all fuzzers, one after the other; make sanitize SANITIZER=address (or thread) runs the tests under it'
	@echo 'make wheel      the Python package, with the C library inside; `make library` that alone, `make test-bindings` their tests'
	@echo 'make sqlite     what `tiqu export --to sqlite` runs; `make test-sqlite` its tests, `make test-recipes` what docs/recipes.md shows'
	@echo 'make service    what `tiqu serve` runs; `make test-service` its tests'
	@echo 'make test-integrations   Spark, Ray, spaCy and others on what Tiqu gives; installs a gigabyte of Python packages'
	@echo 'make bench      the whole pipeline beside others, FILES="FILE.jsonl.gz..." PEERS=FOLDER; see Benchmarks/README.md'
	@echo 'make instructions   how many instructions it takes, against what was recorded; RENEW=1 records'
	@echo 'make soak, make kill-test   long runs over FILES="FILE.jsonl.gz..."'
	@echo 'make dist       one archive with everything that is needed to run tiqu elsewhere; `make check-dist` tries it'
	@echo 'make install PREFIX=/usr/local   the same, put there; `make uninstall` takes it away'
	@echo 'make docs       the documentation of the library, by DocC'
	@echo 'make lint       check the format; `make format` mends it'

run: build
	@echo
	@echo 'tiqu: corpus/ → out/'
	@$(TIQU) extract corpus --out out --no-generator
	@$(TIQU) validate out --source corpus

test: setup
	$(SWIFT) test --disable-xctest

build: setup
	$(SWIFT) build -c release --product tiqu

# The records that are committed: what extraction gives for corpus/.
snapshot: build
	rm -rf out
	$(TIQU) extract corpus --out out --no-generator --quiet

check-snapshot: snapshot
	@test -z "$$(git status --porcelain out)" || { git --no-pager diff --stat out; \
	    echo 'out/ is not what extraction gives; run `make snapshot`, read the diff, commit it'; exit 1; }

MISSES ?= 0

evaluate: build
	@$(TIQU) gold inputs corpus | $(TIQU) extract --jsonl | \
	    $(TIQU) evaluate corpus --misses $(MISSES) --thresholds corpus/thresholds.tsv

watch: build
	@$(TIQU) diff --watch --binary $(TIQU)

# The published schema, and the records against it, as check-jsonschema sees them; its findings in SARIF and JUnit as their
# readers see them. The tools go to a folder of their own.
CHECKERS := .build/checkers

check-schema: build
	@test -x $(CHECKERS)/bin/check-jsonschema || { python3 -m venv $(CHECKERS) && \
	    $(CHECKERS)/bin/pip install --quiet check-jsonschema junitparser; } >/dev/null 2>&1 || rm -rf $(CHECKERS)
	@if test -x $(CHECKERS)/bin/check-jsonschema; then $(MAKE) --no-print-directory run-checkers; \
	    else echo 'check-jsonschema could not be installed; its check is skipped'; fi

.PHONY: run-checkers
run-checkers:
	@$(CHECKERS)/bin/check-jsonschema --check-metaschema schema/tiqu.record-1.schema.json
	@$(CHECKERS)/bin/check-jsonschema --schemafile schema/tiqu.record-1.schema.json out/*.json
	@$(TIQU) validate out --source corpus --format junit --quiet > .build/findings.xml
	@$(CHECKERS)/bin/junitparser verify .build/findings.xml

MUTANTS ?= 20000

mutations: build
	python3 tools/mutations.py --number $(MUTANTS) --seed $(SEED) --least 99.5 --missed .build/missed.tsv

# What extraction finds in texts of yours, at random and with its surroundings.
TYPE ?= region
N ?= 300
SEED ?= 1

sample-hits: build
	@test -n "$(CORPUS)" || { echo 'CORPUS="FILE..." is needed: JSON Lines, also .gz, or text files'; exit 1; }
	@python3 tools/sample_hits.py $(TYPE) $(CORPUS) --number $(N) --seed $(SEED)

# What every module of the fuzzer is built with: coverage for libFuzzer, and AddressSanitizer.
FUZZ_FLAGS := --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address -Xcc -fsanitize=fuzzer-no-link,address -Xswiftc -parse-as-library
FUZZ_CORPUS := Fuzzing/.build/corpus
SECONDS ?= 600

# Inputs that reach new code are kept in the corpus; an input that breaks something is written to Fuzzing/findings.
# TARGET: TextLayerFuzzer, PageFuzzer (everything is a page), JSONFuzzer (lines of JSON Lines) or PipelineFuzzer (texts and
# pages to records).
FUZZERS := TextLayerFuzzer PageFuzzer JSONFuzzer PipelineFuzzer
TARGET ?= TextLayerFuzzer
FUZZ_LIMITS := -max_len=4096 -len_control=0 -timeout=10 -detect_leaks=0 -print_final_stats=1

fuzz: setup
	$(SWIFT) build --package-path Fuzzing -c release --product $(TARGET) $(FUZZ_FLAGS)
	python3 Fuzzing/seeds.py Fuzzing/.build/seeds
	cat Fuzzing/*.dict > Fuzzing/.build/all.dict
	mkdir -p $(FUZZ_CORPUS)-$(TARGET) Fuzzing/findings
	SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/$(TARGET) -max_total_time=$(SECONDS) $(FUZZ_LIMITS) \
	    -dict=Fuzzing/.build/all.dict -artifact_prefix=Fuzzing/findings/ $(FUZZ_CORPUS)-$(TARGET) Fuzzing/.build/seeds

# One after the other, each for SECONDS.
fuzz-all:
	@for target in $(FUZZERS); do $(MAKE) --no-print-directory fuzz TARGET=$$target || exit 1; done

# The tests under a sanitizer, and with FILES="FILE.jsonl..." two workers over them. Each builds everything anew, into a folder of
# its own. What Tests/Sanitizers excuses is no code of ours, with the reason beside it.
SANITIZED = .build-$(SANITIZER)
SANITIZERS := Tests/Sanitizers
# What is still in use when a process ends is no leak. A limit on the size of files, which stands for a full disk in one test, ends
# ThreadSanitizer itself.
sanitized-environment = SWIFT_BACKTRACE=enable=no \
    ASAN_OPTIONS=detect_leaks=0:suppressions=$(CURDIR)/$(SANITIZERS)/address.supp
SKIPPED-thread := --skip theDiskIsFull

sanitize: setup
	@test -n "$(SANITIZER)" || { echo 'SANITIZER=address or SANITIZER=thread is needed'; exit 1; }
	$(sanitized-environment) $(SWIFT) test --disable-xctest --sanitize=$(SANITIZER) --scratch-path $(SANITIZED) $(SKIPPED-$(SANITIZER))
	for file in $(FILES); do \
	    $(sanitized-environment) $(SANITIZED)/debug/tiqu extract --jsonl $$file --jobs 2 --quiet > /dev/null || exit 1; done

.PHONY: sanitize fuzz-all

# Tiqu in other languages: a C library, and a Python package with it inside. `docs/c.md`, `docs/python.md`.
library wheel: setup
	$(MAKE) -C Bindings $@

test-bindings: build
	$(MAKE) -C Bindings test-c
	@if python3 -m venv --help >/dev/null 2>&1 && $(MAKE) --no-print-directory -C Bindings venv; then \
	    $(MAKE) -C Bindings test-python; \
	else echo 'Python package: no packages to be had for its tests; skipped'; fi

test-library-threads: setup
	$(MAKE) -C Bindings test-c-threads

# What `tiqu export --to sqlite` runs, a package of its own: `docs/sqlite.md`.
sqlite: setup-sqlite
	$(SWIFT) build --package-path SQLite -c release --product tiqu-sqlite
	mkdir -p .build/release && cp SQLite/.build/release/tiqu-sqlite .build/release/

# `tiqu serve` is a package of its own, too: `Service/README.md`.
service: setup
	$(SWIFT) build --package-path Service -c release --product tiqu-serve
	mkdir -p .build/release && cp Service/.build/release/tiqu-serve .build/release/

test-service: build service
	Service/Tests/run .build/release/tiqu-serve $(TIQU)

.PHONY: service test-service

test-sqlite: setup-sqlite
	$(SWIFT) test --package-path SQLite --disable-xctest

# What docs/recipes.md shows, with what `make test-sqlite` and `make test-bindings` built.
test-recipes: build
	@python=Bindings/.build/venv/bin/python; test -x $$python || python=python3; \
	    PATH="$$PATH:$(CURDIR)/SQLite/.build/debug" $$python tools/check_recipes.py

# Spark, Ray and annotation tools, themselves: a gigabyte of packages, so that it is no part of CI.
test-integrations: build
	integrations/test

.PHONY: setup-sqlite
setup-sqlite: setup
	@test -e /usr/include/sqlite3.h || $(MAKE) --no-print-directory install-libraries LIBRARIES=libsqlite3-dev

# The whole pipeline as people run it; what is measured and against whom, Benchmarks/README.md says.
FILES ?=
PEERS ?=
PYTHON ?= python3

bench: build
	$(PYTHON) Benchmarks/pipeline.py $(if $(FILES),--files $(FILES)) $(if $(PEERS),--peers $(PEERS))

# A guard in CI: fails where the pipeline takes 5 % more instructions than recorded.
instructions: build
	@command -v valgrind >/dev/null && command -v objcopy >/dev/null || $(MAKE) --no-print-directory install-libraries LIBRARIES='valgrind binutils'
	@$(PYTHON) Benchmarks/instructions.py $(if $(RENEW),--renew)

soak: build
	$(PYTHON) tools/soak.py $(FILES)

kill-test: build
	$(PYTHON) tools/kill_test.py $(firstword $(FILES))
	$(PYTHON) tools/kill_test.py $(firstword $(FILES)) --options='--shard-size 500'

# The command with everything that goes with it, to be used where neither Swift nor this folder is.
PREFIX ?= /usr/local
DESTDIR ?=
DIST_BUILD := .build-dist

dist: setup
	$(SWIFT) build -c release --static-swift-stdlib --scratch-path $(DIST_BUILD) --product tiqu
	tools/dist archive $(DIST_BUILD) dist

install: setup
	$(SWIFT) build -c release --static-swift-stdlib --scratch-path $(DIST_BUILD) --product tiqu
	tools/dist install $(DIST_BUILD) $(DESTDIR)$(PREFIX)

uninstall:
	tools/dist uninstall $(DESTDIR)$(PREFIX)

# Tries the archive in dist/ in a Debian that has nothing but ICU. Needs root and debootstrap.
check-dist:
	tools/check_dist dist

# The library's documentation for a browser.
docs: build
	tools/docc .build-docs/Tiqu.doccarchive

.PHONY: docs dist install uninstall check-dist

# What is formatted: the core, and the packages beside it.
FORMATTED := $(foreach package,. Service SQLite Bindings/C,$(wildcard $(package)/Package.swift $(package)/Sources)) \
    Tests SQLite/Tests

format:
	$(SWIFT) format --in-place --recursive $(FORMATTED)

lint:
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

clean:
	rm -rf .build $(DIST_BUILD) dist

# ICU, the HTML parser and what unpacks archives come from Debian; installed here if they are missing and this user may.
LIBRARIES := libicu-dev libgumbo-dev libarchive-dev libzstd-dev zlib1g-dev liblzma-dev libbz2-dev nettle-dev pkg-config

setup:
	@test -e /usr/include/unicode/utrans.h -a -e /usr/include/gumbo.h -a -e /usr/include/archive.h \
	    -a -e /usr/include/zstd.h -a -e /usr/include/zlib.h -a -e /usr/include/lzma.h -a -e /usr/include/bzlib.h \
	    -a -e /usr/include/nettle/aes.h || $(MAKE) --no-print-directory install-libraries

.PHONY: install-libraries
install-libraries:
	@if ! command -v apt-get >/dev/null; then \
	    echo 'tiqu needs some libraries with their headers (Debian: $(LIBRARIES)); install them and run this again'; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(LIBRARIES); \
	elif sudo -n true 2>/dev/null; then \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(LIBRARIES); \
	else \
	    echo 'tiqu needs libraries; install them with: sudo apt-get install $(LIBRARIES)'; exit 1; \
	fi
