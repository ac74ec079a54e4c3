//go:build ecmascript

// Package js replaces syscall/js in the light programs. It has what those programs
// use, and calls package js of GopherJS, whose methods are plain JavaScript: the
// programs are 3 kB smaller than with GopherJS's own syscall/js, and answer sooner.
package js

import "github.com/gopherjs/gopherjs/js"

// Value is a value of JavaScript. The zero Value is null.
type Value struct{ o *js.Object }

// Func is a function that scripts can call.
type Func struct{ Value }

// Type is what JavaScript's typeof returns.
type Type string

// TypeNumber and TypeString are the types that the programs ask for.
const (
	TypeNumber Type = "number"
	TypeString Type = "string"
)

var typeOf = js.Global.Get("$typeOf") // of GopherJS's prelude

// Global returns the global object.
func Global() Value { return Value{js.Global} }

// FuncOf returns a function for scripts that calls f.
func FuncOf(f func(this Value, args []Value) any) Func {
	return Func{Value{js.MakeFunc(func(this *js.Object, args []*js.Object) any {
		values := make([]Value, len(args))
		for i, a := range args {
			values[i].o = a
		}
		return bare(f(Value{this}, values))
	})}}
}

// Release does nothing: the browser frees functions that nobody refers to.
func (Func) Release() {}

// bare returns what package js of GopherJS takes for a value.
func bare(x any) any {
	switch x := x.(type) {
	case Value:
		return x.o
	case Func:
		return x.o
	}
	return x
}

func bares(list []any) []any {
	all := make([]any, len(list))
	for i, x := range list {
		all[i] = bare(x)
	}
	return all
}

// The methods below do what those of syscall/js do, but do not check types.

// Get returns a property.
func (v Value) Get(name string) Value { return Value{v.o.Get(name)} }

// Set sets a property.
func (v Value) Set(name string, x any) { v.o.Set(name, bare(x)) }

// Index returns an element of an array.
func (v Value) Index(i int) Value { return Value{v.o.Index(i)} }

// Length returns the property length.
func (v Value) Length() int { return v.o.Length() }

// Call calls a method.
func (v Value) Call(method string, args ...any) Value {
	return Value{v.o.Call(method, bares(args)...)}
}

// New makes an object with the value as its constructor.
func (v Value) New(args ...any) Value { return Value{v.o.New(bares(args)...)} }

// Bool returns whether the value counts as true.
func (v Value) Bool() bool { return v.o.Bool() }

// Truthy returns the same as Bool.
func (v Value) Truthy() bool { return v.o.Bool() }

// Int returns the value as a whole number, without its decimals.
func (v Value) Int() int { return v.o.Int() }

// Float returns the value as a number.
func (v Value) Float() float64 { return v.o.Float() }

// String returns the value as a string.
func (v Value) String() string { return v.o.String() }

// Equal reports whether two values are the same.
func (v Value) Equal(w Value) bool { return v.o == w.o }

// Type returns what typeof says.
func (v Value) Type() Type { return Type(typeOf.Invoke(v.o).String()) }
