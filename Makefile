# Everything a person types: run, test, install, bench, clean. On Debian and its kin the missing
# system packages are installed first.

PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = --configuration release --static-swift-stdlib --product fathom
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)
FORMATTED = Sources Tests themes Package.swift

.PHONY: run test install bench clean release packages test-packages

run: release
	@$$(swift build $(RELEASE) --show-bin-path)/fathom demo

release: packages
	swift build $(RELEASE)

test: test-packages
	@./.ci/check

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/fathom" "$(DESTDIR)$(PREFIX)/bin/fathom"
	strip "$(DESTDIR)$(PREFIX)/bin/fathom"

bench: release
	@./Benchmarks/run "$$(swift build $(RELEASE) --show-bin-path)/fathom"

clean:
	swift package clean

packages:
	@./.ci/packages libncurses-dev libsqlite3-dev

test-packages:
	@./.ci/packages libncurses-dev libsqlite3-dev tmux
