package scenario

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// Role says what kind of thing a lever is.
type Role int

// Choices say where money goes, and beliefs what nobody knows. A view changes what
// is shown and no result.
const (
	Choice Role = iota
	Belief
	View
)

// Lever is one row of the table: what one key of a link sets.
type Lever struct {
	Key    string // in links and forms, and the name of the flag
	Name   locale.Text
	Help   locale.Text // one line
	Role   Role
	Fields []Field // one, or the parts of a list
}

// Field is one number that a lever sets.
type Field struct {
	ID       string // in forms, if the lever has several: s.support
	Name     locale.Text
	Help     locale.Text
	Unit     Unit
	Min, Max float64
	Step     float64 // of sliders; links may have values in between
	Default  float64
	Whole    bool // whole numbers only
	get      func(*model.Levers) float64
	set      func(*model.Levers, float64)
}

// Value returns the field's value in a scenario.
func (f *Field) Value(s Scenario) float64 { return f.get(&s.Levers) }

// With returns the scenario with the field set. The value must be allowed: see
// [Field.Check].
func (f *Field) With(s Scenario, v float64) Scenario {
	f.set(&s.Levers, v)
	return s
}

// Put sets the field in levers in place. The value must be allowed.
func (f *Field) Put(l *model.Levers, v float64) { f.set(l, v) }

// Check returns the problem of a value, or nil if it is allowed.
func (f *Field) Check(v float64) *Problem {
	switch {
	case !(v >= f.Min && v <= f.Max):
		return &Problem{Reason: OutOfRange, Field: f}
	case f.Whole && v != float64(int(v)):
		return &Problem{Reason: NotWhole, Field: f}
	}
	return nil
}

// Keys of the levers that the code refers to.
const (
	KeySplit   = "s"
	KeyPace    = "pace"
	KeyAim     = "aim"
	KeyHorizon = "to"
)

// Lookup returns the lever with a key.
func Lookup(key string) (*Lever, bool) {
	for i := range Levers {
		if Levers[i].Key == key {
			return &Levers[i], true
		}
	}
	return nil, false
}

// FieldOf returns the field with an ID. The ID of a lever's only field is the
// lever's key.
func FieldOf(id string) (*Field, bool) {
	for i := range Levers {
		for j := range Levers[i].Fields {
			if Levers[i].Fields[j].ID == id {
				return &Levers[i].Fields[j], true
			}
		}
	}
	return nil, false
}

// Single returns the only field of a lever.
func (l *Lever) Single() *Field { return &l.Fields[0] }
