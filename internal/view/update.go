package view

import "aicontinent/internal/locale"

// What the boot script says about newer versions and about pages kept for when
// there is no network.
var (
	UpdateText = locale.Text{
		Fr: "Une nouvelle version est prête.",
		En: "A new version is ready.",
	}
	UpdateButton = locale.Text{
		Fr: "Mettre à jour",
		En: "Update",
	}
	// StaleText stands on a kept page whose link could not be calculated.
	StaleText = locale.Text{
		Fr: "Hors ligne, et le calcul n’a pas pu démarrer\u202f: ces nombres sont ceux du plan annoncé, pas ceux du lien.",
		En: "Offline, and calculation could not start: these numbers are of the announced plan, not of the link.",
	}
)

// What the installed site is called where there is little room, and what it
// is, in one line.
var (
	ShortName = locale.Text{
		Fr: "Continent IA",
		En: "AI Continent",
	}
	Pitch = locale.Text{
		Fr: "Répartissez les 200 milliards d’euros du plan européen pour l’IA, et voyez ce qui s’ensuivrait.",
		En: "Share out the 200 billion euros of the European AI plan, and see what would follow.",
	}
)
