// Package peers keeps the model once more in plain C and in plain JavaScript,
// as one would write it by hand (plain/), and talks to both: a test holds that
// they give what package model gives, and command benchpeers times all of them
// on the same works. They show how far the model is from what the machine can
// do, and from what a newsroom would have.
//
// A peer is a process that answers each line on its input by one line:
//
//	name <IDs of the parameters>            the IDs that it works with
//	run <19 levers> <parameters>            every column of every year
//	draw <parameters>                       nothing: one draw more is there
//	work <run|split|bands|triangle> <n>     milliseconds for one, and a sum
package peers

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// Files are the sources of the peers, under plain/.
//
//go:embed plain
var Files embed.FS

// ErrMissing is the error if a compiler or an interpreter is not installed.
var ErrMissing = errors.New("not installed")

// Peer is a process that runs the model.
type Peer struct {
	command *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	dir     string
}

// C compiles the C peer with gcc -O2 and starts it.
func C() (*Peer, error) {
	return start("gcc", func(gcc, dir string) (*exec.Cmd, error) {
		program := filepath.Join(dir, "peer")
		build := exec.Command(gcc, "-O2", "-Wall", "-Werror", "-o", program, "main.c", "model.c", "-lm")
		build.Dir = filepath.Join(dir, "plain")
		if out, err := build.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("gcc: %w\n%s", err, out)
		}
		return exec.Command(program), nil
	})
}

// Node starts the JavaScript peer in node, or a Go program compiled for browsers, given
// the paths of its loader wasm_exec.js and of the program.
func Node(loaderAndProgram ...string) (*Peer, error) {
	return start("node", func(node, dir string) (*exec.Cmd, error) {
		return exec.Command(node, append([]string{filepath.Join(dir, "plain", "serve.mjs")}, loaderAndProgram...)...), nil
	})
}

func start(tool string, command func(tool, dir string) (*exec.Cmd, error)) (*Peer, error) {
	path, err := exec.LookPath(tool)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", tool, ErrMissing)
	}
	p := &Peer{}
	if p.dir, err = os.MkdirTemp("", "peer"); err != nil {
		return nil, err
	}
	if err = p.begin(path, command); err != nil {
		os.RemoveAll(p.dir)
		return nil, err
	}
	ids := make([]string, evidence.Count)
	for i := range ids {
		ids[i] = evidence.Table[i].ID
	}
	want := strings.Join(ids, " ")
	if got, err := p.ask("name " + want); err != nil || got != want {
		p.Close()
		return nil, fmt.Errorf("%s: its parameters are %q (error: %v), want %q", tool, got, err, want)
	}
	return p, nil
}

func (p *Peer) begin(tool string, command func(tool, dir string) (*exec.Cmd, error)) error {
	if err := os.CopyFS(p.dir, Files); err != nil {
		return err
	}
	var err error
	if p.command, err = command(tool, p.dir); err != nil {
		return err
	}
	p.command.Stderr = os.Stderr
	if p.in, err = p.command.StdinPipe(); err != nil {
		return err
	}
	out, err := p.command.StdoutPipe()
	if err != nil {
		return err
	}
	p.out = bufio.NewReader(out)
	return p.command.Start()
}

// Close ends the peer.
func (p *Peer) Close() {
	p.in.Close()
	p.command.Wait()
	os.RemoveAll(p.dir)
}

func (p *Peer) ask(line string) (string, error) {
	if _, err := io.WriteString(p.in, line+"\n"); err != nil {
		return "", err
	}
	answer, err := p.out.ReadString('\n')
	return strings.TrimSpace(answer), err
}

// RunLine returns the line that asks for a run.
func RunLine(l *model.Levers, p *evidence.Parameters) string {
	n := []float64{l.EnvelopeBn, l.PublicPercent, l.ArrivalPercent}
	for _, tenths := range l.SplitTenths {
		n = append(n, float64(tenths))
	}
	n = append(n, float64(l.Sites), l.FromYear, l.CommitYears, l.DelayFactor, l.GridGW)
	n = append(n, l.Pace[:]...)
	n = append(n, l.LeasePercent, l.Aim.Percent, float64(l.Aim.Year))
	return "run " + words(n) + DrawLine(p)[len("draw"):]
}

// DrawLine returns the line that adds a draw.
func DrawLine(p *evidence.Parameters) string {
	n := make([]float64, evidence.Count)
	for i := range n {
		n[i] = p[i]
	}
	return "draw " + words(n)
}

func words(numbers []float64) string {
	list := make([]string, len(numbers))
	for i, n := range numbers {
		list[i] = strconv.FormatFloat(n, 'g', -1, 64)
	}
	return strings.Join(list, " ")
}

// Table runs a scenario, on which later works are based, and returns every column of
// model.Columns by year.
func (p *Peer) Table(l *model.Levers, parameters *evidence.Parameters) ([]float64, error) {
	return p.numbers(RunLine(l, parameters))
}

// Draw adds a draw to those of the work bands.
func (p *Peer) Draw(parameters *evidence.Parameters) error {
	_, err := p.ask(DrawLine(parameters))
	return err
}

// Work does a work a number of times, and returns the milliseconds that one took and
// the sum of the results, which is the same for every peer.
func (p *Peer) Work(name string, times int) (ms, sum float64, err error) {
	n, err := p.numbers("work " + name + " " + strconv.Itoa(times))
	if err == nil && len(n) != 2 {
		err = fmt.Errorf("work %s: answered by %v", name, n)
	}
	if err != nil {
		return 0, 0, err
	}
	return n[0], n[1], nil
}

func (p *Peer) numbers(line string) ([]float64, error) {
	answer, err := p.ask(line)
	if err != nil {
		return nil, err
	}
	var list []float64
	for _, word := range strings.Fields(answer) {
		n, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return nil, fmt.Errorf("%.40q is answered by %q", line, word)
		}
		list = append(list, n)
	}
	return list, nil
}
