# What a newcomer needs: `make run` and `make test`. Everything else is a part of them.

SWIFT ?= swift
TIQU := .build/release/tiqu

.PHONY: run test setup build snapshot check-snapshot sample-hits fuzz format lint clean help

help:
	@echo 'make run        build, extract corpus/ into out/, validate the records, print what was found'
	@echo 'make test       every test'
	@echo 'make snapshot   write out/ anew; look at `git diff out` before you commit it'
	@echo 'make sample-hits TYPE=region N=300 SEED=1 CORPUS="FILE..."   hits at random, to be labelled by eye'
	@echo 'make fuzz       throw broken texts at the text layer for SECONDS (600); see Fuzzing/README.md'
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
fuzz: setup
	$(SWIFT) build --package-path Fuzzing -c release --product TextLayerFuzzer $(FUZZ_FLAGS)
	python3 Fuzzing/seeds.py Fuzzing/.build/seeds
	mkdir -p $(FUZZ_CORPUS) Fuzzing/findings
	Fuzzing/.build/release/TextLayerFuzzer -max_total_time=$(SECONDS) -max_len=4096 -len_control=0 -timeout=10 -detect_leaks=0 \
	    -print_final_stats=1 -dict=Fuzzing/text_layer.dict -artifact_prefix=Fuzzing/findings/ \
	    $(FUZZ_CORPUS) Fuzzing/.build/seeds

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

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Service/Package.swift Service/Sources

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Service/Package.swift Service/Sources

clean:
	rm -rf .build $(DIST_BUILD) dist

# ICU and the HTML parser come from Debian; installed here if they are missing and this user may.
LIBRARIES := libicu-dev libgumbo-dev pkg-config

setup:
	@test -e /usr/include/unicode/utrans.h -a -e /usr/include/gumbo.h || $(MAKE) --no-print-directory install-libraries

.PHONY: install-libraries
install-libraries:
	@if ! command -v apt-get >/dev/null; then \
	    echo 'tiqu needs ICU and gumbo with their headers (Debian: $(LIBRARIES)); install them and run this again'; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(LIBRARIES); \
	elif sudo -n true 2>/dev/null; then \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(LIBRARIES); \
	else \
	    echo 'tiqu needs two libraries; install them with: sudo apt-get install $(LIBRARIES)'; exit 1; \
	fi
