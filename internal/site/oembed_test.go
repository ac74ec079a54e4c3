package site_test

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// oembedAnswer is an oEmbed answer as other sites read it.
type oembedAnswer struct {
	XMLName         xml.Name `json:"-" xml:"oembed"`
	Version         string   `json:"version" xml:"version"`
	Type            string   `json:"type" xml:"type"`
	Title           string   `json:"title" xml:"title"`
	ProviderName    string   `json:"provider_name" xml:"provider_name"`
	ProviderURL     string   `json:"provider_url" xml:"provider_url"`
	HTML            string   `json:"html" xml:"html"`
	Width           int      `json:"width" xml:"width"`
	Height          int      `json:"height" xml:"height"`
	ThumbnailURL    string   `json:"thumbnail_url" xml:"thumbnail_url"`
	ThumbnailWidth  int      `json:"thumbnail_width" xml:"thumbnail_width"`
	ThumbnailHeight int      `json:"thumbnail_height" xml:"thumbnail_height"`
}

func askOEmbed(t *testing.T, h http.Handler, address, more string) (oembedAnswer, int) {
	t.Helper()
	w := get(h, "/ai/oembed?url="+url.QueryEscape(address)+more)
	if w.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("%s: got the headers %v, want any origin allowed", address, w.Header())
	}
	var a oembedAnswer
	read := json.Unmarshal
	if strings.Contains(more, "format=xml") {
		read = xml.Unmarshal
	}
	if w.Code == http.StatusOK {
		if err := read(w.Body.Bytes(), &a); err != nil {
			t.Fatalf("%s: %v", address, err)
		}
	}
	return a, w.Code
}

// frameOf returns the attributes of the one iframe of an answer.
func frameOf(t *testing.T, a oembedAnswer) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, n := range elements(parse(t, a.HTML)) {
		if n.Data == "iframe" {
			for _, at := range n.Attr {
				found[at.Key] = at.Val
			}
		}
	}
	return found
}

func TestOEmbed(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for address, src := range map[string]string{
		exampleBase + "/fr/":                                        exampleBase + "/fr/embed?m=1.1",
		exampleBase + "/en/?e=300&utm_source=x#gdp":                 exampleBase + "/en/embed?e=300&m=1.1",
		"http://EXAMPLE.org/ai/en/index.html?m=0.9&lease=30":        exampleBase + "/en/embed?lease=30&m=1.1",
		exampleBase + "/fr/embed?panels=split,gdp&e=300&theme=dark": exampleBase + "/fr/embed?e=300&m=1.1&theme=dark&panels=split,gdp",
		exampleBase + "/fr/embed.html?pin=1&e=300":                  exampleBase + "/fr/embed?e=300&m=1.1&pin=1",
		exampleBase + "/fr":                                         exampleBase + "/fr/embed?m=1.1",
	} {
		for _, format := range []string{"", "&format=json", "&format=xml"} {
			a, code := askOEmbed(t, h, address, format)
			frame := frameOf(t, a)
			if code != http.StatusOK || a.Version != "1.0" || a.Type != "rich" || frame["src"] != src || frame["title"] == "" || a.Title == "" || a.ProviderName == "" {
				t.Errorf("%s: answers %d with %+v, want 200 and a rich frame of %s", address, code, a, src)
			}
			if w := get(h, strings.TrimPrefix(frame["src"], "https://example.org")); w.Code != http.StatusOK {
				t.Errorf("%s: the frame answers %d, want 200", address, w.Code)
			}
			thumbnail := get(h, strings.TrimPrefix(a.ThumbnailURL, "https://example.org"))
			if thumbnail.Header().Get("Content-Type") != "image/png" || a.ThumbnailWidth != 1200 || a.ThumbnailHeight != 630 {
				t.Errorf("%s: the thumbnail %s is %s of %d by %d, want a PNG of 1200 by 630", address, a.ThumbnailURL, thumbnail.Header().Get("Content-Type"), a.ThumbnailWidth, a.ThumbnailHeight)
			}
			if l := locale.Fr; strings.Contains(src, "/fr/embed?m=") && (a.Width != 720 || a.Height != planHeight(l, 720)) {
				t.Errorf("%s: got %d by %d, want 720 by %d", address, a.Width, a.Height, planHeight(l, 720))
			}
		}
	}
}

// planHeight returns the height of a frame with the plan.
func planHeight(l locale.Lang, width int) int { return heightOf(l, "", width) }

// heightOf returns the height of a frame with a link.
func heightOf(l locale.Lang, query string, width int) int {
	visit := session.New(l, "?"+query)
	parameters := visit.Scenario.Parameters()
	p := view.Page{Lang: l, Session: visit, Result: new(model.Simulator).Run(&visit.Scenario.Levers, &parameters)}
	return embed.Height(&p, embed.New(), width)
}

// No frame or picture is larger than asked for.
func TestOEmbedSizes(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for more, want := range map[string][3]int{ // the width, the height if it is limited, the width of the thumbnail
		"":                            {720, 0, 1200},
		"&maxwidth=500":               {500, 0, 300},
		"&maxwidth=5000":              {720, 0, 1200},
		"&maxwidth=650&maxheight=400": {650, 400, 600},
		"&maxheight=314":              {720, 314, 300},
		"&maxwidth=200&maxheight=100": {200, 100, 0},
		"&maxwidth=1&maxheight=1":     {1, 1, 0},
	} {
		a, code := askOEmbed(t, h, exampleBase+"/en/", more)
		frame := frameOf(t, a)
		if code != http.StatusOK || a.Width != want[0] || want[1] > 0 && a.Height != want[1] || a.Height < 1 || a.ThumbnailWidth != want[2] ||
			frame["width"] != strconv.Itoa(a.Width) || frame["height"] != strconv.Itoa(a.Height) || (a.ThumbnailURL == "") != (want[2] == 0) {
			t.Errorf("%s: answers %d with %d by %d, a thumbnail of %d and the frame %v; want %v", more, code, a.Width, a.Height, a.ThumbnailWidth, frame, want)
		}
	}
}

func TestOEmbedRefuses(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	for _, c := range []struct {
		address, more string
		code          int
	}{
		{"https://evil.example/ai/fr/", "", 404},
		{"https://example.org.evil.example/ai/fr/", "", 404},
		{"https://example.org:8443/ai/fr/", "", 404},
		{"https://user@example.org/ai/fr/", "", 404},
		{"https://example.org@evil.example/ai/fr/", "", 404},
		{"https://example.org/fr/", "", 404},
		{exampleBase + "/", "", 404},
		{exampleBase + "/xx/", "", 404},
		{exampleBase + "/en/method", "", 404},
		{exampleBase + "/en/embed/x", "", 404},
		{exampleBase + "/v/1.1/en/", "", 404},
		{exampleBase + "/x/../en/", "", 404},
		{"//example.org/ai/en/", "", 404},
		{"/ai/en/", "", 404},
		{"javascript:alert(1)", "", 404},
		{"ftp://example.org/ai/en/", "", 404},
		{"%", "", 404},
		{"", "", 404},
		{exampleBase + "/en/", "&format=yaml", 501},
		{"https://evil.example/", "&format=yaml", 501},
		{exampleBase + "/en/?e=900", "", 400},
		{exampleBase + "/en/embed?theme=pink", "", 400},
		{exampleBase + "/en/", "&maxwidth=x", 400},
		{exampleBase + "/en/", "&maxwidth=0", 400},
		{exampleBase + "/en/", "&maxheight=-1", 400},
		{exampleBase + "/en/", "&maxheight=", 400},
	} {
		if _, code := askOEmbed(t, h, c.address, c.more); code != c.code {
			t.Errorf("%q %s: %d, want %d", c.address, c.more, code, c.code)
		}
	}
	if w := get(handlerAt(t, ""), "/oembed?url=http%3A%2F%2Flocalhost%2Ffr%2F"); w.Code != http.StatusNotFound {
		t.Errorf("without a base URL: answers %d, want 404", w.Code)
	}
}

// Pages that others can embed name the address of their oEmbed answer; on a host of
// files none does.
func TestOEmbedDiscovery(t *testing.T) {
	t.Parallel()
	h := handlerAt(t, exampleBase)
	discovered := func(document string) (list []string) {
		for _, n := range elements(parse(t, document)) {
			if kind, _ := attribute(n, "type"); strings.HasSuffix(kind, "+oembed") {
				href, _ := attribute(n, "href")
				list = append(list, href)
			}
		}
		return list
	}
	for target, src := range map[string]string{
		"/ai/fr/?e=300&s=250,250,250,250": exampleBase + "/fr/embed?e=300&s=250,250,250,250&m=1.1",
		"/ai/en/embed?panels=gdp&e=300":   exampleBase + "/en/embed?e=300&m=1.1&panels=gdp",
	} {
		list := discovered(body(t, h, target))
		if len(list) != 2 {
			t.Fatalf("%s: got the links %v, want two", target, list)
		}
		for _, address := range list {
			w := get(h, strings.TrimPrefix(address, "https://example.org"))
			var a oembedAnswer
			read := json.Unmarshal
			if strings.Contains(address, "format=xml") {
				read = xml.Unmarshal
			}
			if err := read(w.Body.Bytes(), &a); err != nil || w.Code != http.StatusOK || frameOf(t, a)["src"] != src {
				t.Errorf("%s: %s answers %d (error: %v), want 200 and a frame of %s: %s", target, address, w.Code, err, src, w.Body)
			}
		}
	}
	for _, document := range []string{body(t, h, "/ai/fr/method"), body(t, handlerAt(t, ""), "/fr/"), exported(t)["fr/index.html"], exported(t)["fr/embed.html"]} {
		if list := discovered(document); len(list) > 0 {
			t.Errorf("the page names %v, want none where no program answers", list)
		}
	}
}

// A link to a frozen copy is answered with a frame of the same copy.
func TestOEmbedFrozen(t *testing.T) {
	t.Parallel()
	h := laterSite(t, exampleBase, "0.8", "0.9", "1.1")
	room, more := planHeight(locale.En, 500), heightOf(locale.En, "e=300", 500)
	const told = 110 // older copies have another line, about today's version
	for address, want := range map[string]struct {
		src, thumbnail string
		height         int
	}{
		"/v/1.1/en/":                            {"/v/1.1/en/embed?m=1.1", "/card.png?lang=en&width=300", room},
		"/v/1.1/en/?e=300&utm_source=x":         {"/v/1.1/en/embed?e=300&m=1.1", "/card.png?e=300&lang=en&width=300", more},
		"/v/1.1/en/embed.html?e=300&panels=gdp": {"/v/1.1/en/embed?e=300&m=1.1&panels=gdp", "/card.png?e=300&lang=en&width=300", 0},
		// Older programs read their links by their own rules.
		"/v/0.9/en/index.html?e=9999&old=7\"><b>": {`/v/0.9/en/embed?e=9999&old=7"><b>`, "", room + told},
		"/v/0.9/en?e=300":                         {"/v/0.9/en/embed?e=300", "", more + told},
		"/v/0.8/en/embed":                         {"/v/0.8/en/embed", "", room + told},
	} {
		a, code := askOEmbed(t, h, exampleBase+address, "&maxwidth=500")
		frame := frameOf(t, a)
		if code != http.StatusOK || frame["src"] != exampleBase+want.src || strings.TrimPrefix(a.ThumbnailURL, exampleBase) != want.thumbnail {
			t.Errorf("%s: answers %d with %v and the thumbnail %s, want 200, %s and %s", address, code, frame, a.ThumbnailURL, want.src, want.thumbnail)
		}
		if want.height > 0 && a.Height != want.height || frame["height"] != strconv.Itoa(a.Height) {
			t.Errorf("%s: %d high, want %d, frame %v", address, a.Height, want.height, frame)
		}
	}
	for address, thumbnail := range map[string]string{"/v/0.8/fr/": "/v/0.8/fr/card.png", "/v/0.8/fr/?m=0.8": "/v/0.8/fr/card.png", "/v/0.8/fr/?e=300": "", "/v/0.8/fr/?old=1": ""} {
		if a, _ := askOEmbed(t, h, exampleBase+address, ""); strings.TrimPrefix(a.ThumbnailURL, exampleBase) != thumbnail {
			t.Errorf("%s: the thumbnail is %s, want %s", address, a.ThumbnailURL, thumbnail)
		}
	}
	for address, code := range map[string]int{
		"/v/0.7/en/": 404, "/v/1.1/en/method": 404, "/v/1.1/xx/": 404, "/v/1.1/": 404, "/v//en/": 404, "/v/1.1/v/1.1/en/": 404, "/v/1.1x/en/": 404, "/v/1.1/../1.1/en/": 404,
		"/v/1.1/en/?e=9999": 400, "/v/1.1/en/embed?theme=pink": 400,
	} {
		if _, got := askOEmbed(t, h, exampleBase+address, ""); got != code {
			t.Errorf("%s: %d, want %d", address, got, code)
		}
	}
}

// FuzzOEmbed: whatever address is asked for, the answer is one of the standard,
// and a frame is always of this site.
func FuzzOEmbed(f *testing.F) {
	for _, address := range []string{
		exampleBase + "/fr/?e=300", exampleBase + "/en/embed?panels=gdp&pin=e%3D300", "https://example.org:80/ai/fr/", "http://example.org\\@evil/ai/fr/",
		"https://example.org/ai/fr/\"><script>", "https://[::1]/ai/fr/", exampleBase + "/en/?s=1,2", exampleBase + "/fr/embed?pin=%22%3E", "%zz",
		exampleBase + "/v/1.1/fr/?e=300", exampleBase + "/v/0.8/en/embed?e=\"><script>&\u00e9=%", exampleBase + "/v/0.8/en/#\">", exampleBase + "/v/0.7/fr/", exampleBase + "/v/0.8/../../en/",
	} {
		f.Add(address, "500", "json")
	}
	f.Add(exampleBase+"/fr/", "0x10", "xml")
	h := laterSite(f, exampleBase, "0.8", "1.0")
	frames := regexp.MustCompile(`^https://example\.org/ai(/v/(0\.8|1\.0))?/(fr|en)/embed(\?|$)`)
	f.Fuzz(func(t *testing.T, address, width, format string) {
		t.Parallel() // the seeds, in plain tests
		w := get(h, "/ai/oembed?url="+url.QueryEscape(address)+"&maxwidth="+url.QueryEscape(width)+"&format="+url.QueryEscape(format))
		switch w.Code {
		case http.StatusOK:
		case http.StatusBadRequest, http.StatusNotFound, http.StatusNotImplemented, http.StatusRequestURITooLong:
			return
		default:
			t.Fatalf("answers %d to %q, want 200, 400, 404 or 501", w.Code, address)
		}
		var a oembedAnswer
		read := json.Unmarshal
		if format == "xml" {
			read = xml.Unmarshal
		}
		if err := read(w.Body.Bytes(), &a); err != nil {
			t.Fatalf("%q: %v in %s", address, err, w.Body)
		}
		count, frame := 0, ""
		for _, n := range elements(parse(t, a.HTML)) {
			switch n.Data {
			case "iframe":
				count++
				frame, _ = attribute(n, "src")
			case "html", "head", "body":
			default:
				t.Errorf("%q makes <%s>, want one frame", address, n.Data)
			}
		}
		if count != 1 || !frames.MatchString(frame) || a.Width < 1 || a.Height < 1 {
			t.Errorf("%q makes %d frames, %q, of %d by %d; want one of the site with a size", address, count, frame, a.Width, a.Height)
		}
	})
}
