// Command hostcost measures what an embed costs the main thread of the article
// around it: the same article without one, with a plain frame, with the script
// and its element, and with a frame of comparable content made with React and
// Recharts, on another site than the article, as in life. Each visit has two
// parts: until a second after the embed is there, untouched; and from the first
// touch of a slider in it until a second after the answer.
//
//	go run ./hostcost -runs 7 -slow 4
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"slices"

	"github.com/chromedp/chromedp"
)

func main() {
	log.SetFlags(0)
	runs := flag.Int("runs", 7, "visits to each article")
	slow := flag.Float64("slow", 4, "slowdown of the main threads")
	react := flag.String("react", "react/dist", "folder of the built React page")
	flag.Parse()
	if err := measure(*runs, *slow, *react); err != nil {
		log.Fatal(err)
	}
}

func measure(runs int, slow float64, react string) error {
	s, err := serve(react)
	if err != nil {
		return err
	}
	defer s.close()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU)
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	defer cancelAllocator()
	ctx, cancel := chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		return err
	}
	untouched, touched := make([][]cost, len(articles)), make([][]cost, len(articles))
	for range runs {
		for i, a := range articles { // in turns, so that everything else on the machine affects all alike
			before, after, err := visit(ctx, s, a, slow)
			if err != nil {
				return fmt.Errorf("%s: %w", a.name, err)
			}
			untouched[i], touched[i] = append(untouched[i], before), append(touched[i], after)
		}
	}
	fmt.Printf("The article's own main thread, slowed down %g times; median of %d visits (lowest–highest).\n\nUntouched:\n\n", slow, runs)
	table(os.Stdout, untouched, measures[:len(measures)-1], 0)
	fmt.Print("\nFrom the first touch of a slider until a second after the answer:\n\n")
	table(os.Stdout, touched, measures, 1)
	return nil
}

// measures are the columns of both tables.
var measures = []struct {
	name string
	of   func(cost) float64
}{
	{"tasks, ms", func(c cost) float64 { return c.Task }},
	{"script, ms", func(c cost) float64 { return c.Script }},
	{"layout, ms", func(c cost) float64 { return c.Layout }},
	{"blocking, ms", func(c cost) float64 { return c.Blocked }},
	{"longest task over 50 ms", func(c cost) float64 { return c.Longest }},
	{"shift", func(c cost) float64 { return c.Shift }},
	{"answer after, ms", func(c cost) float64 { return c.Answer }},
}

// table prints the median of each measure with the lowest and highest, in Markdown, for
// the articles from an index on.
func table(w io.Writer, costs [][]cost, columns []struct {
	name string
	of   func(cost) float64
}, from int) {
	head, rule := "| article with |", "|---|"
	for _, m := range columns {
		head, rule = head+" "+m.name+" |", rule+"---|"
	}
	fmt.Fprintln(w, head+"\n"+rule)
	for i, a := range articles[from:] {
		row := "| " + a.name + " |"
		for _, m := range columns {
			var list []float64
			for _, c := range costs[from+i] {
				list = append(list, m.of(c))
			}
			slices.Sort(list)
			row += fmt.Sprintf(" %.4g (%.4g–%.4g) |", list[len(list)/2], list[0], list[len(list)-1])
		}
		fmt.Fprintln(w, row)
	}
}
