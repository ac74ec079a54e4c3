package isolines

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// over returns a value for every point of a triangle of n steps.
func over(n int, of func(second, third float64) float64) []float64 {
	var values []float64
	for third := 0; third <= n; third++ {
		for second := 0; third+second <= n; second++ {
			values = append(values, of(float64(second)/float64(n), float64(third)/float64(n)))
		}
	}
	return values
}

// area is what a loop encloses, as a share of the whole triangle. Its sign says on
// which side.
func (l Loop) area(n int) float64 {
	sum := 0.0
	for i, p := range l {
		q := l[(i+1)%len(l)]
		sum += p.Second*q.Third - q.Second*p.Third
	}
	return sum / float64(n*n)
}

func TestLoopsEncloseWhatIsHigh(t *testing.T) {
	hill := func(second, third float64) float64 {
		return 0.15 - math.Hypot(second-0.3, third-0.3) // in steps, not in pixels: an ellipse on paper
	}
	for _, c := range []struct {
		name  string
		n     int
		of    func(second, third float64) float64
		level float64
		loops int
		area  float64
	}{
		{"all", 10, func(_, _ float64) float64 { return 3 }, 2, 1, 1},
		{"nothing", 10, func(_, _ float64) float64 { return 1 }, 2, 0, 0},
		{"half of the height", 10, func(_, third float64) float64 { return third }, 0.5, 1, 0.25},
		{"between two rows", 10, func(_, third float64) float64 { return third }, 0.45, 1, 0.3025},
		{"all but a corner", 20, func(_, third float64) float64 { return -third }, -0.9, 1, 0.99},
		{"a hill", 100, hill, 0, 1, 2 * math.Pi * 0.15 * 0.15},
		{"a hole", 100, func(a, b float64) float64 { return -hill(a, b) }, 0, 2, 1 - 2*math.Pi*0.15*0.15},
		{"two corners", 30, func(second, third float64) float64 { return max(second, third) }, 0.8, 2, 2 * 0.04},
		{"one point", 1, func(second, _ float64) float64 { return second }, 1, 1, 0},
		{"holes in the data", 6, func(second, _ float64) float64 { return math.NaN() }, 0, 0, 0},
	} {
		f := newField(c.n, over(c.n, c.of), false)
		loops := f.loops([]float64{c.level})[0]
		sum := 0.0
		for _, l := range loops {
			sum += l.area(c.n)
		}
		if len(loops) != c.loops || math.Abs(sum-c.area) > 0.002 {
			t.Errorf("%s: %d loops around %v of the triangle, want %d around %v", c.name, len(loops), sum, c.loops, c.area)
		}
	}
}

// If less is better, the low values are inside.
func TestLoopsOfLess(t *testing.T) {
	f := newField(10, over(10, func(_, third float64) float64 { return third }), true)
	loops := f.loops([]float64{-0.5})[0]
	if len(loops) != 1 || math.Abs(loops[0].area(10)-0.75) > 1e-9 {
		t.Errorf("got the loops %v, want one with an area of 0.75", loops)
	}
}

func anyValue() *rapid.Generator[float64] {
	return rapid.OneOf(rapid.Float64Range(-1e15, 1e15), rapid.Float64(), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}))
}

// Whatever the values, loops lie on the triangle and are closed, and thinning moves
// nothing by more than the tolerance.
func TestLoopsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		values := rapid.SliceOfN(rapid.OneOf(rapid.Float64Range(-3, 3), rapid.Map(rapid.IntRange(-2, 2), func(i int) float64 { return float64(i) }), anyValue()), 0, 91).Draw(t, "values")
		f := newField(n, values, rapid.Bool().Draw(t, "less"))
		level := float64(rapid.IntRange(-2, 2).Draw(t, "level"))
		for _, l := range f.loops([]float64{level})[0] {
			for _, p := range l {
				if !(p.Second >= -1e-9 && p.Third >= -1e-9 && p.Second+p.Third <= float64(n)+1e-9) {
					t.Fatalf("%v lies outside of a triangle of %d, want it inside", p, n)
				}
			}
			thin := l.Thin(0.2)
			for _, p := range l {
				near := math.Inf(1)
				for i := range thin {
					near = min(near, p.off2(thin[i], thin[(i+1)%len(thin)]))
				}
				if near > 0.2*0.2+1e-9 {
					t.Fatalf("%v is %v from the thinned loop, want at most 0.2", p, math.Sqrt(near))
				}
			}
		}
		for _, next := range f.next {
			if next != 0 {
				t.Fatalf("edge %d is in no loop, want none left over", next)
			}
		}
	})
}
