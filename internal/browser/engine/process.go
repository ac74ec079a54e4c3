package engine

import (
	"io"
	"os"
	"os/exec"
	"syscall"
	"time"
)

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
