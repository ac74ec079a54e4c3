package classroom

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// KeyLinks is the page's own key: the pupils' links, a line each.
const KeyLinks = "links"

// MostPupils is how many links the page takes.
const MostPupils = 32

// longestName that stands beside a pupil's line, in characters.
const longestName = 20

// Class is what the pupils sent.
type Class struct {
	Pupils  []Pupil
	refused []refusal
	over    int // links beyond the most
}

// Pupil is one of them, with a scenario.
type Pupil struct {
	Name     string // as given, or the number of the link
	named    bool
	Scenario scenario.Scenario
	Result   *model.Trajectory
}

// refusal is a line that cannot be used.
type refusal struct {
	line   int
	text   string
	reason scenario.Problems // empty where the line holds no link at all
}

// Split takes the page's own key out of a query.
func Split(query string) (own, rest string) {
	var mine, others []string
	for _, part := range scenario.Parts(query) {
		if part.Key == KeyLinks {
			mine = append(mine, part.Text)
		} else {
			others = append(others, part.Text)
		}
	}
	return strings.Join(mine, "&"), strings.Join(others, "&")
}

// Own gives the page's own query of lines as they were pasted.
func Own(lines string) string {
	if strings.TrimSpace(lines) == "" {
		return ""
	}
	return KeyLinks + "=" + scenario.Encode(lines)
}

// Read reads the page's own query. A line is a link of the calculator, or its
// query, and before it there may be a name; a line that is only a question mark
// is the plan as we read it.
func Read(own string) Class {
	var c Class
	for i, line := range strings.Split(strings.ReplaceAll(scenario.Parts(own).Get(KeyLinks), "\r", "\n"), "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		name, link, ok := cut(line)
		read := scenario.Parse(link)
		switch {
		case !ok || len(read.Problems.Refusals()) > 0:
			c.refused = append(c.refused, refusal{i + 1, line, read.Problems.Refusals()})
		case len(c.Pupils) == MostPupils:
			c.over++
		default:
			c.Pupils = append(c.Pupils, Pupil{Name: name, named: name != "", Scenario: read.Scenario})
		}
	}
	for i := range c.Pupils {
		if !c.Pupils[i].named {
			c.Pupils[i].Name = strconv.Itoa(i + 1)
		}
	}
	return c
}

// cut divides a line into a name and a link; false where there is no link. A link
// is the line's last word that holds an address, a query or a lever.
func cut(line string) (name, link string, ok bool) {
	words := strings.Fields(line)
	link = words[len(words)-1]
	query := scenario.Query(link)
	isAddress := strings.Contains(link, "://") || strings.HasPrefix(link, "/") || strings.HasPrefix(link, "?")
	if !isAddress && !holdsLever(query) {
		return "", "", false
	}
	name = strings.TrimRight(strings.Join(words[:len(words)-1], " "), " :;,")
	if utf8.RuneCountInString(name) > longestName {
		name = string([]rune(name)[:longestName-1]) + "…"
	}
	return name, link, true
}

// holdsLever reports whether a query sets something.
func holdsLever(query string) bool {
	for _, part := range scenario.Parts(query) {
		if _, ok := scenario.Lookup(part.Key); ok || strings.HasPrefix(part.Key, scenario.ParameterPrefix) {
			return true
		}
	}
	return false
}

// run runs the model for each of them.
func (c *Class) run() {
	for i := range c.Pupils {
		c.Pupils[i].Result = runOf(c.Pupils[i].Scenario)
	}
}

// Query gives the one query that holds the class: names and scenarios, each as
// short as can be. Lines that cannot be used are not in it.
func (c Class) Query() string {
	return Own(strings.Join(c.lines(), "\n"))
}

func (c Class) lines() (lines []string) {
	for _, pupil := range c.Pupils {
		line := "?" + pupil.Scenario.Query()
		if pupil.named {
			line = pupil.Name + " " + line
		}
		lines = append(lines, line)
	}
	return lines
}

// Good reports whether all of it can be used.
func (c Class) Good() bool { return len(c.refused) == 0 && c.over == 0 }

// problems says what cannot be used.
func (c Class) problems(l locale.Lang) []string {
	var list []string
	for _, r := range c.refused {
		why := noLink.In(l)
		if len(r.reason) > 0 {
			why = r.reason[0].In(l)
		}
		list = append(list, lineProblem.Fill(l, "line", strconv.Itoa(r.line), "text", scenario.Quote(l, r.text), "why", why))
	}
	if c.over > 0 {
		list = append(list, tooMany.Fill(l, "most", strconv.Itoa(MostPupils)))
	}
	return list
}
