package pseudo

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"aicontinent/internal/catalogue"
)

// Env is the environment of a program that [Go] built: the language of a script,
// with the table in a file.
func (s Script) Env(table string) []string {
	return []string{"PSEUDO_TEXTS=" + table, "PSEUDO_LANG=" + s.Lang.Code(), "PSEUDO_SCRIPT=" + s.Name}
}

// Go runs the go command (go build or go test, with arguments) in the module at
// root, with the overlay that makes programs read their table from a file.
func Go(root, verb string, args ...string) error {
	root, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {
		filepath.Join(root, "internal/locale/table_native.go"): filepath.Join(root, "internal/pseudo/testdata/table.go.txt"),
	}})
	if err != nil {
		return err
	}
	file, err := os.CreateTemp("", "overlay*.json")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if _, err := file.Write(overlay); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	cmd := exec.Command("go", append([]string{verb, "-overlay", file.Name()}, args...)...)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %w\n%s", verb, err, out)
	}
	return nil
}

// WriteTable writes the table of a script for the texts of the module at root.
func (s Script) WriteTable(root, file string) error {
	messages, err := catalogue.Source(os.DirFS(root))
	if err != nil {
		return err
	}
	table, err := s.Table(messages)
	if err != nil {
		return err
	}
	return os.WriteFile(file, []byte(table), 0o644)
}
