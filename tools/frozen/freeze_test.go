package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/versions"
)

// git runs git in a folder and returns its output.
func git(t *testing.T, dir string, arguments ...string) string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"}, arguments...)...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("git %q: %v\n%s", arguments, err, out)
	}
	return strings.TrimSpace(string(out))
}

// history makes a repository whose program exports a page that depends on its
// commit, and returns the commits: one from before editions were numbered, then two
// from after.
func history(t *testing.T) (repo string, commits []string) {
	t.Helper()
	repo = t.TempDir()
	git(t, repo, "init", "-q")
	for i, script := range []string{
		`name=1.0`,
		`name=1.1.1; test -e "$2/v/1.1.1" && ! grep -q "commit 1" "$2/v/1.1.1/fr/index.html" && name=1.1.2`,
		`name=1.1.1; test -e "$2/v/1.1.1" && ! grep -q "commit 2" "$2/v/1.1.1/fr/index.html" && name=1.1.2`,
	} {
		number := string(rune('0' + i))
		files := map[string]string{
			"Makefile": "build:\n\tmkdir -p build\n\tcp program build/aicontinent\n",
			"program": "#!/bin/sh\n" + script + "\nmkdir -p \"$2/v/$name/fr\" \"$2/fr\"\n" +
				"echo \"commit " + number + " $*\" > \"$2/v/$name/fr/index.html\"\necho live > \"$2/fr/index.html\"\n",
		}
		for name, content := range files {
			if err := os.WriteFile(filepath.Join(repo, name), []byte(content), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		git(t, repo, "add", "-A")
		git(t, repo, "commit", "-q", "-m", "commit "+number)
		commits = append(commits, git(t, repo, "rev-parse", "HEAD"))
	}
	return repo, commits
}

func read(t *testing.T, parts ...string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// A version is built from its commit, and the copies that the site lacks are added
// completely. Existing files stay, and nothing else of the older site is copied.
func TestFreeze(t *testing.T) {
	repo, commits := history(t)
	said = &bytes.Buffer{}
	site := t.TempDir()
	if err := os.MkdirAll(filepath.Join(site, "fr"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		commit, version string
		want            []string
	}{
		{commits[0], "1.0", []string{"1.0"}},
		{commits[0], "1.0", nil},
		{commits[1], "1.1", []string{"1.1.1"}},
		{commits[1], "1.1", nil},
		{commits[2], "1.1", []string{"1.1.2"}},
	} {
		names, err := freeze(t.Context(), source{repo, step.commit, step.version}, site, "https://example.org/ai")
		if err != nil || !slices.Equal(names, step.want) {
			t.Fatalf("%s: %v, %v; want %v", step.version, names, err, step.want)
		}
	}
	for name, want := range map[string]string{"1.0": "commit 0", "1.1.1": "commit 1", "1.1.2": "commit 2"} {
		if page := read(t, site, "v", name, "fr", "index.html"); !strings.HasPrefix(page, want+" export ") || !strings.Contains(page, "--base-url https://example.org/ai") {
			t.Errorf("%s has the page %q, want one that the export of this version wrote for the site's address", name, page)
		}
	}
	if left, err := filepath.Glob(filepath.Join(site, "*", "*")); err != nil || len(left) != 3 {
		t.Errorf("the folder has %v (error: %v), want three copies", left, err)
	}
	if trees := git(t, repo, "worktree", "list"); strings.Contains(trees, "\n") {
		t.Errorf("working trees are left, want none: %s", trees)
	}
}

func TestFreezeFails(t *testing.T) {
	repo, commits := history(t)
	said = &bytes.Buffer{}
	for what, c := range map[string]struct {
		from source
		site string
	}{
		"no such folder":          {source{repo, commits[0], "1.0"}, filepath.Join(t.TempDir(), "none")},
		"no such commit":          {source{repo, strings.Repeat("0", 40), "1.0"}, t.TempDir()},
		"copies of other version": {source{repo, commits[0], "0.9"}, t.TempDir()},
	} {
		if names, err := freeze(t.Context(), c.from, c.site, ""); err == nil {
			t.Errorf("%s: got %v and no error, want one", what, names)
		}
		if found, _ := os.ReadDir(filepath.Join(c.site, "v")); len(found) > 0 {
			t.Errorf("%s: leaves %v, want nothing", what, found)
		}
	}
	if trees := git(t, repo, "worktree", "list"); strings.Contains(trees, "\n") {
		t.Errorf("working trees are left, want none: %s", trees)
	}
}

// An older version names the commit from which it is built; the current version is
// exported instead.
func TestCommitOf(t *testing.T) {
	table := versions.Table{{Number: "0.8", Commit: "abc"}, {Number: "0.9"}, {Number: "1.0"}}
	if commit, err := commitOf(table, "0.8"); commit != "abc" || err != nil {
		t.Errorf("0.8: got %q (error: %v), want abc", commit, err)
	}
	for version, want := range map[string]string{"0.9": "no commit", "1.0": "at hand", "0.7": `no version "0.7"`, "": "no version"} {
		if commit, err := commitOf(table, version); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %q (error: %v), want an error that says %q", version, commit, err, want)
		}
	}
	// Every older version can be built, because its commit is in this history.
	if _, err := os.Stat("../../.git"); err != nil {
		t.Skip("there is no git history here")
	}
	for _, v := range versions.All[:len(versions.All)-1] {
		commit, err := commitOf(versions.All, v.Number)
		if err != nil {
			t.Error(err)
			continue
		}
		git(t, "../..", "merge-base", "--is-ancestor", commit, "HEAD")
	}
}
