package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aicontinent/internal/notices"
)

// The notices name what is linked into the programs today.
func TestNoticesAreCurrent(t *testing.T) {
	t.Parallel()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	text, source, err := generate(root)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]byte{textName: text, sourceName: source} {
		got, err := os.ReadFile(filepath.Join(root, "internal", "notices", name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("internal/notices/%s is out of date: run go generate ./internal/notices", name)
		}
	}
}

// No program contains a component without its complete licence.
func TestEveryComponentHasItsText(t *testing.T) {
	t.Parallel()
	all := string(notices.Text)
	for name, phrases := range map[string][]string{
		"github.com/maxence-charriere/go-app/v10": {"Copyright (c) 2016 Maxence Charriere"},
		gopherJS:                             {"Copyright (c) 2013 Richard Musiol"},
		"Go: runtime, library, wasm_exec.js": {"Copyright 2009 The Go Authors"},
		"github.com/go-fonts/stix":           {"SIL OPEN FONT LICENSE"},
		"github.com/go-fonts/liberation":     {"SIL Open Font License"},
	} {
		found := false
		for _, c := range notices.Components {
			found = found || c.Name == name
		}
		if !found {
			t.Errorf("the module %s is not listed, want every one", name)
		}
		for _, phrase := range phrases {
			if !strings.Contains(strings.ToLower(all), strings.ToLower(phrase)) {
				t.Errorf("the text of %s does not have %q, want it whole", name, phrase)
			}
		}
	}
}

func TestLicencesAreTold(t *testing.T) {
	t.Parallel()
	for content, want := range map[string]string{
		"Apache License\n  Version 2.0, January 2004":                                                                                       "Apache-2.0",
		"Permission is hereby granted, free of charge, to any\nperson obtaining a copy of this software":                                    "MIT",
		"Redistributions in binary form must reproduce the above\ncopyright notice":                                                         "BSD-2-Clause",
		"Redistributions in binary form must reproduce the above copyright notice\nmay be used to endorse or promote products derived from": "BSD-3-Clause",
		"all rights reserved, ask us": "",
	} {
		c := component{texts: []text{{"LICENSE", content}}}
		if err := c.name(); c.Licence != want || (err == nil) != (want != "") {
			t.Errorf("%q is taken for %q (%v), want %q", content, c.Licence, err, want)
		}
	}
	if err := (&component{}).name(); err == nil {
		t.Error("a component without a licence has a name and no error, want one")
	}
}
