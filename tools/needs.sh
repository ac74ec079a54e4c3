#!/bin/sh
# Makes sure that there is what the browser tests need: a Chromium, and an nginx
# to serve the export. Some tests of hosts also fetch scripts with npm; without it
# they are skipped.
PATH=$PATH:/usr/sbin
missing=""
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing="chromium fonts-noto-core"
command -v nginx >/dev/null 2>&1 || missing="$missing nginx-light"
install() {
	[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 &&
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
command -v npm >/dev/null 2>&1 || install npm ||
	echo "There is no npm: the embed is not tested with pym.js, iframe-resizer and Datawrapper's script." >&2
[ -n "$missing" ] || exit 0
install $missing && exit 0
echo "The browser tests need: $missing. Install it (Debian: apt-get install $missing) and run make test again." >&2
exit 1
