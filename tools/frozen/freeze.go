package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"aicontinent/internal/versions"
)

// source is the commit from which a version is built.
type source struct {
	repo, commit, version string
}

// freeze builds a version in a working tree of its own, lets it export the site
// into a folder of its own, and moves the frozen copies that the site's folder
// lacks there. It returns their names. The version's own program decides what its
// copy is called; it sees the site's existing copies of this version, so that a new
// one gets the next number.
func freeze(ctx context.Context, from source, site, base string) (names []string, err error) {
	if info, err := os.Stat(site); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("%q is no folder of an export", site)
	}
	work, err := os.MkdirTemp("", "frozen-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	tree, out := filepath.Join(work, "tree"), filepath.Join(work, "site")
	if err := command(ctx, from.repo, "git", "worktree", "add", "--detach", tree, from.commit); err != nil {
		return nil, err
	}
	defer func() {
		err = errors.Join(err, command(context.WithoutCancel(ctx), from.repo, "git", "worktree", "remove", "--force", tree))
	}()
	if err := command(ctx, tree, "make", "build", "BR=11"); err != nil {
		return nil, err
	}
	if err := eachEdition(site, from.version, func(name string) error {
		return os.CopyFS(filepath.Join(out, "v", name), os.DirFS(filepath.Join(site, "v", name)))
	}); err != nil {
		return nil, err
	}
	arguments := []string{"export", out}
	if base != "" {
		arguments = append(arguments, "--base-url", base)
	}
	if err := command(ctx, tree, filepath.Join(tree, "build", "aicontinent"), arguments...); err != nil {
		return nil, err
	}
	found := false
	err = eachEdition(out, from.version, func(name string) error {
		found = true
		target := filepath.Join(site, "v", name)
		if _, err := os.Lstat(target); err == nil {
			return nil
		}
		names = append(names, name)
		return place(filepath.Join(out, "v", name), target)
	})
	if err == nil && !found {
		err = fmt.Errorf("commit %s exports no frozen copy of version %s", from.commit, from.version)
	}
	return names, err
}

// eachEdition calls a function for the folders of a version below v/, including the
// one that only redirects to another.
func eachEdition(site, version string, do func(name string) error) error {
	entries, err := os.ReadDir(filepath.Join(site, "v"))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, e := range entries {
		if of, _, ok := versions.Edition(e.Name()); ok && of == version && e.IsDir() {
			if err := do(e.Name()); err != nil {
				return err
			}
		}
	}
	return nil
}

// place copies a folder beside its destination and then renames it.
func place(from, target string) error {
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	part, err := os.MkdirTemp(filepath.Dir(target), ".frozen-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(part)
	if err := os.Chmod(part, 0o755); err != nil {
		return err
	}
	if err := os.CopyFS(part, os.DirFS(from)); err != nil {
		return err
	}
	return os.Rename(part, target)
}

// command runs a command in a folder, with its output on standard error.
func command(ctx context.Context, dir, name string, arguments ...string) error {
	cmd := exec.CommandContext(ctx, name, arguments...)
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = said, said
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %q: %w", name, arguments, err)
	}
	return nil
}

// said receives the output of commands.
var said io.Writer = os.Stderr
