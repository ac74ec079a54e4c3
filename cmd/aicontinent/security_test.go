package main

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestSecurityFlagsAreChecked(t *testing.T) {
	for _, args := range [][]string{
		{"serve", "--addr", "127.0.0.1:0", "--security-contact", "nobody"},
		{"serve", "--addr", "127.0.0.1:0", "--security-contact", "mailto:a@example.org", "--security-expires", "soon"},
		{"serve", "--addr", "127.0.0.1:0", "--security-expires", "2027-11-22"},
	} {
		given := args[len(args)-1]
		if _, stderr, code := call(args...); code != exitBadInput || !strings.Contains(stderr, given) || !strings.Contains(stderr, "security") {
			t.Errorf("%q exits %d with %q, want %d and a message that names the flag and %q", args, code, stderr, exitBadInput, given)
		}
	}
}

// If the contacts of a site count as out of date, the server logs a warning.
func TestExpiredContactsAreTold(t *testing.T) {
	now := time.Date(2027, 11, 22, 12, 0, 0, 0, time.UTC)
	for expires, want := range map[string]bool{"": false, "2027-11-23": false, "2027-11-22": true, "2026-01-01": true} {
		var log bytes.Buffer
		warnExpired(slog.New(slog.NewTextHandler(&log, nil)), expires, now)
		if got := strings.Contains(log.String(), "security-expires"); got != want {
			t.Errorf("%q: the log is %q; warns of the day it expires: %v, want %v", expires, log.String(), got, want)
		}
	}
}

func TestLicencesCommand(t *testing.T) {
	stdout, _, code := call("licences")
	if code != 0 || !strings.Contains(stdout, "Apache License") || !strings.Contains(stdout, "SIL OPEN FONT LICENSE") {
		t.Errorf("exits %d with %.200s, want 0 and the texts of the licences", code, stdout)
	}
}

func TestKeptCopiesAreChecked(t *testing.T) {
	for args, want := range map[string]string{
		"--kept 1.0.1 --kept-in x": "give one of them",
		"--kept-in /nowhere":       "no frozen copy in /nowhere",
		"--kept plan":              `"plan" is no edition`,
	} {
		if _, stderr, code := call(append([]string{"serve", "--addr", "127.0.0.1:0"}, strings.Fields(args)...)...); code != exitBadInput || !strings.Contains(stderr, want) {
			t.Errorf("%s exits %d with %q, want %d and %q", args, code, stderr, exitBadInput, want)
		}
	}
}
