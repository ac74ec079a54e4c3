package engine

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// endings are what is to be done when something ends, the last first.
type endings []func()

func (e *endings) add(end func()) { *e = append(*e, end) }

func (e *endings) run() {
	for i := len(*e) - 1; i >= 0; i-- {
		(*e)[i]()
	}
	*e = nil
}

// start runs a program in a process group of its own, and gives a function that
// ends all of the group. What the program says goes to a writer.
func start(said io.Writer, env []string, extra []*os.File, name string, args ...string) (end func(), err error) {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), env...)
	c.Stdout, c.Stderr, c.ExtraFiles = said, said, extra
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	c.WaitDelay = time.Second // a child that outlives it may hold the pipe
	if err := c.Start(); err != nil {
		return nil, err
	}
	done := make(chan struct{})
	go func() { c.Wait(); close(done) }()
	return func() {
		syscall.Kill(-c.Process.Pid, syscall.SIGTERM)
		select {
		case <-done:
		case <-time.After(5 * time.Second):
		}
		// What a crash of its parent left behind ends too.
		syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		<-done
	}, nil
}

// announced starts a program that writes a line to the file 3 once it is ready,
// and gives the line.
func announced(env []string, name string, args ...string) (line string, end func(), err error) {
	in, out, err := os.Pipe()
	if err != nil {
		return "", nil, err
	}
	defer in.Close()
	end, err = start(io.Discard, env, []*os.File{out}, name, args...)
	out.Close()
	if err != nil {
		return "", nil, err
	}
	in.SetReadDeadline(time.Now().Add(patience))
	line, err = bufio.NewReader(in).ReadString('\n')
	if err != nil {
		end()
		return "", nil, fmt.Errorf("%s does not start: %w", name, err)
	}
	return strings.TrimSpace(line), end, nil
}

// startDisplay starts a display without a screen, and gives its name.
func startDisplay() (display string, end func(), err error) {
	number, end, err := announced(nil, "Xvfb", "-displayfd", "3", "-screen", "0", "1600x2400x24", "-nolisten", "tcp")
	return ":" + number, end, err
}
