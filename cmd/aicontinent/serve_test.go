package main

import (
	"aicontinent/internal/site"
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

func TestServe(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	said, stdout := io.Pipe()
	done := make(chan error, 1)
	go func() { done <- serve(ctx, "127.0.0.1:0", site.Config{}, stdout, io.Discard) }()

	line, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	_, address, found := strings.Cut(strings.TrimSpace(line), "http://")
	if !found {
		t.Fatalf("says %q, and no address", line)
	}
	answer, err := http.Get("http://" + address + "fr/?e=300")
	if err != nil {
		t.Fatal(err)
	}
	page, err := io.ReadAll(answer.Body)
	answer.Body.Close()
	if err != nil || answer.StatusCode != http.StatusOK || !strings.Contains(string(page), "<h1") {
		t.Errorf("the page: %d, %v, %.100s", answer.StatusCode, err, page)
	}
	stop()
	if err := <-done; err != nil {
		t.Errorf("serve ends with %v", err)
	}
}

func TestServeFails(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if _, stderr, code := call("serve", "--addr", taken.Addr().String()); code != exitFailed || !strings.Contains(stderr, "in use") {
		t.Errorf("an address that is taken: exits %d, %s", code, stderr)
	}
}

func TestServeRefuses(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"--rate", "-1"}, "--rate: -1 cannot be used; allowed: 0 to 1000000"},
		{[]string{"--rate", "NaN"}, "--rate: NaN cannot be used"},
		{[]string{"--rate", "1", "--burst", "0"}, "--burst: 0 cannot be used; allowed: 1 to 1000000"},
		{[]string{"--trusted-proxies", "10.0.0.0/8,proxy"}, `--trusted-proxies: "proxy" cannot be used; allowed: addresses and networks`},
	} {
		if _, stderr, code := call(append([]string{"serve"}, c.args...)...); code != exitBadInput || !strings.Contains(stderr, c.says) {
			t.Errorf("serve %v: exits %d, says %s; want %s", c.args, code, stderr, c.says)
		}
	}
}
