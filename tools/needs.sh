#!/bin/sh
# Makes sure that there is what the browser tests need: a Chromium, and an nginx
# to serve the export.
PATH=$PATH:/usr/sbin
missing=""
command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1 || missing="chromium fonts-noto-core"
command -v nginx >/dev/null 2>&1 || missing="$missing nginx-light"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null && exit 0
fi
echo "The browser tests need: $missing. Install it (Debian: apt-get install $missing) and run make test again." >&2
exit 1
