package main

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
	"time"
)

// TestMain runs the program itself instead of the tests if it is asked to, for tests
// that stop or kill it.
func TestMain(m *testing.M) {
	if os.Getenv("AICONTINENT_TEST_IS_PROGRAM") != "" {
		main()
	}
	os.Exit(m.Run())
}

// process is the program, running in another process.
type process struct {
	t      *testing.T
	cmd    *exec.Cmd
	stderr bytes.Buffer
	ended  chan struct{} // closed once it has ended
}

func startProgram(t *testing.T, args ...string) *process {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &process{t: t, cmd: exec.Command(program, args...), ended: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), "AICONTINENT_TEST_IS_PROGRAM=1")
	p.cmd.Stderr = &p.stderr
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		defer close(p.ended)
		p.cmd.Wait() // ProcessState has how it ended
	}()
	t.Cleanup(func() {
		p.cmd.Process.Kill()
		<-p.ended
	})
	return p
}

// await waits until a condition is true, and fails if the process ends before.
func (p *process) await(so func() bool) {
	p.t.Helper()
	for !so() {
		select {
		case <-p.ended:
			p.t.Fatalf("the program ended before it said what the test waits for: %s", &p.stderr)
		case <-time.After(time.Millisecond):
		}
	}
}

func (p *process) signal(s os.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Error(err)
	}
}

// end waits for the end, and returns standard error and the exit code, which is -1 if a
// signal ended the process.
func (p *process) end() (code int, stderr string) {
	<-p.ended
	return p.cmd.ProcessState.ExitCode(), p.stderr.String()
}
