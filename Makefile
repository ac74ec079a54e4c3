# The commands that matter: make run, make check, make test. SLIM=0 builds the browser
# program with go-app as it is, and without what tools/slim does.

GO      ?= go
DIST    := web/dist
WASM    := $(DIST)/app.wasm
LIGHT   := build/light/built
BR      ?= 5
SLIM    ?= 1
MODFILE := $(if $(filter 1,$(SLIM)),-modfile=build/wasm.mod -overlay=build/lines.json)
# Without inlining, save where it computes: many calls of small functions,
# written out, are an eighth of the program's bytes.
# The collector and the allocators as they were before Go 1.26 are a hundredth of
# them less: the newer ones are written out for many sizes, and made for processors
# with vectors.
FEWER   := nogreenteagc,nosizespecializedmalloc
SMALLER := GOEXPERIMENT=$(FEWER)
SLIMMED := $(GO) run ./tools/slim -experiments '$(FEWER)'
SMALL   := -gcflags=all=-l $(foreach p,runtime math math/bits $(addprefix aicontinent/internal/,model uncertainty landscape),-gcflags=$(p)=)
# What the program says that it was built from.
NAMED   = -X aicontinent/internal/build.commit=$(shell git rev-parse HEAD 2>/dev/null) -X aicontinent/internal/build.changed=$(if $(shell git status --porcelain -uno 2>/dev/null),true)
SOURCES := $(shell find app cmd/wasm internal -name '*.go' -not -name '*_test.go') go.mod

.PHONY: texts run build release same check test test-all bench bench-peers size lint fmt fuzz weight perf perf-embed frozen help clean
.DEFAULT_GOAL := help

help: ## say what each target does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /	/' | expand -t 13

run: build ## build everything and serve the calculator at http://127.0.0.1:8000
	build/aicontinent serve

build: $(WASM) $(LIGHT) ## build the browser program, then the program that serves it
	$(GO) build -trimpath -ldflags='$(NAMED)' -o build/aicontinent ./cmd/aicontinent

$(WASM): $(SOURCES) tools/pack/main.go $(wildcard tools/slim/*.go)
	$(SLIMMED)
	$(SMALLER) GOOS=js GOARCH=wasm $(GO) build $(MODFILE) $(SMALL) -trimpath -ldflags='-s -w -buildid=' -o $(WASM) ./cmd/wasm
	cp "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $(DIST)/wasm_exec.js
	$(GO) run ./tools/pack -level $(BR) $(WASM) $(DIST)/wasm_exec.js

# The light programs of the calculator, of the other pages and of embeds, one for each
# language, and the texts of each language that the browser program loads. The compiler
# and its toolchain come through the module proxy, the first time.
$(LIGHT): $(SOURCES) $(shell find cmd/light tools/light tools/catalogue -name '*.go') $(wildcard internal/locale/translations/*.po) tools/pack/main.go
	rm -f $(DIST)/light*.js* $(DIST)/texts.*
	$(GO) run ./tools/catalogue -tables '$(DIST)'
	$(GO) run ./tools/light -kind calculator
	$(GO) run ./tools/light -kind pages -output '$(DIST)/light-pages.LANG.js'
	$(GO) run ./tools/light -kind embed -output '$(DIST)/light-embed.LANG.js'
	$(GO) run ./tools/pack -level $(BR) $(DIST)/light*.js $(DIST)/texts.*.bin
	touch $(LIGHT)

# Packages whose tests need no browser.
PLAIN = $(shell $(GO) list ./... | grep -v -e /browsertest)

# The browser tests open so many tabs at once.
TABS ?= 2
BROWSER := $(GO) test -timeout 30m -count 1 -parallel $(TABS)

# Browser tests that come out otherwise where a host of files answers, which has
# one page for all links and its own headers; and where the embed is in a frame of
# another site, which has the focus, the keys and the pointer only by way of it.
ON_FILES := EmbedHeaders EmbedLinkOnAnyHost EmbedFolds EmbedOfAHostileLink BadLinkShowsItsErrorAndKeepsTheRest \
	OtherLanguageAndPage TablesEqualSimulate HostileLink ComparePage CompareFromTheCalculator ProgramShowsWhatTheServerWrote \
	SharePreviewHeights EmbeddingDoc HostWithAStrictPolicy StorageBlocked NothingShifts
IN_FRAME := EmbedAnswersATouch EmbedKeepsWhatCameEarly EmbedByKeyboard EmbedDrags EmbedPin EmbedFolds

# Sweeps over widths, languages, links or places, of which make test looks at the
# tightest cases (-short) and make test-all at every one.
SWEEPS := TranslatedPage EmbedHeights ApartIsPlainAndAccessible RunOfPressesIsOneEntry LanguagesHaveRoom \
	ProgramShowsWhatTheServerWrote StopsHaveNoFaults LightProgramIsTheSame LightCalculatorIsTheSame StrangersAroundThePage StrangersWithinThePage EmbedAmongStrangers

empty :=
one_of = '^Test($(subst $(empty) $(empty),|,$(strip $(1))))$$'

texts: ## bring the texts of the code into the files for translators, and make the tables of programs of them
	$(GO) run ./tools/catalogue

check: ## vet, and every test that needs no browser: 80 seconds, seconds for what did not change
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./app ./cmd/wasm ./cmd/light ./internal/client/wire ./internal/model ./internal/uncertainty
	$(GO) test -vet=off -timeout 10m $(PLAIN)

test: $(WASM) $(LIGHT) check ## what CI runs: check, every fuzz target for seconds, the same bytes in two folders, and the browser tests; as root on Debian it installs Chromium and more where missing
	sh tools/needs.sh
	sh tools/fuzz.sh 3s
	EXAMPLES=1 SAME=two $(GO) test -count 1 -run 'Example$$|^TestSameBytes' ./internal/house ./tools/release
	$(BROWSER) -short ./internal/browsertest
	@echo "The browser tests that depend on it once more, against the export that nginx serves:"
	BROWSERTEST=files $(BROWSER) -short -run $(call one_of,$(ON_FILES)) ./internal/browsertest
	@echo "Those of embeds that depend on it once more, in a frame of a page of another site:"
	BROWSERTEST=framed $(BROWSER) -short -run $(call one_of,$(IN_FRAME)) ./internal/browsertest

test-all: test ## before a release: all browser tests on every kind of host and with go-app as it is, readers’ journeys in Firefox and WebKit too, the race detector, the model's peers, longer fuzzing (an hour or more)
	sh tools/needs.sh all
	cd bench && $(GO) vet ./... && $(GO) test -count 1 ./...
	$(GO) test -race -shuffle=on -timeout 60m $(PLAIN)
	@echo "Every case of the sweeps:"
	$(BROWSER) -run $(call one_of,$(SWEEPS)) ./internal/browsertest
	@echo "Every browser test against the export that nginx serves, and Caddy:"
	BROWSERTEST=files $(BROWSER) -skip '^TestLight' ./internal/browsertest
	BROWSERTEST=caddy $(BROWSER) -skip '^TestLight' ./internal/browsertest
	@echo "Every test of embeds in a frame of a page of another site:"
	BROWSERTEST=framed $(BROWSER) -run '^TestEmbed' ./internal/browsertest
	@echo "Every test of the calculator's own pages with go-app as it is:"
	GOOS=js GOARCH=wasm $(GO) build -trimpath -ldflags='-s -w -buildid=' -o build/stock.wasm ./cmd/wasm
	BROWSERTEST=stock $(BROWSER) -skip '^Test(Light|Embed|Element|Host|Frozen|Share)' ./internal/browsertest
	LANGUAGES=all $(BROWSER) -run '^Test(AxeInEveryLanguage|EmbedHeights)$$' ./internal/browsertest
	@echo "The journeys of readers in Chromium, Firefox and WebKit:"
	$(GO) test -timeout 30m -count 1 ./internal/browsertest/engines
	$(MAKE) same
	sh tools/fuzz.sh 30s

release: ## programs for each platform, the site as files, lists of parts (SBOM) and checksums, in build/release
	rm -f $(WASM) $(LIGHT)
	$(MAKE) build BR=11
	$(GO) run ./tools/release

same: ## build everything twice, in two folders, and compare every byte (some minutes)
	SAME=all $(GO) test -timeout 30m -count 1 -run TestSameBytes ./tools/release

lint: ## gofmt, go vet and staticcheck
	@test -z "$$(gofmt -l .)" || { gofmt -l .; exit 1; }
	$(GO) vet ./...
	$(GO) run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...

fmt: ## format the code
	gofmt -w .

bench: ## benchmarks of the model, native and in WebAssembly (needs node)
	$(GO) test -run '^$$' -bench . -count 6 ./internal/model ./internal/uncertainty ./internal/landscape ./internal/chart ./internal/view/calculator
	GOOS=js GOARCH=wasm $(GO) test -exec "$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" -run '^$$' -bench . -count 6 ./internal/model ./internal/uncertainty ./internal/landscape ./internal/view/calculator

bench-peers: ## the model beside its peers in C and JavaScript, native, in node and in Chromium, on the same works (needs gcc and node)
	cd bench && $(GO) test ./... && $(GO) run ./benchpeers

size: ## bytes of the browser program and of a page, raw and compressed
	rm -f $(WASM) $(LIGHT)
	$(MAKE) $(WASM) $(LIGHT) BR=11
	$(GO) run ./tools/size

weight: ## what the browser program consists of, by package
	$(SLIMMED)
	$(SMALLER) GOOS=js GOARCH=wasm $(GO) build $(MODFILE) $(SMALL) -trimpath -o build/named.wasm ./cmd/wasm
	$(GO) run ./tools/weight build/named.wasm

perf: ## measure the page beside a React page in Chromium (needs node and npm; about 12 minutes on an idle machine)
	$(MAKE) clean
	$(MAKE) build SLIM=0 BR=11
	mv build/aicontinent $${TMPDIR:-/tmp}/aicontinent-stock
	$(MAKE) clean
	$(MAKE) build BR=11
	mv $${TMPDIR:-/tmp}/aicontinent-stock build/stock
	cd bench/react && npm ci && npm run build && npm run check
	cd bench && $(GO) run ./perf -json ../build/perf.json

perf-embed: ## measure the embed beside a frame with React and Recharts in Chromium: bytes, answers, and what the article pays (needs node and npm)
	$(MAKE) clean
	$(MAKE) build BR=11
	cd bench/react && npm ci && npm run build && npm run check
	cd bench && $(GO) run ./perf -pages perf/embeds.json -json ../build/perf-embed.json
	cd bench && $(GO) run ./hostcost

fuzz: ## run every fuzz target for a minute each
	sh tools/fuzz.sh 60s

frozen: ## put the frozen copy of an older version of the model in an export: V=1.0 SITE=DIR BASE=URL
	$(GO) run ./tools/frozen -version "$(V)" -site "$(SITE)" -base-url "$(BASE)"

clean: ## remove what was built
	rm -rf build $(DIST)/*.wasm* $(DIST)/*.js* $(DIST)/texts.*
