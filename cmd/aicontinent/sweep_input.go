package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// mostScenarios of one sweep: two minutes of one core, and thirty hours with a
// thousand draws each.
const mostScenarios = 2_000_000

// sweepInput says which scenarios a sweep runs, in order: those of a file, or
// every combination of a grid.
type sweepInput struct {
	list       []scenario.Scenario
	axes       []axis
	part       shard    // which of them are run
	overridden []int    // rows of evidence.Table that any of them may set, in order
	sum        [32]byte // of what was given
}

// count is how many scenarios are run, and all how many were given.
func (in *sweepInput) count() int {
	from, to := in.part.bounds(in.all())
	return to - from
}

func (in *sweepInput) all() int {
	if in.list != nil {
		return len(in.list)
	}
	n := 1
	for _, a := range in.axes {
		n *= len(a.values)
	}
	return n
}

// at gives scenario i, from 0, of those that are run.
func (in *sweepInput) at(i int) scenario.Scenario {
	from, _ := in.part.bounds(in.all())
	i += from
	if in.list != nil {
		return in.list[i]
	}
	s := scenario.Default()
	for k := len(in.axes) - 1; k >= 0; k-- {
		a := in.axes[k]
		s, _ = setKey(s, a.key, a.values[i%len(a.values)]) // each value was tried before
		i /= len(a.values)
	}
	return s
}

// setKey sets a lever or a parameter by its key in links.
func setKey(s scenario.Scenario, key, value string) (scenario.Scenario, error) {
	var problem *scenario.Problem
	if lever, ok := scenario.Lookup(key); ok {
		s, problem = lever.Set(s, value)
	} else if strings.HasPrefix(key, scenario.ParameterPrefix) {
		s, problem = scenario.SetParameter(s, key, value)
	} else {
		return s, unknownKey(key)
	}
	if problem != nil {
		return s, *problem
	}
	return s, nil
}

func unknownKey(key string) error {
	var keys []string
	for i := range scenario.Levers {
		keys = append(keys, scenario.Levers[i].Key)
	}
	return fmt.Errorf("%q is no lever; allowed: %s and p.ID", key, strings.Join(keys, ", "))
}

// note takes down that a key may be set: refused where it was noted before.
func (in *sweepInput) note(keys map[string]bool, key string) error {
	if keys[key] {
		return fmt.Errorf("%q is given twice", key)
	}
	keys[key] = true
	_, isLever := scenario.Lookup(key)
	row, isParameter := evidence.Index(strings.TrimPrefix(key, scenario.ParameterPrefix))
	switch {
	case isLever:
	case strings.HasPrefix(key, scenario.ParameterPrefix) && isParameter:
		in.overridden = append(in.overridden, row)
		slices.Sort(in.overridden)
	default:
		return unknownKey(key)
	}
	return nil
}

// readLevers reads a file of scenarios. All that is wrong is said at once, as
// far as one can read it.
func readLevers(name string, part shard) (*sweepInput, error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return nil, badInput{fmt.Errorf("--levers: %w", err)}
	}
	content = bytes.TrimPrefix(content, []byte("\ufeff"))
	in := &sweepInput{list: []scenario.Scenario{}, part: part, sum: sha256.Sum256(append([]byte("levers\n"), content...))}
	if err := in.read(content); err != nil {
		return nil, badInput{fmt.Errorf("%s: %w", name, err)}
	}
	return in, nil
}

func (in *sweepInput) read(content []byte) error {
	const mostProblems = 10
	r := csv.NewReader(bytes.NewReader(content))
	head, err := r.Read()
	if err != nil {
		return fmt.Errorf("no line with the names of levers: %w", err)
	}
	keys := map[string]bool{}
	for i := range head {
		head[i] = strings.TrimSpace(head[i])
		if err := in.note(keys, head[i]); err != nil {
			return fmt.Errorf("line 1: %w", err)
		}
	}
	var problems []error
	for len(problems) < mostProblems {
		row, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		s := scenario.Default()
		for i, cell := range row {
			if cell = strings.TrimSpace(cell); cell == "" {
				continue
			}
			if s, err = setKey(s, head[i], cell); err != nil {
				line, _ := r.FieldPos(i)
				problems = append(problems, fmt.Errorf("line %d: %w", line, err))
			}
		}
		in.list = append(in.list, s)
		if len(in.list) > mostScenarios {
			return fmt.Errorf("more than %d scenarios", mostScenarios)
		}
	}
	if len(in.list) == 0 && len(problems) == 0 {
		return errors.New("no scenario; want one a line after the first")
	}
	return errors.Join(problems...)
}
