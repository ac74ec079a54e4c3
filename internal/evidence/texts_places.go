package evidence

import "aicontinent/internal/locale"

// factoryStatus gives the status of an AI factory, as the table writes it, in words.
var factoryStatus = map[string]locale.Text{
	"selected; no contract found":                                {Fr: "sélectionnée\u202f; aucun contrat trouvé", En: "selected; no contract found"},
	"tender open until 16 Oct 2026":                              {Fr: "appel d’offres ouvert jusqu’au 16 octobre 2026", En: "tender open until 16 October 2026"},
	"selected":                                                   {Fr: "sélectionnée", En: "selected"},
	"contract signed 31 Aug 2026":                                {Fr: "contrat signé le 31 août 2026", En: "contract signed 31 August 2026"},
	"contract signed 18 Nov 2025":                                {Fr: "contrat signé le 18 novembre 2025", En: "contract signed 18 November 2025"},
	"contract signed 16 Mar 2026":                                {Fr: "contrat signé le 16 mars 2026", En: "contract signed 16 March 2026"},
	"machine inaugurated 5 Sep 2025":                             {Fr: "machine inaugurée le 5 septembre 2025", En: "machine inaugurated 5 September 2025"},
	"machine described as available shortly (23 Jun 2026)":       {Fr: "machine décrite comme bientôt disponible (23 juin 2026)", En: "machine described as available shortly (23 June 2026)"},
	"contract signed 22 Apr 2026":                                {Fr: "contrat signé le 22 avril 2026", En: "contract signed 22 April 2026"},
	"contract signed 22 Jul 2026; installation from autumn 2026": {Fr: "contrat signé le 22 juillet 2026\u202f; installation à partir de l’automne 2026", En: "contract signed 22 July 2026; installation from autumn 2026"},
	"in tender (competitive dialogue EUROHPC/2026/CD/0003)":      {Fr: "appel d’offres en cours (dialogue compétitif EUROHPC/2026/CD/0003)", En: "in tender (competitive dialogue EUROHPC/2026/CD/0003)"},
	"services announced from 2026; no contract found":            {Fr: "services annoncés à partir de 2026\u202f; aucun contrat trouvé", En: "services announced from 2026; no contract found"},
	"selected; grant runs from 1 Sep 2026":                       {Fr: "sélectionnée\u202f; subvention à partir du 1er septembre 2026", En: "selected; grant runs from 1 September 2026"},
	"contract signed 26 Jan 2026":                                {Fr: "contrat signé le 26 janvier 2026", En: "contract signed 26 January 2026"},
	"selected; includes an experimental platform":                {Fr: "sélectionnée\u202f; comprend une plateforme expérimentale", En: "selected; includes an experimental platform"},
	"contract signed 21 Apr 2026":                                {Fr: "contrat signé le 21 avril 2026", En: "contract signed 21 April 2026"},
}

// factoryService gives its date of service, as the table writes it, in words.
var factoryService = map[string]locale.Text{
	"from 2026 (plan)":                   {Fr: "à partir de 2026 (prévu)", En: "from 2026 (plan)"},
	"2026 (plan)":                        {Fr: "2026 (prévu)", En: "2026 (plan)"},
	"2027 (data centre due spring 2027)": {Fr: "2027 (centre de données attendu au printemps 2027)", En: "2027 (data centre due spring 2027)"},
	"installation from 2026":             {Fr: "installation à partir de 2026", En: "installation from 2026"},
	"second half of 2026 (plan)":         {Fr: "second semestre 2026 (prévu)", En: "second half of 2026 (plan)"},
	"2025-09-05":                         {Fr: "5 septembre 2025", En: "5 September 2025"},
	"2026-2027 (plan, date not found)":   {Fr: "2026-2027 (prévu, date non trouvée)", En: "2026–2027 (plan, date not found)"},
	"end of 2026 (operator page)":        {Fr: "fin 2026 (page de l’exploitant)", En: "end of 2026 (operator page)"},
	"after 2026 (date not found)":        {Fr: "après 2026 (date non trouvée)", En: "after 2026 (date not found)"},
	"date not found":                     {Fr: "date non trouvée", En: "date not found"},
	"first half of 2026 (plan)":          {Fr: "premier semestre 2026 (prévu)", En: "first half of 2026 (plan)"},
}

var countryNames = map[string]locale.Text{
	"EU": {Fr: "Union européenne (27)", En: "European Union (27)"},
	"AT": {Fr: "Autriche", En: "Austria"},
	"BE": {Fr: "Belgique", En: "Belgium"},
	"BG": {Fr: "Bulgarie", En: "Bulgaria"},
	"CY": {Fr: "Chypre", En: "Cyprus"},
	"CZ": {Fr: "Tchéquie", En: "Czechia"},
	"DE": {Fr: "Allemagne", En: "Germany"},
	"DK": {Fr: "Danemark", En: "Denmark"},
	"EE": {Fr: "Estonie", En: "Estonia"},
	"ES": {Fr: "Espagne", En: "Spain"},
	"FI": {Fr: "Finlande", En: "Finland"},
	"FR": {Fr: "France", En: "France"},
	"GR": {Fr: "Grèce", En: "Greece"},
	"HR": {Fr: "Croatie", En: "Croatia"},
	"HU": {Fr: "Hongrie", En: "Hungary"},
	"IE": {Fr: "Irlande", En: "Ireland"},
	"IT": {Fr: "Italie", En: "Italy"},
	"LT": {Fr: "Lituanie", En: "Lithuania"},
	"LU": {Fr: "Luxembourg", En: "Luxembourg"},
	"LV": {Fr: "Lettonie", En: "Latvia"},
	"MT": {Fr: "Malte", En: "Malta"},
	"NL": {Fr: "Pays-Bas", En: "Netherlands"},
	"PL": {Fr: "Pologne", En: "Poland"},
	"PT": {Fr: "Portugal", En: "Portugal"},
	"RO": {Fr: "Roumanie", En: "Romania"},
	"SE": {Fr: "Suède", En: "Sweden"},
	"SI": {Fr: "Slovénie", En: "Slovenia"},
	"SK": {Fr: "Slovaquie", En: "Slovakia"},
}

// factoryPlaces gives, for cells of the table of factories that are not names
// alone or that the table writes without accents, what pages show.
var factoryPlaces = map[string]locale.Text{
	"Vienna":             {Fr: "Vienne", En: "Vienna"},
	"Athens":             {Fr: "Athènes", En: "Athens"},
	"Bologna":            {Fr: "Bologne", En: "Bologna"},
	"Barcelona":          {Fr: "Barcelone", En: "Barcelona"},
	"Bucharest":          {Fr: "Bucarest", En: "Bucharest"},
	"Galicia":            {Fr: "Galice", En: "Galicia"},
	"Groningen":          {Fr: "Groningue", En: "Groningen"},
	"Krakow":             {Fr: "Cracovie", En: "Kraków"},
	"Poznan":             {Fr: "Poznań", En: "Poznań"},
	"Juelich":            {Fr: "Juliers", En: "Jülich"},
	"Linkoping":          {Fr: "Linköping", En: "Linköping"},
	"Bruyeres-le-Chatel": {Fr: "Bruyères-le-Châtel", En: "Bruyères-le-Châtel"},

	"Advanced Computing Austria and AIT at TU Wien": {Fr: "Advanced Computing Austria et AIT à la TU Wien", En: "Advanced Computing Austria and AIT at TU Wien"},
	"Sofia Tech Park with INSAIT":                   {Fr: "Sofia Tech Park avec INSAIT", En: "Sofia Tech Park with INSAIT"},
	"GENCI with CEA, CINES, CNRS, Inria":            {Fr: "GENCI avec le CEA, le CINES, le CNRS et Inria", En: "GENCI with CEA, CINES, CNRS, Inria"},
	"HLRS, University of Stuttgart":                 {Fr: "HLRS, université de Stuttgart", En: "HLRS, University of Stuttgart"},
	"Forschungszentrum Juelich":                     {Fr: "Forschungszentrum Jülich", En: "Forschungszentrum Jülich"},
	"Vilnius University (LRTC data centre VDC3)":    {Fr: "Université de Vilnius (centre de données VDC3 de LRTC)", En: "Vilnius University (LRTC data centre VDC3)"},
	"AIFNL Foundation with SURF and TNO":            {Fr: "Fondation AIFNL avec SURF et TNO", En: "AIFNL Foundation with SURF and TNO"},
	"PSNC Poznan":                                   {Fr: "PSNC Poznań", En: "PSNC Poznań"},
	"ICI Bucharest with Politehnica":                {Fr: "ICI Bucarest avec Politehnica", En: "ICI Bucharest with Politehnica"},
	"IZUM with JSI and ARNES":                       {Fr: "IZUM avec JSI et ARNES", En: "IZUM with JSI and ARNES"},
	"NAISS, Linkoping University":                   {Fr: "NAISS, université de Linköping", En: "NAISS, Linköping University"},

	"new system, unnamed": {Fr: "nouvelle machine, sans nom", En: "new system, unnamed"},
	"new system":          {Fr: "nouvelle machine", En: "new system"},
	"to be acquired":      {Fr: "à acquérir", En: "to be acquired"},
	"not stated":          {Fr: "non indiquée", En: "not stated"},
	"JUPITER (exascale) plus JARVIS inference platform": {Fr: "JUPITER (exaflopique) et la plateforme d’inférence JARVIS", En: "JUPITER (exascale) plus JARVIS inference platform"},
	"Alice Recoque (exascale)":                          {Fr: "Alice Recoque (exaflopique)", En: "Alice Recoque (exascale)"},
	"new Nvidia GB200 NVL4 system plus Leonardo":        {Fr: "nouvelle machine Nvidia GB200 NVL4 et Leonardo", En: "new Nvidia GB200 NVL4 system plus Leonardo"},
	"MareNostrum 5 AI upgrade":                          {Fr: "MareNostrum 5, agrandi pour l’IA", En: "MareNostrum 5 AI upgrade"},
	"NLAIF supercomputer":                               {Fr: "supercalculateur de NLAIF", En: "NLAIF supercomputer"},
}
