package strconv_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	own "aicontinent/cmd/light/library/strconv"
)

// FuzzFormat compares the texts of finite numbers with those of the standard library,
// in every format and with any number of digits for which a program asks.
func FuzzFormat(f *testing.F) {
	for _, v := range []float64{
		0, math.Copysign(0, -1), 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, 1e21, -1e21, 1.5e22, 123456789, 1e-7, 0.1, 1.005, 8.345, 999.9995, 0.00095,
		1e300, 5e-324, math.MaxFloat64, 1000000, 100000, 1e6 - 0.5, 2024.5, 66.3049, 9.5, 99.5, 45, 0.045, 1 << 53,
	} {
		for _, precision := range []int{-1, 0, 1, 2, 3, 15} {
			f.Add(v, precision)
		}
	}
	f.Fuzz(func(t *testing.T, v float64, precision int) {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			t.Skip("no number is written")
		}
		precision = max(-1, precision%21)
		for _, format := range []byte{'f', 'e', 'g'} {
			got, want := own.FormatFloat(v, format, precision, 64), strconv.FormatFloat(v, format, precision, 64)
			if got != want {
				t.Errorf("%v as %%.%d%c: got %s, want %s", v, precision, format, got, want)
			}
		}
	})
}

// FuzzParse compares what is read with the standard library: decimal numbers, whole
// ones of at most eight digits, and two hexadecimal digits.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "0", "-0", "+5", "5.", ".5", ".", "-", "1e5", "1e", "1e400", "-1e400", "1e-400", "--1", "1_0", "0x10", "12345678", "123456789", "007", "ff", "F0", "g0", "+f", " 1", "1 ", "1.2.3", "5.e3", ".e3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !strings.ContainsAny(s, "xXpPnNiI_") { // hexadecimal numbers, underscores, NaN and Inf are not read here
			got, gotErr := own.ParseFloat(s, 64)
			want, wantErr := strconv.ParseFloat(s, 64)
			if got != want || (gotErr == nil) != (wantErr == nil) {
				t.Errorf("ParseFloat(%q): got %v, %v; want %v, %v", s, got, gotErr, want, wantErr)
			}
		}
		got, gotErr := own.Atoi(s)
		want, wantErr := strconv.Atoi(s)
		if large := wantErr == nil && max(want, -want) > 99999999; large && gotErr == nil || !large && wantErr == nil && (got != want || gotErr != nil) || wantErr != nil && gotErr == nil {
			t.Errorf("Atoi(%q): got %d, %v; want %d, %v", s, got, gotErr, want, wantErr)
		}
		if len(s) == 2 {
			got, gotErr := own.ParseUint(s, 16, 8)
			want, wantErr := strconv.ParseUint(s, 16, 8)
			if (gotErr == nil) != (wantErr == nil) || gotErr == nil && got != want {
				t.Errorf("ParseUint(%q): got %d, %v; want %d, %v", s, got, gotErr, want, wantErr)
			}
		}
	})
}

func TestAppendInt(t *testing.T) {
	t.Parallel()
	for _, n := range []int64{0, 1, -1, 9, 10, 99, 100, -1000, 999999999, 1000000000, 2147483647, -2147483647} {
		if got, want := string(own.AppendInt(nil, n, 10)), strconv.FormatInt(n, 10); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
