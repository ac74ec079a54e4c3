package evidence

import "aicontinent/internal/locale"

// Words are a parameter's texts as a reader meets them, but for [SourceOf] and
// [NoteOf].
type Words struct {
	Name locale.Text // in plain words, without the unit
	Unit locale.Text // the same for all parameters in that unit
}

// Count writes a number with the unit in the form that it asks for.
func (w Words) Count(l locale.Lang, number string) string {
	unit := locale.Plural{One: w.Unit, Other: w.Unit}
	if one, ok := unitsOfOne[w.Unit]; ok {
		unit.One = one
	}
	return number + " " + unit.In(l, number)
}

// WordsOf gives the texts of the parameter in row i of [Table]. It panics where
// there is no such row.
func WordsOf(i int) Words {
	return Words{Name: words[i].Name, Unit: units[Table[i].Unit]}
}

// SourceOf gives who says so of the parameter in row i of [Table]; names of
// institutions and publications stay. The light programs are built without it.
func SourceOf(i int) locale.Text { return words[i].Source }

// NoteOf gives a line on the parameter in row i: what it is or why this value.
// The light programs are built without it.
func NoteOf(i int) locale.Text { return words[i].Note }

// GroupName names a group of parameters: a value of Parameter.Group. It is
// empty for any other text.
func GroupName(id string) locale.Text {
	for _, g := range groupNames {
		if g.ID == id {
			return g.Name
		}
	}
	return locale.Text{}
}

// FamilyName names a family of parameters: a value of Parameter.Family. It is
// empty for any other text.
func FamilyName(id string) locale.Text { return familyNames[id] }

var familyNames = map[string]locale.Text{
	"ceiling":        {Fr: "Plafonds de l’adoption, les quatre profils", En: "Ceilings of adoption, all four profiles"},
	"innovation":     {Fr: "Adoption de soi-même, les quatre profils", En: "Adoption by oneself, all four profiles"},
	"imitation":      {Fr: "Adoption par imitation, les quatre profils", En: "Adoption by imitation, all four profiles"},
	"support_effect": {Fr: "Effet du soutien sur le rythme, les quatre profils", En: "Effect of support on the pace, all four profiles"},
	"factory_effect": {Fr: "Effet des fabriques d’IA sur le rythme, les quatre profils", En: "Effect of AI factories on the pace, all four profiles"},
	"lease_effect":   {Fr: "Effet de la location sur le rythme, les quatre profils", En: "Effect of leases on the pace, all four profiles"},
}

// parameterWords are the texts of one parameter that are its own; its unit's
// are in units.
type parameterWords struct {
	ID                 string
	Name, Source, Note locale.Text
}

// words holds them in the order of the parameter table.
var words = append(append(wordsCapacity, wordsAdoption...), wordsEconomy...)

// groupNames are in the order of the parameter table.
var groupNames = []struct {
	ID   string
	Name locale.Text
}{
	{"money", locale.Text{Fr: "Argent", En: "Money"}},
	{"cost", locale.Text{Fr: "Coûts", En: "Costs"}},
	{"time", locale.Text{Fr: "Délais et durées de vie", En: "Delays and lifetimes"}},
	{"compute", locale.Text{Fr: "Puissance de calcul et capacité", En: "Compute and capacity"}},
	{"demand", locale.Text{Fr: "Besoins de puissance de calcul", En: "Demand for compute"}},
	{"frontier", locale.Text{Fr: "Frontière de l’IA", En: "Frontier of AI"}},
	{"adoption", locale.Text{Fr: "Adoption par les entreprises", En: "Adoption by firms"}},
	{"productivity", locale.Text{Fr: "Productivité", En: "Productivity"}},
	{"economy", locale.Text{Fr: "Économie et argent public", En: "Economy and public money"}},
	{"jobs", locale.Text{Fr: "Emplois", En: "Jobs"}},
	{"energy", locale.Text{Fr: "Énergie et émissions", En: "Energy and emissions"}},
}

// units gives the unit of a parameter, as the table writes it, in words.
var units = map[string]locale.Text{
	"share of private money":                  {Fr: "part de l’argent privé", En: "share of private money"},
	"EUR M per MW IT":                         {Fr: "M€ par MW de puissance informatique", En: "EUR M per MW of IT load"},
	"share of MW":                             {Fr: "part des MW", En: "share of MW"},
	"share of AI-factory money":               {Fr: "part de l’argent des fabriques d’IA", En: "share of AI-factory money"},
	"years":                                   {Fr: "années", En: "years"},
	"share of worn-out IT replaced":           {Fr: "part des machines usées remplacée", En: "share of worn-out IT replaced"},
	"H100-equivalents per MW IT":              {Fr: "équivalents H100 par MW de puissance informatique", En: "H100-equivalents per MW of IT load"},
	"per year (log)":                          {Fr: "par an, en continu", En: "per year, continuous"},
	"H100-equivalents in the EU":              {Fr: "équivalents H100 dans l’UE", En: "H100-equivalents in the EU"},
	"share":                                   {Fr: "part", En: "share"},
	"MW IT":                                   {Fr: "MW de puissance informatique", En: "MW of IT load"},
	"enterprises":                             {Fr: "entreprises", En: "enterprises"},
	"H100-equivalents per adopting firm":      {Fr: "équivalents H100 par entreprise utilisatrice", En: "H100-equivalents per adopting firm"},
	"H100-equivalents":                        {Fr: "équivalents H100", En: "H100-equivalents"},
	"share of unmet demand":                   {Fr: "part de la demande non servie", En: "share of unmet demand"},
	"FLOP/s dense BF16":                       {Fr: "FLOP/s en BF16 dense", En: "FLOP/s, dense BF16"},
	"FLOP of the largest run":                 {Fr: "FLOP du plus grand entraînement", En: "FLOP of the largest run"},
	"FLOP":                                    {Fr: "FLOP", En: "FLOP"},
	"share of firms":                          {Fr: "part des entreprises", En: "share of firms"},
	"share adopting":                          {Fr: "part utilisant l’IA", En: "share adopting"},
	"per year":                                {Fr: "par an", En: "per year"},
	"ratio":                                   {Fr: "rapport", En: "ratio"},
	"EUR bn":                                  {Fr: "Md€", En: "EUR bn"},
	"share added to the pace at saturation":   {Fr: "part ajoutée au rythme à saturation", En: "share added to the pace at saturation"},
	"share added":                             {Fr: "part ajoutée au rythme à saturation", En: "share added to the pace at saturation"},
	"share of support money":                  {Fr: "part de l’argent du soutien", En: "share of support money"},
	"EUR bn in service":                       {Fr: "Md€ en service", En: "EUR bn in service"},
	"share of AI equipment leased":            {Fr: "part du matériel d’IA louée", En: "share of AI equipment leased"},
	"pace added per unit of leased share":     {Fr: "rythme ajouté par unité de part louée", En: "pace added per unit of leased share"},
	"pace added per unit":                     {Fr: "rythme ajouté par unité de part louée", En: "pace added per unit of leased share"},
	"share of pace lost at zero access":       {Fr: "part du rythme perdue sans aucun accès", En: "share of pace lost at zero access"},
	"labour productivity of an adopting firm": {Fr: "part de la productivité du travail d’une entreprise utilisatrice", En: "share of the labour productivity of an adopting firm"},
	"share of gross value added":              {Fr: "part de la valeur ajoutée brute", En: "share of gross value added"},
	"exponent":                                {Fr: "exposant", En: "exponent"},
	"labour productivity lost in the year of adoption": {Fr: "part de la productivité du travail perdue l’année de l’adoption", En: "share of labour productivity lost in the year of adoption"},
	"share added to the gain":                          {Fr: "part ajoutée au gain", En: "share added to the gain"},
	"EUR per H100-hour":                                {Fr: "€ par heure de H100", En: "EUR per H100-hour"},
	"share of compute revenue leaving the EU":          {Fr: "part des recettes de la puissance de calcul qui quitte l’UE", En: "share of compute revenue leaving the EU"},
	"share of spend in the EU":                         {Fr: "part de la dépense faite dans l’UE", En: "share of spend in the EU"},
	"share of GDP":                                     {Fr: "part du PIB", En: "share of GDP"},
	"per year, real":                                   {Fr: "par an, hors inflation", En: "per year, real"},
	"job-years per EUR bn of domestic spend":           {Fr: "années-emploi par Md€ dépensé dans l’UE", En: "job-years per EUR bn of domestic spend"},
	"jobs per MW IT":                                   {Fr: "emplois par MW de puissance informatique", En: "jobs per MW of IT load"},
	"share of nameplate":                               {Fr: "part de la puissance nominale", En: "share of nameplate"},
	"gCO2e per kWh":                                    {Fr: "g de CO₂e par kWh", En: "g of CO₂e per kWh"},
}

// unitsOfOne gives the singular of units that have one.
var unitsOfOne = map[locale.Text]locale.Text{
	units["years"]:                                  {Fr: "année", En: "year"},
	units["enterprises"]:                            {Fr: "entreprise", En: "enterprise"},
	units["H100-equivalents"]:                       {Fr: "équivalent H100", En: "H100-equivalent"},
	units["H100-equivalents in the EU"]:             {Fr: "équivalent H100 dans l’UE", En: "H100-equivalent in the EU"},
	units["H100-equivalents per MW IT"]:             {Fr: "équivalent H100 par MW de puissance informatique", En: "H100-equivalent per MW of IT load"},
	units["H100-equivalents per adopting firm"]:     {Fr: "équivalent H100 par entreprise utilisatrice", En: "H100-equivalent per adopting firm"},
	units["job-years per EUR bn of domestic spend"]: {Fr: "année-emploi par Md€ dépensé dans l’UE", En: "job-year per EUR bn of domestic spend"},
	units["jobs per MW IT"]:                         {Fr: "emploi par MW de puissance informatique", En: "job per MW of IT load"},
}

// Sources of several parameters.
var (
	sourceBpifrance2025 = locale.Text{Fr: "Bpifrance Le Lab 2025", En: "Bpifrance Le Lab 2025"}
	sourceCalibrated    = locale.Text{Fr: "réglé pour retrouver les chiffres d’Eurostat", En: "set to match Eurostat’s figures"}
	sourceCeiling       = locale.Text{Fr: "bornes de la moyenne des quatre\u202f: ERP 43\u202f%, cloud 53\u202f% et en hausse, réseaux sociaux 61\u202f%, sites web 77\u202f% (Eurostat)\u202f; BCE, enquête SAFE, fin 2025\u202f: plus de 70\u202f% utilisent l’IA, même rarement, et près de la moitié des autres comptent investir, soit environ 85\u202f%\u202f; le partage par profil est un jugement", En: "bounds of the mean of the four: ERP 43%, cloud 53% and rising, social media 61%, websites 77% (Eurostat); ECB SAFE end 2025: over 70% use AI at any intensity and nearly half of the others plan to invest, so about 85%; the split by profile is judgement"}
	sourceEpoch         = locale.Text{Fr: "Epoch AI", En: "Epoch AI"}
	sourceJCurve        = locale.Text{Fr: "Brynjolfsson, Rock, Syverson\u202f: la courbe en J de la productivité", En: "Brynjolfsson, Rock, Syverson: the productivity J-curve"}
	sourceJudgement     = locale.Text{Fr: "notre estimation", En: "our estimate"}
	sourceLease         = locale.Text{Fr: "38\u202f% des entreprises qui ont envisagé l’IA citent son coût (Eurostat 2025)", En: "38% of firms that considered AI cite its cost (Eurostat 2025)"}
	sourceNoCausal      = locale.Text{Fr: "aucune estimation causale trouvée", En: "no causal estimate found"}
)

// Notes of several parameters.
var (
	noteCalibratedStart = locale.Text{Fr: "Point de départ, réglé avec les trois autres profils.", En: "Where the simulation starts, set with the three other profiles."}
	noteCeiling         = locale.Text{Fr: "Part du profil qui n’est jamais dépassée, même à long terme.", En: "Share of the profile that is never exceeded, even in the long run."}
	noteCeilingFour     = locale.Text{Fr: "Part du profil qui n’est jamais dépassée, même à long terme. Les quatre donnent 0,77 (0,59 à 0,92).", En: "Share of the profile that is never exceeded, even in the long run. The four give 0.77 (0.59 to 0.92)."}
	noteLeadTime        = locale.Text{Fr: "De l’argent engagé au plein service, en moyenne. L’argent passe par trois étapes de même durée moyenne.", En: "Money committed to full service, on average. The money passes through three stages of the same mean length."}
	noteFactory         = locale.Text{Fr: "Part ajoutée au rythme d’adoption à saturation, quand un euro de fabriques d’IA de plus ne change plus rien.", En: "Share added to the pace of adoption at saturation, when one more euro of AI factories changes nothing."}
	noteFrench          = locale.Text{Fr: "Les PME et ETI françaises tiennent lieu de celles de l’UE.", En: "French SMEs and mid-caps stand in for the EU."}
	noteH100e           = locale.Text{Fr: "Équivalent H100\u202f: la puissance de calcul d’un accélérateur Nvidia H100.", En: "H100-equivalent: the computing power of one Nvidia H100 accelerator."}
	noteImitation       = locale.Text{Fr: "Modèle de Bass, courbe en S. Imitation (q)\u202f: vitesse à laquelle on adopte parce que d’autres entreprises l’ont fait.", En: "Bass model, an S-curve. Imitation (q): how fast firms adopt because other firms have."}
	noteImported        = locale.Text{Fr: "Le reste est importé.", En: "The rest is imported."}
	noteInnovation      = locale.Text{Fr: "Modèle de Bass, courbe en S. Innovation (p)\u202f: vitesse à laquelle on adopte de soi-même, sans regarder les autres.", En: "Bass model, an S-curve. Innovation (p): how fast firms adopt by themselves, whatever others do."}
	noteLease           = locale.Text{Fr: "Rythme ajouté par unité de part louée, une unité étant le passage de rien à tout.", En: "Pace added per unit of leased share, one unit being from none to all."}
	noteLoad            = locale.Text{Fr: "Puissance moyenne des machines, en part de leur puissance nominale (celle pour laquelle elles sont prévues).", En: "Average power of the machines, as a share of nameplate (the power they are rated for)."}
	notePUE             = locale.Text{Fr: "PUE\u202f: électricité totale du site divisée par celle des machines\u202f; 1 serait sans refroidissement ni pertes.", En: "PUE: all electricity of the site divided by that of its machines; 1 would be no cooling and no losses."}
	noteSupport         = locale.Text{Fr: "Part ajoutée au rythme d’adoption à saturation, quand un euro de soutien de plus ne change plus rien.", En: "Share added to the pace of adoption at saturation, when one more euro of support changes nothing."}
)
