package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"aicontinent/bench/peers"
	"aicontinent/bench/peers/works"
	"aicontinent/internal/chromium"
	"aicontinent/internal/evidence"
)

// contestant is one way to run the model.
type contestant struct {
	name  string
	plain bool // one of the peers written by hand
	do    func(work string, times int) (ms, sum float64, err error)
	end   func()
}

// enlist starts all contestants for which the machine has the tools, C first.
func enlist(set *works.Set) ([]contestant, error) {
	var list []contestant
	add := func(name string, plain bool, start func() (*peers.Peer, error)) error {
		p, err := start()
		if errors.Is(err, peers.ErrMissing) {
			fmt.Fprintf(os.Stderr, "benchpeers: without %s: %v\n", name, err)
			return nil
		}
		if err != nil {
			return err
		}
		list = append(list, contestant{name, plain, p.Work, p.Close})
		return load(p, set)
	}
	if err := add("C -O2", true, peers.C); err != nil {
		return list, err
	}
	list = append(list, contestant{"Go native", false, native(set), func() {}})
	dir, err := build()
	if err != nil {
		return list, err
	}
	list[0].end = after(list[0].end, func() { os.RemoveAll(dir) })
	loader, program := filepath.Join(dir, "wasm_exec.js"), filepath.Join(dir, "peer.wasm")
	if err := add("Go wasm, node", false, func() (*peers.Peer, error) { return peers.Node(loader, program) }); err != nil {
		return list, err
	}
	if err := add("JS, node", true, func() (*peers.Peer, error) { return peers.Node() }); err != nil {
		return list, err
	}
	if len(list) == 1 {
		return list, errNothing
	}
	inBrowser, err := inChromium(dir, set)
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchpeers: without Chromium:", err)
	}
	return append(list, inBrowser...), nil
}

func after(first, then func()) func() { return func() { first(); then() } }

func native(set *works.Set) func(string, int) (float64, float64, error) {
	return func(work string, times int) (float64, float64, error) {
		start := time.Now()
		sum := set.Do(work, times)
		return float64(time.Since(start).Nanoseconds()) / 1e6 / float64(times), sum, nil
	}
}

// build builds the Go program for browsers, with its loader and the page, in a
// directory of its own.
func build() (string, error) {
	dir, err := os.MkdirTemp("", "benchpeers")
	if err != nil {
		return "", err
	}
	make := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", filepath.Join(dir, "peer.wasm"), "aicontinent/bench/benchpeers/wasm")
	make.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := make.CombinedOutput(); err != nil {
		return dir, fmt.Errorf("building the program for browsers: %w\n%s", err, out)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return dir, err
	}
	loader, err := os.ReadFile(filepath.Join(string(root[:len(root)-1]), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return dir, err
	}
	return dir, errors.Join(os.CopyFS(dir, peers.Files),
		os.WriteFile(filepath.Join(dir, "wasm_exec.js"), loader, 0o644),
		os.WriteFile(filepath.Join(dir, "index.html"), []byte(page), 0o644))
}

const page = `<!doctype html><title>peers</title><script src="wasm_exec.js"></script><script type="module">
import * as plain from "./plain/work.mjs";
window.plain = plain;
const go = new Go();
WebAssembly.instantiateStreaming(fetch("peer.wasm"), go.importObject).then(({instance}) => go.run(instance));
window.timed = (work, name, times) => {
  const start = performance.now();
  const sum = work(name, times);
  return [(performance.now() - start) / times, sum];
};
</script>`

// inChromium opens the page with both peers.
func inChromium(dir string, set *works.Set) ([]contestant, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	go http.Serve(listener, http.FileServer(http.Dir(dir)))
	b, err := chromium.Start()
	if err != nil {
		listener.Close()
		return nil, err
	}
	end := func() { b.Close(); listener.Close() }
	tab, err := b.NewTab(chromium.View{Patience: time.Hour})
	if err == nil {
		err = errors.Join(tab.Open("http://"+listener.Addr().String()), tab.Wait("window.work && window.timed"), fill(tab, set))
	}
	if err != nil {
		end()
		return nil, err
	}
	do := func(function string) func(string, int) (float64, float64, error) {
		return func(work string, times int) (float64, float64, error) {
			n, err := chromium.Eval[[]float64](tab, "timed("+function+","+strconv.Quote(work)+","+strconv.Itoa(times)+")")
			if err != nil {
				return 0, 0, err
			}
			return n[0], n[1], nil
		}
	}
	return []contestant{{"Go wasm, Chromium", false, do("window.work"), end}, {"JS, Chromium", true, do("plain.work"), func() {}}}, nil
}

// fill sends the page's JavaScript the scenario and the draws.
func fill(tab *chromium.Tab, set *works.Set) error {
	names := make([]string, evidence.Count)
	for i := range names {
		names[i] = evidence.Table[i].ID
	}
	draws := make([]string, works.Draws)
	for i := range draws {
		p := set.Draw(i)
		draws[i] = peers.DrawLine(&p)
	}
	lines, err := json.Marshal(map[string]any{"names": names, "run": peers.RunLine(set.Levers(), set.Parameters()), "draws": draws})
	if err != nil {
		return err
	}
	_, err = chromium.Eval[bool](tab, `(({names, run, draws}) => {
		const numbers = (line) => line.split(" ").slice(1).map(Number);
		plain.name(names);
		plain.set(numbers(run));
		for (const line of draws) plain.addDraw(numbers(line));
		return true;
	})(`+string(lines)+")")
	return err
}
