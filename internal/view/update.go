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
		Fr: "Hors ligne, et le calcul n’a pas pu démarrer\u202f: ces chiffres sont ceux du plan de départ, pas ceux du lien.",
		En: "Offline, and calculation could not start: these figures are for the starting plan, not for the link.",
	}
)

// What the boot script says to visitors who save data. Sizes are filled in.
var (
	SparingText = locale.Text{
		Fr: "Économie de données : rien n’est chargé sans votre demande. Le programme qui calcule (environ {size}) vient à votre premier réglage.",
		En: "Saving data: nothing is loaded unasked. The program that calculates (about {size}) comes with your first change.",
	}
	// UnaskedText stands on a page of files, which has the plan's numbers until
	// the program runs.
	UnaskedText = locale.Text{
		Fr: "Économie de données : ces chiffres sont ceux du plan de départ, pas ceux du lien.",
		En: "Saving data: these figures are for the starting plan, not for the link.",
	}
	UnaskedButton = locale.Text{
		Fr: "Calculer ceux du lien (environ {size})",
		En: "Work out those of the link (about {size})",
	}
	CopyButton = locale.Text{
		Fr: "Garder une copie hors ligne (environ {size})",
		En: "Keep a copy for use offline (about {size})",
	}
	CopyingText = locale.Text{
		Fr: "La copie hors ligne se fait…",
		En: "The copy for use offline is being made…",
	}
	CopiedText = locale.Text{
		Fr: "La copie hors ligne est prête : ce site marche sans réseau.",
		En: "The copy for use offline is ready: this site works without a network.",
	}
	CopyFailedText = locale.Text{
		Fr: "La copie hors ligne n’a pas pu être faite ; ce qui était gardé le reste.",
		En: "The copy for use offline could not be made; what was kept before is still there.",
	}
	CopyOlderText = locale.Text{
		Fr: "La copie hors ligne est d’une version antérieure.",
		En: "The copy for use offline is of an earlier version.",
	}
	RenewButton = locale.Text{
		Fr: "La renouveler (environ {size})",
		En: "Renew it (about {size})",
	}
	megabyte = locale.Text{Fr: "Mo", En: "MB"}
)

// Megabytes writes a size in megabytes, with one decimal.
func Megabytes(lang locale.Lang, bytes int) string {
	return lang.Unit(lang.Number(float64(bytes)/1e6, 1), megabyte.In(lang))
}

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
