package main

import (
	"bytes"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCard(t *testing.T) {
	dir := t.TempDir()
	draw := func(name string, args ...string) []byte {
		t.Helper()
		file := filepath.Join(dir, name)
		output(t, append([]string{"card", "--out", file}, args...)...)
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	link := draw("link.png", "https://example.org/ai/fr/?e=300&lease=30", "--lang", "fr")
	p, err := png.Decode(bytes.NewReader(link))
	if err != nil || p.Bounds().Dx() != 1200 || p.Bounds().Dy() != 630 {
		t.Fatalf("not a picture of 1200 by 630: %v", err)
	}
	if !bytes.Equal(link, draw("flags.png", "--e", "300", "--lease", "30", "--lang", "fr")) {
		t.Error("flags and the link of the same scenario give different pictures, want the same bytes")
	}
	if bytes.Equal(link, draw("link.png", "e=300&lease=30")) {
		t.Error("English and French give the same picture, want different ones")
	}
	two := draw("two.png", "e=300", "", "--outcome", "jobs")
	if bytes.Equal(two, draw("example.png", "https://example.org/ai/en/compare")) {
		t.Error("two comparisons give the same picture, want different ones")
	}
	if !bytes.Equal(two, draw("pair.png", "https://example.org/ai/en/compare?a=e%3D300&outcome=jobs")) {
		t.Error("two links, and the link of their comparison, give different pictures, want the same bytes")
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*.tmp")); len(left) > 0 {
		t.Errorf("the folder has %v, want no temporary file", left)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("the folder has %v, want no hidden file", left)
	}
}

// A symbolic link in place of the temporary file, or of the file itself, is not
// followed.
func TestCardFollowsNoLink(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	victim, file := filepath.Join(dir, "victim"), filepath.Join(dir, "card.png")
	if err := os.WriteFile(victim, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{file + ".tmp", file} {
		if err := os.Symlink(victim, name); err != nil {
			t.Skip(err)
		}
	}
	output(t, "card", "--out", file)
	if content(t, victim) != "mine" {
		t.Error("the file that a link points to was changed, want the link replaced")
	}
	if info, err := os.Lstat(file); err != nil || !info.Mode().IsRegular() || info.Mode().Perm() != 0o644 {
		t.Errorf("the card is %v (error: %v), want a regular file with mode 0644", info.Mode(), err)
	}
}

func TestBadCards(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "card.png")
	for _, c := range []struct {
		args []string
		code int
		says []string
	}{
		{[]string{"card", "e=900", "--out", file}, 2, []string{"e", "900", "€500bn"}},
		{[]string{"card", "--out", file, "--lang", "xx"}, 2, []string{"--lang", "xx", "fr, en, de, es, it, nl, pl"}},
		{[]string{"card"}, 2, []string{"--out"}},
		{[]string{"card", "a", "b", "--out", file}, 2, []string{"LINK A", "LINK B"}},
		{[]string{"card", "e=1", "e=2", "e=3", "--out", file}, 2, nil},
		{[]string{"card", "e=900", "lease=200", "--out", file}, 2, []string{"LINK A: Envelope", "LINK B: Equipment leased"}},
		{[]string{"card", "a=e%3D900&b=late%3Dx&b=e%3D1", "--out", file}, 2, []string{"a: Envelope", "b: Delays"}},
		{[]string{"card", "e=1", "e=2", "--lease", "30", "--out", file}, 2, []string{"--lease"}},
		{[]string{"card", "b=e%3D2", "--outcome", "happiness", "--out", file}, 2, []string{"--outcome", "happiness", "gdp_effect_bn"}},
		{[]string{"card", "b=e%3D2&outcome=happiness", "--out", file}, 2, []string{"happiness"}},
		{[]string{"card", "--out", filepath.Join(dir, "nowhere", "card.png")}, 1, []string{"nowhere"}},
		{[]string{"card", "--out", dir}, 1, nil},
	} {
		_, stderr, code := call(c.args...)
		if code != c.code {
			t.Errorf("%q exits %d, want %d: %s", c.args, code, c.code, stderr)
		}
		for _, word := range c.says {
			if !strings.Contains(stderr, word) {
				t.Errorf("%q: the message is %q, want %q in it", c.args, stderr, word)
			}
		}
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) > 0 {
		t.Errorf("the folder has %v, want nothing", left)
	}
	for _, pattern := range []string{dir + "*.tmp", filepath.Join(dir, ".*"), filepath.Join(filepath.Dir(dir), ".*")} {
		if left, _ := filepath.Glob(pattern); len(left) > 0 {
			t.Errorf("the folder has %v, want nothing", left)
		}
	}
}
