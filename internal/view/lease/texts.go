package lease

import "aicontinent/internal/locale"

// term is what the page says of one of the terms.
type term struct {
	name    locale.Text
	unit    locale.Text    // behind its field
	counted *locale.Plural // its unit, where that is counted; a percentage or euros where nil
	help    locale.Text
}

var (
	eurosText  = locale.Text{Fr: "{n}\u00a0€", En: "€{n}"}
	monthsUnit = locale.Plural{One: locale.Text{Fr: "mois", En: "month"}, Other: locale.Text{Fr: "mois", En: "months"}}
	yearsUnit  = locale.Plural{One: locale.Text{Fr: "an", En: "year"}, Other: locale.Text{Fr: "ans", En: "years"}}
	aYear      = locale.Text{Fr: "%\u00a0par an", En: "%\u00a0a\u00a0year"}
	ofPrice    = locale.Text{Fr: "%\u00a0du prix", En: "%\u00a0of\u00a0the\u00a0price"}
)

// texts are those of each term, by its key.
var texts = map[string]term{
	"price": {
		name: locale.Text{Fr: "Prix de la machine, hors TVA", En: "Price of the machine, without VAT"}, unit: locale.Text{Fr: "€", En: "€"},
		help: locale.Text{Fr: "Une station de travail, un serveur, ou votre devis.", En: "A workstation, a server, or a quote of your own."},
	},
	"months": {
		name: locale.Text{Fr: "Durée de la location", En: "Length of the lease"}, unit: locale.Text{Fr: "mois", En: "months"}, counted: &monthsUnit,
		help: locale.Text{Fr: "L’acheteur revend la machine au même moment.", En: "The buyer sells the machine at the same time."},
	},
	"rate": {
		name: locale.Text{Fr: "Taux contenu dans le loyer", En: "Rate in the rent"}, unit: aYear,
		help: locale.Text{Fr: "Ce que le loueur veut gagner sur l’argent qu’il avance\u202f; rarement écrit dans l’offre.", En: "What the lessor wants to earn on the money put up; seldom written in an offer."},
	},
	"residual": {
		name: locale.Text{Fr: "Valeur à la fin", En: "Value at the end"}, unit: ofPrice,
		help: locale.Text{Fr: "Ce que la machine vaut encore\u202f; le loueur compte dessus, l’acheteur revend à ce prix. Laissée vide, elle suit la durée.", En: "What the machine is still worth; the lessor counts on it, the buyer sells for it. Left empty, it follows the length."},
	},
	"debt": {
		name: locale.Text{Fr: "Coût de la dette, avant impôt", En: "Cost of debt, before tax"}, unit: aYear,
		help: locale.Text{Fr: "Ce que demande la banque\u202f; il ramène chaque mois à aujourd’hui.", En: "What the bank asks; it brings each month back to today."},
	},
	"tax": {
		name: locale.Text{Fr: "Impôt sur les bénéfices", En: "Tax on profits"}, unit: locale.Text{Fr: "%", En: "%"},
		help: locale.Text{Fr: "Le loyer et l’amortissement le réduisent.", En: "Rent and depreciation reduce it."},
	},
	"years": {
		name: locale.Text{Fr: "Amortissement linéaire", En: "Straight-line depreciation"}, unit: locale.Text{Fr: "ans", En: "years"}, counted: &yearsUnit,
		help: locale.Text{Fr: "La durée que retient la comptabilité.", En: "The time that the books take."},
	},
	"care": {
		name: locale.Text{Fr: "Entretien et assurance", En: "Maintenance and insurance"}, unit: locale.Text{Fr: "%\u00a0du prix par an", En: "%\u00a0of the price a\u00a0year"},
		help: locale.Text{Fr: "Notre estimation\u202f; la même dans les deux cas, elle ne décide de rien.", En: "Our estimate; the same either way, so it decides nothing."},
	},
}

var (
	headline   = locale.Text{Fr: "Louer ou acheter la machine\u202f?", En: "Lease the machine, or buy it?"}
	standfirst = locale.Text{
		Fr: "La question d’une entreprise qui veut du matériel d’IA à elle. Vos nombres, une réponse, et ce que cette réponse ne dit pas.",
		En: "The question of a firm that wants AI equipment of its own. Your numbers, one answer, and what that answer leaves out.",
	}
	filesText = locale.Text{
		Fr: "Cette copie du site est faite de fichiers, et aucun programme n’y répond\u202f: elle montre une station de travail sur trois ans, quel que soit le lien. Les montants suivent le prix\u202f: deux fois plus chère, deux fois plus de tout. Pour vos propres nombres, le terminal ou un site servi par le programme.",
		En: "This copy of the site is made of files, and no program answers there: it shows a workstation over three years, whatever the link. Amounts follow the price: twice as dear, twice of everything. For your own numbers, use the terminal or a site that the program serves.",
	}
	refusedText   = locale.Text{Fr: "{name}\u202f: {given} ne peut pas être utilisé\u202f; possible\u202f: {allowed}.", En: "{name}: {given} cannot be used; allowed: {allowed}."}
	allowedNumber = locale.Text{Fr: "un nombre de {low} à {high}", En: "a number from {low} to {high}"}
	allowedWhole  = locale.Text{Fr: "un nombre entier de {low} à {high}", En: "a whole number from {low} to {high}"}
	givenTwice    = locale.Text{Fr: "{name} ({key}) est donné deux fois\u202f; la première compte.", En: "{name} ({key}) is given twice; the first one counts."}
	usualText     = locale.Text{Fr: "Le plus souvent de {low} à {high}.", En: "Mostly from {low} to {high}."}
	formTitle     = locale.Text{Fr: "Vos conditions", En: "Your terms"}
	formSend      = locale.Text{Fr: "Calculer", En: "Work it out"}
	casesTitle    = locale.Text{Fr: "Deux cas pour commencer", En: "Two cases to begin with"}
	workstation   = locale.Text{Fr: "Station de travail, 3 ans", En: "Workstation, 3 years"}
	node          = locale.Text{Fr: "Serveur à huit GPU, 4 ans", En: "Server with eight GPUs, 4 years"}
	ownTerms      = locale.Text{Fr: "Ces conditions", En: "These terms"}
	casesCaption  = locale.Text{Fr: "Ce que coûtent les deux façons, après impôt, en euros d’aujourd’hui", En: "What both ways cost, after tax, in today’s euros"}
	caseHead      = locale.Text{Fr: "Cas", En: "Case"}
	rentHead      = locale.Text{Fr: "Loyer par mois, avant impôt", En: "Rent a month, before tax"}
	leaseHead     = locale.Text{Fr: "Louer", En: "Leasing"}
	buyHead       = locale.Text{Fr: "Acheter", En: "Buying"}
	evenHead      = locale.Text{Fr: "À égalité si la machine vaut à la fin", En: "Equal if the machine is worth at the end"}
	ofPriceText   = locale.Text{Fr: "{percent} du prix", En: "{percent} of the price"}
)

// The answer.
var (
	answerTitle = locale.Text{Fr: "La réponse", En: "The answer"}
	answerText  = locale.Text{
		Fr: "Louer coûterait {lease} après impôt et acheter {buy}, en euros d’aujourd’hui\u202f: {verdict}.",
		En: "Leasing would cost {lease} after tax and buying {buy}, in today’s euros: {verdict}.",
	}
	sameText    = locale.Text{Fr: "les deux se valent", En: "both come to the same"}
	buyLess     = locale.Text{Fr: "acheter coûte {less} de moins, tant que la machine se revend plus de {even} de son prix au bout de {months}", En: "buying costs {less} less, as long as the machine sells for more than {even} of its price after {months}"}
	leaseLess   = locale.Text{Fr: "louer coûte {less} de moins, tant que la machine se revend moins de {even} de son prix au bout de {months}", En: "leasing costs {less} less, as long as the machine sells for less than {even} of its price after {months}"}
	buyAlways   = locale.Text{Fr: "acheter coûte {less} de moins, même si la machine ne vaut plus rien au bout de {months}", En: "buying costs {less} less, even if the machine is worth nothing after {months}"}
	leaseAlways = locale.Text{Fr: "louer coûte {less} de moins, même si la machine garde tout son prix au bout de {months}", En: "leasing costs {less} less, even if the machine keeps its whole price for {months}"}
	tiedText    = locale.Text{
		Fr: "Le loyer serait de {rent} par mois, avant impôt et sans entretien. Acheter immobilise {price} le premier jour, encore {after} au bout d’un an\u202f; louer, rien.",
		En: "The rent would be {rent} a month, before tax and without maintenance. Buying ties up {price} on the first day, still {after} a year later; leasing, nothing.",
	}
	tiedShort = locale.Text{
		Fr: "Le loyer serait de {rent} par mois, avant impôt et sans entretien. Acheter immobilise {price} le premier jour\u202f; louer, rien.",
		En: "The rent would be {rent} a month, before tax and without maintenance. Buying ties up {price} on the first day; leasing, nothing.",
	}
	chartTitle = locale.Text{Fr: "Argent sorti depuis le premier jour, en euros après impôt, par année de la location", En: "Money paid out since the first day, in euros after tax, by year of the lease"}
	chartEnd   = locale.Text{Fr: "à la fin, vente comprise", En: "in the end, sale included"}
	chartNote  = locale.Text{Fr: "Les sommes du graphique sont celles que l’on paie, sans les ramener à aujourd’hui\u202f: elles diffèrent donc un peu des deux coûts plus haut.", En: "The chart shows what is paid, not brought back to today, so it differs a little from the two costs above."}
)

var (
	tableTitle   = locale.Text{Fr: "Mois par mois", En: "Month by month"}
	tableCaption = locale.Text{Fr: "Payé après impôt chaque mois, et argent encore immobilisé, en euros", En: "Paid after tax each month, and money still tied up, in euros"}
	monthHead    = locale.Text{Fr: "Mois", En: "Month"}
	tiedHead     = locale.Text{Fr: "Immobilisé", En: "Tied up"}
	tableHelp    = locale.Text{Fr: "Un montant au-dessous de zéro rentre\u202f: l’impôt que l’amortissement épargne, et la vente à la fin.", En: "An amount below zero comes in: the tax that depreciation saves, and the sale at the end."}
	filesLead    = locale.Text{Fr: "Le même calcul\u202f:", En: "The same calculation:"}
	onTerminal   = locale.Text{Fr: "Dans un terminal\u202f:", En: "In a terminal:"}
)

var (
	elseTitle = locale.Text{Fr: "Ce qui décide aussi", En: "What else decides"}
	elseTexts = []locale.Text{
		{Fr: "La revente. Qui achète porte le risque que la machine vaille moins que prévu, et garde le gain si elle vaut plus. Qui loue ne porte ni l’un ni l’autre.", En: "Resale. Who buys bears the risk that the machine is worth less than expected, and keeps the gain if it is worth more. Who leases has neither."},
		{Fr: "Le renouvellement et la reprise. Un contrat peut les prévoir\u202f: lisez à quelles dates, à quel prix et dans quel état la machine doit être rendue. Qui achète choisit le moment, et s’en occupe.", En: "Renewal and taking back. A contract may provide for them: read at which dates, at what price and in which state the machine must be returned. Who buys chooses the moment, and has the work."},
		{Fr: "Un projet qui grandit, ou qui s’arrête. Un loyer se doit le plus souvent jusqu’au bout\u202f; une machine achetée peut se vendre avant.", En: "A project that grows, or ends. Rent is mostly due to the end; a machine that was bought can be sold before."},
		{Fr: "La trésorerie et la dette. Un achat prend de l’argent ou du crédit qui manque ailleurs\u202f; un loyer compte, lui aussi, dans ce que la banque regarde.", En: "Cash and debt. A purchase takes money or credit that is missing elsewhere; a rent, too, counts in what a bank looks at."},
		{Fr: "Ni l’un ni l’autre. Des heures de calcul se louent dans un centre de données\u202f: pour un essai, c’est souvent la première chose à comparer. Ce calcul n’en dit rien.", En: "Neither. Hours of computing can be rented from a data centre: for a trial that is often the first thing to compare. This calculation says nothing of it."},
	}
	noAdviceTitle = locale.Text{Fr: "Pas un conseil, et à qui profite la réponse", En: "No advice, and who gains by the answer"}
	noAdvice      = locale.Text{
		Fr: "Ceci est un calcul, pas un conseil\u202f: il ne connaît ni votre contrat, ni votre régime fiscal, ni vos comptes. Un loueur gagne à la première réponse\u202f; un vendeur et une banque, à la seconde. L’article dont part ce calculateur a été publié par une société de location.",
		En: "This is a calculation and no advice: it knows neither your contract, nor your tax rules, nor your books. A lessor gains by the first answer; a seller and a bank by the second. The article that this calculator started from was published by a leasing company.",
	}
	panelAdvice = locale.Text{Fr: "Un calcul, pas un conseil.", En: "A calculation and no advice."}
	panelMore   = locale.Text{Fr: "Ce qui décide aussi, mois par mois", En: "What else decides, month by month"}
	leverText   = locale.Text{
		Fr: "Dans le calculateur, le réglage «\u202fÉquipement loué\u202f» pose l’autre question\u202f: ce que changerait, pour l’usage de l’IA dans l’Union, le choix de toutes les entreprises. Son effet est notre estimation.",
		En: "In the calculator the setting “Equipment leased” asks the other question: what the choice of all firms would change for the use of AI in the Union. Its effect is our own estimate.",
	}
	leverLink = locale.Text{Fr: "Voir ce réglage", En: "See that setting"}
	howTitle  = locale.Text{Fr: "Comment c’est calculé", En: "How it is calculated"}
	howTexts  = []locale.Text{
		{Fr: "Le loyer, payé d’avance chaque mois, rembourse au loueur le prix moins la valeur à la fin, à son taux. Il baisse l’impôt.", En: "The rent, paid in advance each month, returns to the lessor the price less the value at the end, at the lessor’s rate. It lowers tax."},
		{Fr: "L’acheteur paie le prix, épargne l’impôt sur l’amortissement mois après mois, et revend à la fin\u202f; une perte sur la valeur comptable épargne de l’impôt aussi, un gain en coûte.", En: "The buyer pays the price, saves tax on depreciation month by month, and sells at the end; a loss on the book value saves tax too, and a gain costs some."},
		{Fr: "Chaque mois est ramené à aujourd’hui au coût de la dette avant impôt. Un taux annuel devient mensuel par la racine douzième.", En: "Each month is brought back to today at the cost of debt before tax. A yearly rate becomes a monthly one by the twelfth root."},
		{Fr: "La valeur qui met les deux à égalité est celle à laquelle l’acheteur revend, le loyer restant celui de l’offre.", En: "The value that makes both equal is that at which the buyer sells; the rent stays as offered."},
	}
)
