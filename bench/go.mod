module aicontinent/bench

go 1.26.0

require (
	aicontinent v0.0.0
	github.com/andybalholm/brotli v1.2.8
	github.com/chromedp/cdproto v0.159.0
	github.com/chromedp/chromedp v0.23.0
	pgregory.net/rapid v1.3.0
)

require (
	github.com/go-fonts/liberation v0.3.3 // indirect
	github.com/go-fonts/stix v0.2.2 // indirect
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	golang.org/x/image v0.47.0 // indirect
	golang.org/x/sys v0.49.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace aicontinent => ../
