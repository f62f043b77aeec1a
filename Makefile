# Everything a person types: run, test, install, bench, clean. On Debian and its kin the missing
# system packages are installed first.

PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share
# Nothing is loaded into the program, so it need not name its 20,000 symbols, nor keep those for a
# debugger; and at a fixed place its 100,000 addresses are written by the linker, not at each start.
RELEASE = --configuration release --static-swift-stdlib --product fathom \
  -Xlinker --no-export-dynamic -Xlinker -s -Xlinker -no-pie
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
FORMATTED = Sources Tests themes Package.swift

.PHONY: run test install bench pictures clean release packages test-packages

run: release
	@$$(swift build $(RELEASE) --show-bin-path)/fathom demo

release: packages
	swift build $(RELEASE)

test: test-packages
	@./.ci/check

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" \
	  "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
	  "$(SHARE)/fish/vendor_completions.d"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/fathom" "$(DESTDIR)$(PREFIX)/bin/fathom"
	install -m 644 man/fathom.1 "$(SHARE)/man/man1/fathom.1"
	"$(DESTDIR)$(PREFIX)/bin/fathom" --generate-completion-script bash \
	  > "$(SHARE)/bash-completion/completions/fathom"
	"$(DESTDIR)$(PREFIX)/bin/fathom" --generate-completion-script zsh \
	  > "$(SHARE)/zsh/site-functions/_fathom"
	"$(DESTDIR)$(PREFIX)/bin/fathom" --generate-completion-script fish \
	  > "$(SHARE)/fish/vendor_completions.d/fathom.fish"

bench: release
	@./Benchmarks/run "$$(swift build $(RELEASE) --show-bin-path)/fathom"

pictures: release
	@python3 docs/pictures.py "$$(swift build $(RELEASE) --show-bin-path)/fathom"

clean:
	swift package clean

packages:
	@./.ci/packages libncurses-dev libsqlite3-dev

test-packages:
	@./.ci/packages libncurses-dev libsqlite3-dev tmux
