// Command hostcost measures what an embed costs the main thread of the article
// around it: the same article without one, with a plain frame, and with the
// script and its element, on another site than the calculator, as in life.
//
//	go run ./tools/hostcost -runs 7 -slow 4
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"

	"aicontinent/internal/site"
	"aicontinent/web"
)

// articles are what is compared: the middle of the same page.
var articles = []struct{ name, code string }{
	{"nothing", ``},
	{"plain frame", `<iframe title="embed" src="CALCULATOR/en/embed" width="100%" height="1000" style="border:0"></iframe>`},
	{"element", `<script async src="CALCULATOR/embed.js"></script><ai-continent-calculator src="CALCULATOR/en/embed"></ai-continent-calculator>`},
}

// watch counts long tasks and shifts of the article's own thread and page.
const watch = `window.seen = { blocked: 0, longest: 0, shift: 0, ready: false };
new PerformanceObserver((l) => l.getEntries().forEach((e) => { seen.blocked += Math.max(0, e.duration - 50); seen.longest = Math.max(seen.longest, e.duration); })).observe({ type: "longtask", buffered: true });
new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (!e.hadRecentInput) seen.shift += e.value; })).observe({ type: "layout-shift", buffered: true });
addEventListener("message", (e) => { if (e.data["ai-continent"] && e.data.type === "ready") seen.ready = true; });`

// cost is one visit, times in ms.
type cost struct{ Task, Script, Layout, Blocked, Longest, Shift float64 }

func main() {
	log.SetFlags(0)
	runs := flag.Int("runs", 7, "visits to each article")
	slow := flag.Float64("slow", 4, "slowdown of the article's main thread")
	flag.Parse()
	if err := measure(*runs, *slow); err != nil {
		log.Fatal(err)
	}
}

func measure(runs int, slow float64) error {
	s, err := site.New(site.Config{Files: web.Files(), NoWorker: true, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return err
	}
	calculator := httptest.NewServer(s.Handler())
	defer calculator.Close()
	host := publish(calculator.URL)
	defer host.Close()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU)
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	defer cancelAllocator()
	ctx, cancel := chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		return err
	}
	costs := make([][]cost, len(articles))
	for range runs {
		for i, a := range articles { // in turn, so that whatever else runs meets all alike
			address := strings.Replace(host.URL, "127.0.0.1", "localhost", 1) + "/?with=" + strings.ReplaceAll(a.name, " ", "+")
			c, err := visit(ctx, address, a.code != "", slow)
			if err != nil {
				return fmt.Errorf("%s: %w", a.name, err)
			}
			costs[i] = append(costs[i], c)
		}
	}
	report(costs)
	return nil
}

// publish serves the articles around a calculator.
func publish(calculator string) *httptest.Server {
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, a := range articles {
			if r.URL.Query().Get("with") == a.name {
				text := "<p>" + strings.Repeat("The article has some length, as articles do. ", 40) + "</p>"
				w.Header().Set("Content-Type", "text/html; charset=utf-8")
				fmt.Fprint(w, `<!doctype html><html lang="en"><meta name=viewport content="width=device-width"><title>Article</title><link rel=icon href="data:,"><script>`, watch, `</script>`,
					text, strings.ReplaceAll(a.code, "CALCULATOR", calculator), text)
			}
		}
	}))
}

// visit opens an article with an empty cache, scrolls to its end, and gives what
// its main thread did until a second after the embed was ready.
func visit(browser context.Context, address string, embeds bool, slow float64) (cost, error) {
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	defer cancel()
	ctx, cancelTime := context.WithTimeout(ctx, time.Minute)
	defer cancelTime()
	if _, err := chromedp.Call(ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 412, Height: 823, DeviceScaleFactor: 1.75, Mobile: true}); err != nil {
		return cost{}, err
	}
	if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slow}); err != nil {
		return cost{}, err
	}
	if _, err := chromedp.Call(ctx, performance.Enable, performance.EnableParams{}); err != nil {
		return cost{}, err
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(address)); err != nil {
		return cost{}, err
	}
	end := fmt.Sprintf(`new Promise((done) => {
  const look = () => (seen.ready || !%v) ? setTimeout(() => { scrollTo(0, 1e6); setTimeout(() => done(seen), 1000); }, 300) : setTimeout(look, 20);
  look();
})`, embeds)
	seen, err := chromedp.Run(ctx, chromedp.Evaluate[struct{ Blocked, Longest, Shift float64 }](end, chromedp.EvalAwaitPromise))
	if err != nil {
		return cost{}, err
	}
	metrics, err := chromedp.Call(ctx, performance.GetMetrics, cdp.Empty{})
	if err != nil {
		return cost{}, err
	}
	c := cost{Blocked: seen.Blocked, Longest: seen.Longest, Shift: seen.Shift}
	for _, m := range metrics.Metrics {
		switch m.Name {
		case "TaskDuration":
			c.Task = m.Value * 1000
		case "ScriptDuration":
			c.Script = m.Value * 1000
		case "LayoutDuration":
			c.Layout = m.Value * 1000
		}
	}
	return c, nil
}

// report prints the median of each measure, and the lowest and highest.
func report(costs [][]cost) {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	defer w.Flush()
	fmt.Fprintln(w, "article with\ttasks, ms\tscript, ms\tlayout, ms\tblocking, ms\tlongest task, ms\tshift")
	for i, a := range articles {
		fmt.Fprint(w, a.name)
		for _, of := range []func(cost) float64{
			func(c cost) float64 { return c.Task }, func(c cost) float64 { return c.Script }, func(c cost) float64 { return c.Layout },
			func(c cost) float64 { return c.Blocked }, func(c cost) float64 { return c.Longest }, func(c cost) float64 { return c.Shift },
		} {
			var list []float64
			for _, c := range costs[i] {
				list = append(list, of(c))
			}
			slices.Sort(list)
			fmt.Fprintf(w, "\t%.4g (%.4g–%.4g)", list[len(list)/2], list[0], list[len(list)-1])
		}
		fmt.Fprintln(w)
	}
}
