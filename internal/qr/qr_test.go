package qr_test

import (
	"image"
	"image/color"
	"image/draw"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	reader "github.com/makiuchi-d/gozxing/qrcode"

	"aicontinent/internal/markup"
	"aicontinent/internal/qr"
)

// picture draws the SVG of a code, each module as a square of so many pixels.
func picture(t *testing.T, n *markup.Node) image.Image {
	t.Helper()
	const scale = 4
	box, _ := n.Attr("viewBox")
	side, err := strconv.Atoi(strings.Fields(box)[2])
	if err != nil {
		t.Fatal(err)
	}
	img := image.NewGray(image.Rect(0, 0, side*scale, side*scale))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	path, _ := n.Children[1].Attr("d")
	for _, piece := range strings.Split(strings.TrimSuffix(path, "z"), "z") {
		var at [3]int
		for i, field := range strings.FieldsFunc(piece, func(r rune) bool { return r < '0' || r > '9' })[:3] {
			if at[i], err = strconv.Atoi(field); err != nil {
				t.Fatal(err)
			}
		}
		draw.Draw(img, image.Rect(at[0]*scale, at[1]*scale, (at[0]+at[2])*scale, (at[1]+1)*scale), image.NewUniform(color.Black), image.Point{}, draw.Src)
	}
	return img
}

// A reader of another make finds the text, and the same text gives the same code.
func TestReadsBack(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"https://example.org/fr/?m=1.1",
		"https://example.org/ai/en/?e=300&s=250,250,250,250&pace=1,1.5,1,1&lease=30&late=1.5&to=2040&m=1.1",
		"https://example.org/é/?" + strings.Repeat("p.firm_gain=0.08&", 30),
	} {
		code, err := qr.SVG(text, "a code")
		if err != nil {
			t.Fatal(err)
		}
		bits, err := gozxing.NewBinaryBitmapFromImage(picture(t, code))
		if err != nil {
			t.Fatal(err)
		}
		found, err := reader.NewQRCodeReader().Decode(bits, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_CHARACTER_SET: "UTF-8"})
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if found.GetText() != text {
			t.Errorf("%q, want %q", found.GetText(), text)
		}
		again, _ := qr.SVG(text, "a code")
		if string(markup.Append(nil, code)) != string(markup.Append(nil, again)) {
			t.Errorf("%s: the code has other modules the second time, want the same", text)
		}
	}
	if _, err := qr.SVG(strings.Repeat("x", 3000), ""); err == nil {
		t.Error("a text that no code can hold gives one, want an error")
	}
}
