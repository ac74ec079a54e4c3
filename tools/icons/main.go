// Command icons draws the icons of the installed site from web/icon.svg, which
// holds rectangles only, and makes screenshots small:
//
//	icons                                   draws the icons
//	icons -in build/shots/x.png -out y.png  writes a picture with few colours
//
// Screenshots are 1280 and 360 wide, by tools/shots with -height 720.
package main

//go:generate go run .

import (
	"bytes"
	"flag"
	"image"
	"image/png"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("icons: ")
	in := flag.String("in", "", "a PNG to make small, instead of drawing icons")
	out := flag.String("out", "", "where the small one goes")
	folder := flag.String("folder", "../../web", "the folder of icon.svg, and of the icons")
	flag.Parse()
	err := error(nil)
	if *in != "" {
		err = shrink(*in, *out)
	} else {
		err = drawAll(*folder)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// drawn are the icons: their width in pixels, and whether the background fills the
// whole square, for systems that cut the corners themselves.
var drawn = []struct {
	name  string
	size  int
	whole bool
}{
	{"icon-192.png", 192, false},
	{"icon-512.png", 512, false},
	{"icon-maskable-512.png", 512, true},
	{"icon-touch-180.png", 180, true},
}

func drawAll(folder string) error {
	icon, err := read(filepath.Join(folder, "icon.svg"))
	if err != nil {
		return err
	}
	for _, d := range drawn {
		if err := write(filepath.Join(folder, d.name), icon.draw(d.size, d.whole)); err != nil {
			return err
		}
	}
	return nil
}

func shrink(in, out string) error {
	content, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	picture, err := png.Decode(bytes.NewReader(content))
	if err != nil {
		return err
	}
	return write(out, fewColours(picture))
}

func write(name string, picture image.Image) error {
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&b, picture); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
