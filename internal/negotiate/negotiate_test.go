package negotiate_test

import (
	"slices"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/negotiate"
)

func TestEncoding(t *testing.T) {
	const none = "none"
	for _, c := range []struct{ accept, want string }{
		{"", ""},
		{"gzip", "gzip"}, {"br", "br"}, {"gzip, br", "br"}, {"gzip,deflate,br", "br"}, {"GZIP", "gzip"}, {"x-gzip", "gzip"}, {"zstd", ""},
		{"gzip;q=0", ""}, {"gzip; q=0", ""}, {"gzip;\tq=0", ""}, {"gzip ;\t q=0.000", ""}, {"gzip;Q=0", ""}, {"br;level=1;q=0", ""}, {"br;q=0;level=1", ""},
		{"br;level=1", "br"}, {"br;level=1;q=0, gzip", "gzip"}, {"gzip;q=1.0, br;q=0.9", "gzip"}, {"gzip;q=0.001", "gzip"}, {"br;q=0.5,gzip;q=0.500", "br"},
		{"gzip;q=0.0001", ""}, {"gzip;q=2", ""}, {"gzip;q=", ""}, {"gzip;q=x", ""}, {"gzip;q=-1", ""}, {"gzip;q=1.001", ""}, {"gzip;q=+0", ""}, {"gzip;q=0.", ""}, {"gzip;q=00", ""}, {"gzip;q=1.", "gzip"},
		{"*", "br"}, {"*;q=0", none}, {"br;q=0, *", "gzip"}, {"*;q=0, gzip", "gzip"}, {"*;q=0.1, gzip;q=0", "br"}, {"identity, *;q=0", ""}, {"br;q=0,gzip;q=0,*", ""},
		{"identity", ""}, {"identity;q=0", none}, {"identity;q=0, gzip", "gzip"}, {"identity;q=0, zstd", none}, {"identity;q=1, gzip;q=0.5", ""}, {"identity;q=0.5, gzip;q=0.5", "gzip"},
		{",, ,gzip,", "gzip"}, {";q=0", ""}, {"gzip;q=0;q=1", "gzip"},
	} {
		got, ok := negotiate.Encoding([]string{c.accept}, "br", "gzip", "")
		if !ok {
			got = none
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.accept, got, c.want)
		}
	}
	if got, ok := negotiate.Encoding(nil, "br", ""); got != "" || !ok {
		t.Errorf("without a header: got %q, %v, want the plain form", got, ok)
	}
	if got, ok := negotiate.Encoding([]string{"gzip;q=0", "br"}, "gzip", "br", ""); got != "br" || !ok {
		t.Errorf("of two lines: got %q, %v, want br", got, ok)
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct {
		accept string
		want   locale.Lang
	}{
		{"", locale.En}, {"fr", locale.Fr}, {"en", locale.En}, {"FR-ca", locale.Fr}, {"fr-FR,fr;q=0.9,en;q=0.8", locale.Fr}, {"sv", locale.En}, {"sv,fr;q=0.3", locale.Fr},
		{"fr;q=0.5, en;q=0.9", locale.En}, {"en;q=0.5, fr;q=0.9", locale.Fr}, {"en;q=0.1,sv,fr-CA;q=0.2", locale.Fr}, {"en;q=0.5,fr;q=0.5", locale.En}, {"fr;q=0.5,en;q=0.5", locale.Fr},
		{"de-AT, en;q=0.5", locale.De}, {"pl,en;q=0.9", locale.Pl}, {"fr;q=0", locale.En}, {"fr;q=0,en", locale.En}, {"en;q=0", locale.Fr}, {"en;\tq=0, *", locale.Fr}, {"en;q=0,fr;q=0", locale.De}, {"*", locale.En}, {"fr;level=1;q=0.2, en;q=0.1", locale.Fr},
		{"fr;q=many, en;q=0.1", locale.En}, {"frr, en;q=0.1", locale.En}, {"fr;q=0.000,en;q=0.001", locale.En}, {"français", locale.En},
		{"fr;q=0.001", locale.Fr}, {"sv, en, fr", locale.En}, {"sv-SE,sv;q=0.9,fr;q=0.5,en;q=0.3", locale.Fr}, {"fr; q=0.000, sv", locale.En}, {"french", locale.En}, {",;,-,", locale.En},
	} {
		if got := negotiate.Language([]string{c.accept}); got != c.want {
			t.Errorf("%q: %s, want %s", c.accept, got.Code(), c.want.Code())
		}
	}
	if got := negotiate.Language([]string{"en;q=0.2", "fr"}); got != locale.Fr {
		t.Errorf("of two lines: got %s, want fr", got.Code())
	}
}

func TestHasTag(t *testing.T) {
	for list, want := range map[string]bool{
		"": false, `"a"`: true, `W/"a"`: true, `"b"`: false, `"b",	W/"a"`: true, "*": true, " * ": true, "a": false, `"a`: false, `"*"`: false,
	} {
		if got := negotiate.HasTag([]string{list}, `"a"`); got != want {
			t.Errorf("%s has the tag: %v, want %v", list, got, want)
		}
	}
	if negotiate.HasTag(nil, `"a"`) {
		t.Error("without a header: the tag is had, want it not to be")
	}
}

// Whatever the header, the choice is one of those offered and not explicitly
// refused.
func FuzzNegotiate(f *testing.F) {
	for _, s := range []string{"", "gzip;q=0", "*;q=0.5, br", "identity;q=0", "fr;q=0.3,en", ";;==,,q", "\x00\t;q=\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, header string) {
		lines := []string{header}
		if got, ok := negotiate.Encoding(lines, "br", "gzip", ""); got != "br" && got != "gzip" && got != "" || !ok && got != "" {
			t.Errorf("%q: got %q, %v, want br, gzip or the plain form, or nothing", header, got, ok)
		}
		if got, ok := negotiate.Encoding(append(lines, "identity"), "br"); ok && got != "br" {
			t.Errorf("%q: got %q, want br, which alone is on offer", header, got)
		}
		if got := negotiate.Language(append([]string{"en;q=0"}, lines...)); !slices.Contains(locale.Langs, got) {
			t.Errorf("%q: got %v, want a language of the site", header, got)
		}
		negotiate.HasTag(lines, `"a"`)
	})
}
