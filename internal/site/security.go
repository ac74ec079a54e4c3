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
)

const (
	// securityPath is where RFC 9116 wants the file: below the host, not below
	// the path of a site.
	securityPath = "/.well-known/security.txt"
	noticesPath  = "/licences.txt"
)

// Security says how to report a fault that endangers somebody.
type Security struct {
	// Contacts are addresses, mailto: or https:, the one to be preferred first.
	// Without any there is no security.txt.
	Contacts []string
	// Expires is the day from which the contacts may be out of date,
	// 2027-11-22; empty means a year after the date of the model's version.
	Expires string
}

// contactLetters are what an address in security.txt may hold, as RFC 3986 has
// them: nothing that would start another line or field.
const contactLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%"

// checkContact says what is wrong with a contact.
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

// checked gives the same with its day of expiry, or says what is wrong.
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

// SecurityExpires is the day from which security.txt counts as out of date, as
// 2027-11-22; empty where there is no such file.
func (s *Site) SecurityExpires() string { return s.config.Security.Expires }

// reportedIn are the languages in which reports are read: not all in which there are
// pages.
const reportedIn = "fr, en"

// securityText is the file of RFC 9116; empty where nobody gave a contact. It
// is of no clock: the same site gives the same bytes.
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
		fmt.Fprintf(&b, "Canonical: %s\n", s.origin+securityPath)
	}
	return b.Bytes()
}

// routeTrust adds the files that say whom to tell of faults, and whose work is
// in the programs. A proxy may pass on the site's own path alone, so
// security.txt is there as well.
func (s *Site) routeTrust(mux *http.ServeMux) {
	if text := s.securityText(); text != nil {
		mux.HandleFunc("GET "+securityPath, textFile(plainText, text))
		if s.base != "" {
			mux.HandleFunc("GET "+s.base+securityPath, textFile(plainText, text))
		}
	}
	mux.Handle("GET "+s.base+noticesPath, fresh(plainText, notices.Text))
}
