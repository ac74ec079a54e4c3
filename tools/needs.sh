#!/bin/sh
# Makes sure that there is what make test needs, and as root on Debian installs
# what is missing: Chromium and its fonts, the web servers nginx and Caddy to
# serve exports, and npm to fetch scripts of other tools that embeds work with.
# With "all", also a C compiler and node, which run the model's peers, and Firefox
# and WebKit with what drives and looks at them: a display, a window for WebKit, a
# reader of PDF, and the bus that screen readers use.
PATH=$PATH:/usr/sbin
has() { command -v "$1" >/dev/null 2>&1; }

missing=""
has chromium || has chromium-browser || has google-chrome || missing="$missing chromium fonts-noto-core"
has nginx || missing="$missing nginx-light"
has caddy || missing="$missing caddy"
has npm || missing="$missing npm"
if [ "${1:-}" = all ]; then
	has node || missing="$missing nodejs"
	has cc || missing="$missing gcc libc6-dev"
	has firefox-esr || missing="$missing firefox-esr"
	has WebKitWebDriver || missing="$missing webkit2gtk-driver"
	/usr/bin/python3 -c 'import gi; gi.require_version("WebKit2", "4.1")' 2>/dev/null ||
		missing="$missing python3-gi gir1.2-webkit2-4.1"
	has Xvfb || missing="$missing xvfb"
	has pdftotext || missing="$missing poppler-utils"
	has dbus-daemon || missing="$missing dbus-daemon"
	/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && [ -e /usr/libexec/at-spi-bus-launcher ] ||
		missing="$missing python3-gi gir1.2-atspi-2.0 at-spi2-core"
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && has apt-get; then
	apt-get update -qq &&
		# shellcheck disable=SC2086 # names of packages, one word each
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null &&
		exit 0
fi
echo "The tests need:$missing. Install it (Debian: apt-get install$missing) and run this again." >&2
exit 1
