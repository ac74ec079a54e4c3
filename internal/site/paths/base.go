package paths

import (
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// allowedBase is the part of an error message that says which base URLs are
// allowed.
const allowedBase = "allowed: http:// or https://, a host name in ASCII or an address, and where needed a port and a path, as in https://example.org or https://example.org/ai"

// ParseBase checks a base URL and returns its origin and its path, both without a
// trailing slash.
func ParseBase(base string) (origin, path string, err error) {
	if base == "" {
		return "", "", nil
	}
	refuse := func(why string) (string, string, error) {
		return "", "", fmt.Errorf("base URL %q: %s; %s", base, why, allowedBase)
	}
	u, err := url.Parse(base)
	switch {
	case err != nil:
		return refuse("it is no URL")
	case u.Scheme != "http" && u.Scheme != "https":
		return refuse("it does not begin with http:// or https://")
	case strings.ContainsAny(base, "?#") || u.User != nil:
		return refuse("no query, fragment or user may be in it")
	case !isHost(u.Hostname(), strings.HasPrefix(u.Host, "[")):
		return refuse(fmt.Sprintf("%q is no host", u.Hostname()))
	case !isPort(u):
		return refuse("a port is a whole number from 1 to 65535")
	}
	path = strings.TrimSuffix(u.EscapedPath(), "/")
	for _, part := range strings.Split(path, "/")[1:] {
		if part == "" || part == "." || part == ".." || strings.Trim(part, pathLetters) != "" {
			return refuse("a part of a path holds letters, digits and . - _ ~ only")
		}
	}
	return u.Scheme + "://" + u.Host, path, nil
}

// isHost reports whether a text is a valid domain name or IP address.
func isHost(host string, bracketed bool) bool {
	if bracketed {
		a, err := netip.ParseAddr(host)
		return err == nil && a.Is6() && a.Zone() == ""
	}
	if len(host) > 253 {
		return false
	}
	for _, label := range strings.Split(strings.TrimSuffix(host, "."), ".") {
		if label == "" || len(label) > 63 || strings.Trim(label, hostLetters) != "" || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
	}
	return true
}

// isPort reports whether a URL has a valid port or none.
func isPort(u *url.URL) bool {
	if !strings.HasSuffix(u.Host, ":"+u.Port()) {
		return true
	}
	n, err := strconv.ParseUint(u.Port(), 10, 16)
	return err == nil && n > 0
}

const (
	hostLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	// pathLetters need no encoding in a path and are not part of the patterns of
	// [http.ServeMux].
	pathLetters = hostLetters + ".~"
)
