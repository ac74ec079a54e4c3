//go:build js

package main

import (
	"math"
	"strconv"
	"syscall/js"
)

// setNumbers gives to scripts how the program reads, writes and rounds numbers.
func setNumbers() {
	// With the sign of a zero.
	signed := func(x float64) string {
		if math.Copysign(1, x) < 0 {
			return "-" + strconv.FormatFloat(-x, 'g', -1, 64)
		}
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	js.Global().Set("lightRounded", js.FuncOf(func(_ js.Value, args []js.Value) any {
		x := args[0].Float()
		return signed(math.Abs(x)) + " " + signed(math.Round(x))
	}))
	js.Global().Set("lightFormat", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return strconv.FormatFloat(args[0].Float(), args[1].String()[0], args[2].Int(), 64)
	}))
	js.Global().Set("lightWhole", js.FuncOf(func(_ js.Value, args []js.Value) any {
		n := args[0].Int()
		return strconv.Itoa(n) + " " + string(strconv.AppendInt(nil, int64(n), 10))
	}))
	js.Global().Set("lightParse", js.FuncOf(func(_ js.Value, args []js.Value) any {
		v, err := strconv.ParseFloat(args[0].String(), 64)
		switch err {
		case nil:
			return v
		case strconv.ErrRange:
			return "range"
		}
		return "syntax"
	}))
	js.Global().Set("lightAtoi", js.FuncOf(func(_ js.Value, args []js.Value) any {
		n, err := strconv.Atoi(args[0].String())
		if err != nil {
			return "no"
		}
		return n
	}))
	js.Global().Set("lightByte", js.FuncOf(func(_ js.Value, args []js.Value) any {
		n, err := strconv.ParseUint(args[0].String(), 16, 8)
		if err != nil {
			return "no"
		}
		return int(n)
	}))
	js.Global().Set("lightGraphic", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return strconv.IsGraphic(rune(args[0].Int()))
	}))
}
