package web

import (
	"bytes"
	"testing"
)

// Scripts are sent small, say whose they are, and say the rest of it alike.
func TestScriptsAreMinified(t *testing.T) {
	sentFiles := Files()
	for _, name := range []string{"client.js", "reading.js", "app.js", "embed.js", "worker.js"} {
		written, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		head, _, _ := bytes.Cut(written, []byte("\n"))
		switch sent := sentFiles[name]; {
		case len(sent) > len(written)*7/10:
			t.Errorf("%s has %d bytes, minified %d", name, len(written), len(sent))
		case !bytes.HasPrefix(sent, head):
			t.Errorf("%s no longer begins with %q", name, head)
		}
	}
}

func TestNoScriptIsAPanic(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("half a function is taken for a script")
		}
	}()
	minified([]byte("function f() {"))
}
