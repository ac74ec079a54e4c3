package main

import (
	"errors"
	"fmt"
	"os"
	"regexp"
)

// methods is a list of a type's methods, which the compiler writes for
// reflection and for assertions to interfaces.
var methods = regexp.MustCompile(`[\w$]+\.methods=\[\{.*?\}\];`)

// asserted are the methods of the interfaces that a value is asserted to.
var asserted = regexp.MustCompile(`\bname:"(Error|String|Get|Set|Delete|Length|Index|SetIndex|Call|Invoke|New|Bool|Int|Int64|Uint64|Float|Interface|Unsafe)"`)

// shrink takes out of a compiled program the lists of methods that nothing in
// it asks for, and its source map.
func shrink(name string) error {
	script, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	lists := 0
	script = methods.ReplaceAllFunc(script, func(list []byte) []byte {
		if asserted.Match(list) {
			return list
		}
		lists++
		return nil
	})
	if lists == 0 {
		return fmt.Errorf("%s: no lists of methods: the compiler writes them in another way", name)
	}
	return errors.Join(os.WriteFile(name, script, 0o644), os.RemoveAll(name+".map"))
}
