package card_test

import (
	"testing"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

func BenchmarkPNG(b *testing.B) {
	of := scenario.Parse("e=300&s=250,250,250,250").Scenario
	for b.Loop() {
		card.PNG(locale.Fr, of, card.Width)
	}
}
