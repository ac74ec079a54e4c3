package evidence

import "aicontinent/internal/locale"

// factoryStatus gives the status of an AI factory, as the table writes it, in words.
var factoryStatus = map[string]locale.Text{
	"selected; no contract found":                                "selected; no contract found",
	"tender open until 16 Oct 2026":                              "tender open until 16 October 2026",
	"selected":                                                   "selected",
	"contract signed 31 Aug 2026":                                "contract signed 31 August 2026",
	"contract signed 18 Nov 2025":                                "contract signed 18 November 2025",
	"contract signed 16 Mar 2026":                                "contract signed 16 March 2026",
	"machine inaugurated 5 Sep 2025":                             "machine inaugurated 5 September 2025",
	"machine described as available shortly (23 Jun 2026)":       "machine described as available shortly (23 June 2026)",
	"contract signed 22 Apr 2026":                                "contract signed 22 April 2026",
	"contract signed 22 Jul 2026; installation from autumn 2026": "contract signed 22 July 2026; installation from autumn 2026",
	"in tender (competitive dialogue EUROHPC/2026/CD/0003)":      "in tender (competitive dialogue EUROHPC/2026/CD/0003)",
	"services announced from 2026; no contract found":            "services announced from 2026; no contract found",
	"selected; grant runs from 1 Sep 2026":                       "selected; grant runs from 1 September 2026",
	"contract signed 26 Jan 2026":                                "contract signed 26 January 2026",
	"selected; includes an experimental platform":                "selected; includes an experimental platform",
	"contract signed 21 Apr 2026":                                "contract signed 21 April 2026",
}

// factoryService gives its date of service, as the table writes it, in words.
var factoryService = map[string]locale.Text{
	"from 2026 (plan)":                   "from 2026 (plan)",
	"2026 (plan)":                        "2026 (plan)",
	"2027 (data centre due spring 2027)": "2027 (data centre due spring 2027)",
	"installation from 2026":             "installation from 2026",
	"second half of 2026 (plan)":         "second half of 2026 (plan)",
	"2025-09-05":                         "5 September 2025",
	"2026-2027 (plan, date not found)":   "2026–2027 (plan, date not found)",
	"end of 2026 (operator page)":        "end of 2026 (operator page)",
	"after 2026 (date not found)":        "after 2026 (date not found)",
	"date not found":                     "date not found",
	"first half of 2026 (plan)":          "first half of 2026 (plan)",
}

var countryNames = map[string]locale.Text{
	"EU": "European Union (27)",
	"AT": "Austria",
	"BE": "Belgium",
	"BG": "Bulgaria",
	"CY": "Cyprus",
	"CZ": "Czechia",
	"DE": "Germany",
	"DK": "Denmark",
	"EE": "Estonia",
	"ES": "Spain",
	"FI": "Finland",
	"FR": "France",
	"GR": "Greece",
	"HR": "Croatia",
	"HU": "Hungary",
	"IE": "Ireland",
	"IT": "Italy",
	"LT": "Lithuania",
	"LU": "Luxembourg",
	"LV": "Latvia",
	"MT": "Malta",
	"NL": "Netherlands",
	"PL": "Poland",
	"PT": "Portugal",
	"RO": "Romania",
	"SE": "Sweden",
	"SI": "Slovenia",
	"SK": "Slovakia",
}

// factoryPlaces gives, for cells of the table of factories that are not names
// alone or that the table writes without accents, what pages show.
var factoryPlaces = map[string]locale.Text{
	"Vienna":             "Vienna",
	"Athens":             "Athens",
	"Bologna":            "Bologna",
	"Barcelona":          "Barcelona",
	"Bucharest":          "Bucharest",
	"Galicia":            "Galicia",
	"Groningen":          "Groningen",
	"Krakow":             "Kraków",
	"Poznan":             "Poznań",
	"Juelich":            "Jülich",
	"Linkoping":          "Linköping",
	"Bruyeres-le-Chatel": "Bruyères-le-Châtel",

	"Advanced Computing Austria and AIT at TU Wien": "Advanced Computing Austria and AIT at TU Wien",
	"Sofia Tech Park with INSAIT":                   "Sofia Tech Park with INSAIT",
	"GENCI with CEA, CINES, CNRS, Inria":            "GENCI with CEA, CINES, CNRS, Inria",
	"HLRS, University of Stuttgart":                 "HLRS, University of Stuttgart",
	"Forschungszentrum Juelich":                     "Forschungszentrum Jülich",
	"Vilnius University (LRTC data centre VDC3)":    "Vilnius University (LRTC data centre VDC3)",
	"AIFNL Foundation with SURF and TNO":            "AIFNL Foundation with SURF and TNO",
	"PSNC Poznan":                                   "PSNC Poznań",
	"ICI Bucharest with Politehnica":                "ICI Bucharest with Politehnica",
	"IZUM with JSI and ARNES":                       "IZUM with JSI and ARNES",
	"NAISS, Linkoping University":                   "NAISS, Linköping University",

	"new system, unnamed": "new system, unnamed",
	"new system":          "new system",
	"to be acquired":      "to be acquired",
	"not stated":          "not stated",
	"JUPITER (exascale) plus JARVIS inference platform": "JUPITER (exascale) plus JARVIS inference platform",
	"Alice Recoque (exascale)":                          "Alice Recoque (exascale)",
	"new Nvidia GB200 NVL4 system plus Leonardo":        "new Nvidia GB200 NVL4 system plus Leonardo",
	"MareNostrum 5 AI upgrade":                          "MareNostrum 5 AI upgrade",
	"NLAIF supercomputer":                               "NLAIF supercomputer",
}
