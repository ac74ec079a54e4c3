package site

import (
	"bytes"
	"fmt"
	"net/http"
	"net/mail"
	"net/url"
	"strings"
	"time"

	"aicontinent/internal/notices"
	"aicontinent/internal/site/paths"
)

// Security says how to report a vulnerability.
type Security struct {
	// Contacts are mailto: or https: addresses in order of preference. Without any
	// there is no security.txt.
	Contacts []string
	// Expires is the day after which the contacts may be out of date, such as
	// 2027-11-22. If empty, it is a year after the date of the model's version.
	Expires string
}

// contactLetters are the characters that RFC 3986 allows in an address. None of
// them would begin another line or field of security.txt.
const contactLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%"

// checkContact returns an error for a contact that is not valid.
func checkContact(contact string) error {
	wrong := fmt.Errorf("security contact %q: want mailto:security@example.org or https://example.org/report", contact)
	u, err := url.Parse(contact)
	if err != nil || strings.Trim(contact, contactLetters) != "" {
		return wrong
	}
	switch u.Scheme {
	case "https":
		if u.Hostname() == "" || u.User != nil {
			return wrong
		}
	case "mailto":
		address, err := mail.ParseAddress(u.Opaque)
		if err != nil || address.Address != u.Opaque {
			return wrong
		}
	default:
		return wrong
	}
	return nil
}

// checked returns the configuration with its day of expiry, or an error if it is
// not valid.
func (c Security) checked(versionDate string) (Security, error) {
	if len(c.Contacts) == 0 && c.Expires != "" {
		return c, fmt.Errorf("security expiry %q: it goes with a security contact, and there is none", c.Expires)
	}
	for _, contact := range c.Contacts {
		if err := checkContact(contact); err != nil {
			return c, err
		}
	}
	if len(c.Contacts) == 0 {
		return c, nil
	}
	if c.Expires == "" {
		day, err := time.Parse(time.DateOnly, versionDate)
		if err != nil {
			return c, fmt.Errorf("date of the model's version: %w", err)
		}
		c.Expires = day.AddDate(1, 0, 0).Format(time.DateOnly)
	}
	if _, err := time.Parse(time.DateOnly, c.Expires); err != nil {
		return c, fmt.Errorf("security expiry %q: want a day such as 2027-11-22", c.Expires)
	}
	return c, nil
}

// SecurityExpires returns the day after which security.txt is out of date, such as
// 2027-11-22, or "" if there is no such file.
func (s *Site) SecurityExpires() string { return s.config.Security.Expires }

// reportedIn are the languages in which reports can be read, which are fewer than
// those of the pages.
const reportedIn = "fr, en"

// securityText is the file of RFC 9116, or nothing if no contact is configured. It
// does not depend on the clock.
func (s *Site) securityText() []byte {
	var b bytes.Buffer
	if len(s.config.Security.Contacts) == 0 {
		return nil
	}
	for _, contact := range s.config.Security.Contacts {
		fmt.Fprintf(&b, "Contact: %s\n", contact)
	}
	fmt.Fprintf(&b, "Expires: %sT00:00:00Z\nPreferred-Languages: %s\n", s.config.Security.Expires, reportedIn)
	if s.origin != "" {
		fmt.Fprintf(&b, "Canonical: %s\n", s.origin+paths.Security)
	}
	return b.Bytes()
}

// routeTrust adds the files with the security contacts and with the licences of the
// programs. security.txt is also at the site's own path, because a proxy may pass
// on nothing else.
func (s *Site) routeTrust(mux *http.ServeMux) {
	if text := s.securityText(); text != nil {
		mux.HandleFunc("GET "+paths.Security, textFile(plainText, text))
		if s.base != "" {
			mux.HandleFunc("GET "+s.base+paths.Security, textFile(plainText, text))
		}
	}
	mux.Handle("GET "+s.base+paths.Notices, fresh(plainText, notices.Text))
}
