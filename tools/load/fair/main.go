// Command fair measures what readers wait for while others ask the server for
// too much. It starts a server of its own on loopback for each round, so it can
// be set beside one of an earlier commit:
//
//	go run ./tools/load/fair -server build/aicontinent
//	go run ./tools/load/fair -server /tmp/old/aicontinent
//
// Readers ask throughout, whether or not the last was answered: for a page that
// nobody asked for before, for one that is kept, and for answers of the API. A
// refusal counts as 25 s. Beside them there is, by round:
//
//	rest     nobody
//	dear     3 pages a second that look for the best split with a target of adoption
//	closed   20 such a second, whose visitors go away at once
//	bands    3 programs that ask for 2,000 draws with a target all the time
package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"text/tabwriter"
	"time"
)

func main() {
	server := flag.String("server", "build/aicontinent", "binary to measure")
	seconds := flag.Int("seconds", 25, "length of a round, 1 to 120")
	rounds := flag.String("rounds", "rest,dear,closed,bands", "what to run")
	flag.Parse()
	if err := run(*server, *seconds, strings.Split(*rounds, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "fair:", err)
		os.Exit(1)
	}
}

func run(server string, seconds int, rounds []string) error {
	if seconds < 1 || seconds > 120 {
		return fmt.Errorf("-seconds: %d cannot be used; allowed: 1 to 120", seconds)
	}
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "round\tasked for\trequests\trefused\tmedian ms\tp95 ms\tmedian, times that at rest\t")
	atRest := map[string]float64{}
	for _, name := range rounds {
		hostile, ok := hostiles[name]
		if !ok {
			return fmt.Errorf("-rounds: %q is none; allowed: rest, dear, closed, bands", name)
		}
		results, err := round(server, time.Duration(seconds)*time.Second, hostile)
		if err != nil {
			return err
		}
		for _, r := range results {
			median, times := r.quantile(0.5), ""
			if name == "rest" {
				atRest[r.name] = median
			}
			if atRest[r.name] > 0 {
				times = fmt.Sprintf("%.1f", median/atRest[r.name])
			}
			fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%.1f\t%.1f\t%s\t\n", name, r.name, len(r.ms), r.refused, median, r.quantile(0.95), times)
		}
	}
	return table.Flush()
}

// round measures one server with some clients that request too much.
func round(binary string, length time.Duration, hostile func(site string, end <-chan struct{})) ([]*result, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	address := listener.Addr().String()
	listener.Close()
	server := exec.Command(binary, "serve", "--addr", address)
	if err := server.Start(); err != nil {
		return nil, err
	}
	defer func() {
		server.Process.Kill()
		server.Wait()
	}()
	site := "http://" + address
	if err := answering(site); err != nil {
		return nil, err
	}
	end := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		hostile(site, end)
	}()
	results := readers(site, length)
	close(end)
	<-done
	return results, nil
}

// answering waits until the server answers, and requests some pages, so that
// nothing is done for the first time during the measurement.
func answering(site string) error {
	for begin := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		r, err := http.Get(site + "/healthz")
		if err == nil {
			r.Body.Close()
			break
		}
		if time.Since(begin) > 20*time.Second {
			return errors.New("the server does not answer")
		}
	}
	for i := range 20 {
		for _, address := range []string{"/fr/", fmt.Sprintf("/fr/?e=%d&late=2.9", i), fmt.Sprintf("/api/v1/simulate?bands=10&e=%d", i)} {
			r, err := http.Get(site + address)
			if err != nil {
				return err
			}
			r.Body.Close()
		}
	}
	return nil
}
