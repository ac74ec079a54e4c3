package site

import (
	"context"
	"sync"

	"aicontinent/internal/locale"
	"aicontinent/internal/site/bodies"
	"aicontinent/internal/view"
)

// front is the calculator's page for the plan in one language, which most readers
// come for first. It is compressed as well as Brotli can, which takes half a second,
// and only once.
type front struct {
	once   sync.Once
	packed []byte
}

func newFronts() map[locale.Lang]*front {
	fronts := map[locale.Lang]*front{}
	for _, l := range locale.Langs {
		fronts[l] = new(front)
	}
	return fronts
}

// pack compresses the page.
func (f *front) pack(plain []byte) []byte {
	f.once.Do(func() { f.packed = bodies.Brotli(plain, bodies.OnceLevel) })
	return f.packed
}

// packer returns what compresses the page with a key in the cache; nil for a site
// that is exported, which compresses files.
func (s *Site) packer(lang locale.Lang, key string) func(plain []byte) []byte {
	if s.static {
		return nil
	}
	if key == keyOf(lang, view.CalculatorPage, newSession(lang, ""), "") {
		return s.fronts[lang].pack
	}
	return bodies.Quickly
}

// Warm compresses what takes long, until a context ends, so that no reader waits for
// it.
func (s *Site) Warm(ctx context.Context) error {
	for _, l := range locale.Langs {
		if ctx.Err() != nil {
			return nil
		}
		plain, err := s.bare(l, view.CalculatorPage)
		if err != nil {
			return err
		}
		s.fronts[l].pack(plain)
	}
	return nil
}
