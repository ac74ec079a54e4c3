//go:build ecmascript

package strconv

import "github.com/gopherjs/gopherjs/js"

// What package js calls on an object, GopherJS writes as a plain call in
// JavaScript. The same through syscall/js takes some ten times as long.
var (
	math    = js.Global.Get("Math")
	graphic = js.Global.Get("RegExp").New("^[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]$", "u")
)

func toFixed(v float64, decimals int) string {
	return js.InternalObject(v).Call("toFixed", decimals).String()
}

// toExponential writes the fewest digits that read back exactly if decimals is
// negative.
func toExponential(v float64, decimals int) string {
	if decimals < 0 {
		return js.InternalObject(v).Call("toExponential").String()
	}
	return js.InternalObject(v).Call("toExponential", decimals).String()
}

func toWhole(v float64) string { return js.Global.Call("BigInt", v).Call("toString").String() }

func trunc(v float64) float64 { return math.Call("trunc", v).Float() }

func toNumber(s string) float64 { return js.Global.Call("Number", s).Float() }

func toText(n int) string { return js.Global.Call("String", n).String() }

func canBeSeen(r rune) bool { return graphic.Call("test", string(r)).Bool() }
