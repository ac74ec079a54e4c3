//go:build ecmascript

package strconv

import "syscall/js"

// The browser's own functions, called with the number as this.
var (
	fixedOf       = js.Global().Get("Number").Get("prototype").Get("toFixed")
	exponentialOf = js.Global().Get("Number").Get("prototype").Get("toExponential")
	truncOf       = js.Global().Get("Math").Get("trunc")
	numberOf      = js.Global().Get("Number")
	bigIntOf      = js.Global().Get("BigInt")
	textOf        = js.Global().Get("String")
	graphic       = js.Global().Get("RegExp").New("^[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]$", "u")
)

func toFixed(v float64, decimals int) string { return fixedOf.Call("call", v, decimals).String() }

// toExponential writes the fewest digits that read back exactly if decimals is
// negative.
func toExponential(v float64, decimals int) string {
	if decimals < 0 {
		return exponentialOf.Call("call", v).String()
	}
	return exponentialOf.Call("call", v, decimals).String()
}

func toWhole(v float64) string { return bigIntOf.Invoke(v).Call("toString").String() }

func trunc(v float64) float64 { return truncOf.Invoke(v).Float() }

func toNumber(s string) float64 { return numberOf.Invoke(s).Float() }

func toText(n int) string { return textOf.Invoke(n).String() }

func canBeSeen(r rune) bool { return graphic.Call("test", string(r)).Bool() }
