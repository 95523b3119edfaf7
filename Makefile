# What a newcomer needs: `make run` and `make test`. Everything else is a part of them.

SWIFT ?= swift
TIQU := .build/release/tiqu

.PHONY: run test setup build snapshot check-snapshot sample-hits fuzz bench instructions soak kill-test format lint clean help

help:
	@echo 'make run        build, extract corpus/ into out/, validate the records, print what was found'
	@echo 'make test       every test'
	@echo 'make snapshot   write out/ anew; look at `git diff out` before you commit it'
	@echo 'make sample-hits TYPE=region N=300 SEED=1 CORPUS="FILE..."   hits at random, to be labelled by eye'
	@echo 'make fuzz       throw broken texts at the text layer for SECONDS (600); see Fuzzing/README.md'
	@echo 'make bench      the whole pipeline beside others, FILES="FILE.jsonl.gz..." PEERS=FOLDER; see Benchmarks/README.md'
	@echo 'make instructions   how many instructions it takes, against what was recorded; RENEW=1 records'
	@echo 'make soak, make kill-test   long runs over FILES="FILE.jsonl.gz..."'
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
# TARGET: TextLayerFuzzer, JSONFuzzer (lines of JSON Lines) or PipelineFuzzer (texts and pages to records).
TARGET ?= TextLayerFuzzer
FUZZ_LIMITS := -max_len=4096 -len_control=0 -timeout=10 -detect_leaks=0 -print_final_stats=1

fuzz: setup
	$(SWIFT) build --package-path Fuzzing -c release --product $(TARGET) $(FUZZ_FLAGS)
	python3 Fuzzing/seeds.py Fuzzing/.build/seeds
	mkdir -p $(FUZZ_CORPUS)-$(TARGET) Fuzzing/findings
	Fuzzing/.build/release/$(TARGET) -max_total_time=$(SECONDS) $(FUZZ_LIMITS) -dict=Fuzzing/text_layer.dict \
	    -artifact_prefix=Fuzzing/findings/ $(FUZZ_CORPUS)-$(TARGET) Fuzzing/.build/seeds

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

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

clean:
	rm -rf .build

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
