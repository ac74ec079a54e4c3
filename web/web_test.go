package web

import (
	"bytes"
	"testing"
)

// Scripts are sent small, say whose they are, and say the rest of it alike.
func TestScriptsAreMinified(t *testing.T) {
	sentFiles := Files()
	for _, name := range []string{"client.js", "reading.js", "app.js", "embed.js", "worker.js", "background.js"} {
		written, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		head, _, _ := bytes.Cut(written, []byte("\n"))
		switch sent := sentFiles[name]; {
		case len(sent) > len(written)*7/10:
			t.Errorf("minified, %s has %d bytes of %d, want seven tenths or fewer", name, len(sent), len(written))
		case !bytes.HasPrefix(sent, head):
			t.Errorf("minified, %s no longer begins with %q, want its first comment kept", name, head)
		}
	}
}

func TestNoScriptIsAPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("half a function is minified without a panic, want one")
		}
	}()
	minified([]byte("function f() {"))
}
