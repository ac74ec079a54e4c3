package figures

import (
	"regexp"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// No number of a figure's table has more than four digits.
func TestTableDigits(t *testing.T) {
	t.Parallel()
	number := regexp.MustCompile(`\d[\d.,\x{202f}]*`)
	for _, link := range []string{"", "e=500&to=2040&late=0.5&grid=10", "e=0.5", "s=0,0,1000,0&e=500&pub=100&to=2040"} {
		for _, l := range locale.Langs {
			p, numbers := rangedAt(l, link), 0
			for _, m := range Makers {
				f, ok := p.Figure(m.ID)
				if !ok {
					continue
				}
				for year := model.FirstYear; year <= p.Horizon(); year++ {
					for _, c := range p.Cells(f, year, TableColumn.written) {
						text := c.Text
						for _, n := range number.FindAllString(text, -1) {
							numbers++
							if digits := strings.Trim(strings.NewReplacer(".", "", ",", "", "\u202f", "").Replace(n), "0"); len(digits) > 4 {
								t.Fatalf("%s %q, %s in %d: got %s, want four digits at most", l.Code(), link, m.ID, year, text)
							}
						}
					}
				}
			}
			if numbers == 0 {
				t.Errorf("%s %q: the tables have no numbers, want some to look at", l.Code(), link)
			}
		}
	}
}
