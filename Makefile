# What a newcomer needs: `make run` and `make test`. Everything else is a part of them.

SWIFT ?= swift
TIQU := .build/release/tiqu

.PHONY: run test setup build snapshot check-snapshot format lint clean help

help:
	@echo 'make run        build, extract corpus/ into out/, validate the records, print what was found'
	@echo 'make test       every test'
	@echo 'make snapshot   write out/ anew; look at `git diff out` before you commit it'
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

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

clean:
	rm -rf .build

# ICU's headers come from Debian's libicu-dev; installed here if they are missing and this user may.
setup:
	@test -e /usr/include/unicode/utrans.h || pkg-config --exists icu-i18n 2>/dev/null || $(MAKE) --no-print-directory install-icu

.PHONY: install-icu
install-icu:
	@if ! command -v apt-get >/dev/null; then \
	    echo 'tiqu needs ICU and its headers (Debian: libicu-dev); install them and run this again'; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libicu-dev pkg-config; \
	elif sudo -n true 2>/dev/null; then \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libicu-dev pkg-config; \
	else \
	    echo 'tiqu needs libicu-dev; install it with: sudo apt-get install libicu-dev pkg-config'; exit 1; \
	fi
