package view

import "aicontinent/internal/locale"

var (
	shareTitle = locale.Text{Fr: "Partager, citer, intégrer", En: "Share, quote, embed"}
	shareNav   = locale.Text{Fr: "Partager", En: "Share"}

	shareAddress = locale.Text{
		Fr: "Ce site ne connaît pas son adresse publique\u202f: remplacez {address} par la sienne dans les codes.",
		En: "This site does not know its public address: put it in place of {address} in the codes.",
	}
	shareLinkTitle = locale.Text{Fr: "Le lien", En: "The link"}
	shareLinkHelp  = locale.Text{
		Fr: "Il contient tout le scénario et la version du modèle. Si un modèle plus récent dit autre chose, la page le signale.",
		En: "It holds the whole scenario and the version of the model. If a later model says something else, the page tells.",
	}

	shareEmbedTitle    = locale.Text{Fr: "Dans un article", En: "In an article"}
	shareWidthTitle    = locale.Text{Fr: "Largeur", En: "Width"}
	sharePanelsTitle   = locale.Text{Fr: "Contenu", En: "Content"}
	shareControlsTitle = locale.Text{Fr: "Réglages", En: "Controls"}
	shareThemeTitle    = locale.Text{Fr: "Couleurs", En: "Colours"}
	shareLangTitle     = locale.Text{Fr: "Langue", En: "Language"}
	sharePinTitle      = locale.Text{Fr: "Scénario de l’article", En: "The article’s scenario"}
	shareKeptTitle     = locale.Text{Fr: "Chiffres", En: "Figures"}
	shareControls      = []locale.Text{
		{Fr: "La répartition", En: "The split"},
		{Fr: "Tous les leviers", En: "All levers"},
		{Fr: "Aucun", En: "None"},
	}
	shareThemes = []locale.Text{
		{Fr: "Selon l’appareil", En: "The reader’s"},
		{Fr: "Claires", En: "Light"},
		{Fr: "Sombres", En: "Dark"},
	}
	sharePins = []locale.Text{
		{Fr: "Point de départ", En: "Starting point"},
		{Fr: "Repère qui reste", En: "A mark that stays"},
	}
	shareKept = []locale.Text{
		{Fr: "Du modèle le plus récent", En: "Of the latest model"},
		{Fr: "Figés à ce modèle", En: "Frozen at this model"},
	}
	panelNames = map[string]locale.Text{
		PanelSplit:     {Fr: "Répartition", En: "Split"},
		PanelStrip:     {Fr: "Résultats", En: "Results"},
		FigureAdoption: {Fr: "Usage de l’IA", En: "Use of AI"},
		FigureCapacity: {Fr: "Centres de données", En: "Data centres"},
		FigureGDP:      {Fr: "PIB", En: "GDP"},
		FigureEnergy:   {Fr: "Électricité", En: "Electricity"},
		FigureBalance:  {Fr: "Argent public", En: "Public money"},
		FigureCompute:  {Fr: "Puissance de calcul", En: "Compute"},
		FigureJobs:     {Fr: "Emplois", En: "Jobs"},
		FigureFrontier: {Fr: "Frontière", En: "Frontier"},
		PanelCountry:   {Fr: "Un pays", En: "A country"},
		PanelLease:     {Fr: "Louer ou acheter", En: "Lease or buy"},
	}

	sharePreviewTitle = locale.Text{Fr: "Aperçu", En: "Preview"}
	sharePhone        = locale.Text{Fr: "Sur un téléphone étroit, {width}\u00a0px", En: "On a narrow phone, {width}\u00a0px"}
	shareDesk         = locale.Text{Fr: "À la largeur choisie, {width}\u00a0px", En: "At the chosen width, {width}\u00a0px"}

	shareCodesTitle = locale.Text{Fr: "Les codes", En: "The codes"}
	codeElement     = locale.Text{Fr: "Avec un script", En: "With a script"}
	codeElementHelp = locale.Text{
		Fr: "À préférer\u202f: la hauteur suit le contenu, le cadre ne se charge qu’à l’approche du lecteur, une image le remplace sans scripts.",
		En: "To be preferred: the height follows the content, the frame loads only as the reader comes near, a picture stands in without scripts.",
	}
	codeFrame     = locale.Text{Fr: "Sans script", En: "Without a script"}
	codeFrameHelp = locale.Text{
		Fr: "Un simple cadre, de la hauteur mesurée pour {width}\u00a0px. Sur un téléphone de {narrow}\u00a0px il en faut {height}\u202f: plus bas, le cadre défile.",
		En: "A plain frame, of the height measured for {width}\u00a0px. A phone of {narrow}\u00a0px needs {height}: where it is lower, the frame scrolls.",
	}
	codeWordPress     = locale.Text{Fr: "WordPress", En: "WordPress"}
	codeWordPressHelp = locale.Text{
		Fr: "Collez ceci dans l’éditeur de code, ou le cadre seul dans un bloc HTML personnalisé. Le lien seul sur sa ligne suffit là où votre WordPress accepte notre oEmbed.",
		En: "Paste this into the code editor, or the frame alone into a custom HTML block. The link alone on its line will do where your WordPress takes our oEmbed.",
	}
	codeWordPressFiles = locale.Text{
		Fr: "Collez ceci dans l’éditeur de code, ou le cadre seul dans un bloc HTML personnalisé.",
		En: "Paste this into the code editor, or the frame alone into a custom HTML block.",
	}
	codeGhost        = locale.Text{Fr: "Ghost", En: "Ghost"}
	codeGhostHelp    = locale.Text{Fr: "Dans une carte HTML.", En: "In an HTML card."}
	codeMarkdown     = locale.Text{Fr: "Markdown", En: "Markdown"}
	codeMarkdownHelp = locale.Text{Fr: "L’image et le lien\u202f: pour une lettre, un wiki, un README.", En: "The picture and the link: for a letter, a wiki, a README."}

	sharePictureTitle = locale.Text{Fr: "L’image", En: "The picture"}
	sharePictureHelp  = locale.Text{
		Fr: "1200\u00a0×\u00a0630 pixels, la même que montrent les réseaux sociaux. Enregistrez-la ou liez-la.",
		En: "1200\u00a0×\u00a0630 pixels, the one that social networks show. Save it or link to it.",
	}
	sharePictureNone = locale.Text{
		Fr: "Ce site, fait de fichiers, n’a d’images que du plan et des répartitions toutes faites. Cette commande dessine celle de votre scénario\u202f:",
		En: "This site is made of files and has pictures of the plan and the ready-made splits alone. This command draws that of your scenario:",
	}
	shareAlt = locale.Text{Fr: "Texte de remplacement", En: "Alternative text"}

	shareQuoteTitle = locale.Text{Fr: "Citer", En: "Quote this"}
	quoteText       = locale.Text{
		Fr: "Scénario calculé avec «\u202f{site}\u202f» (modèle {version}, {date}), qui n’est pas une prévision. {sentence} {range} {link}",
		En: "A scenario from “{site}” (model {version}, {date}), not a forecast. {sentence} {range} {link}",
	}
	shareNot = locale.Text{
		Fr: "N’écrivez pas «\u202fl’Europe gagnera {effect}\u202f»\u202f: c’est un scénario, avec une fourchette.",
		En: "Do not write “Europe will gain {effect}”: this is a scenario, with a range.",
	}

	privacyTitle = locale.Text{Fr: "Pour votre délégué à la protection des données", En: "For your data protection officer"}
	privacyIntro = locale.Text{
		Fr: "L’intégration ne demande pas de consentement, à notre lecture\u202f; à vous d’en juger. Les faits\u202f:",
		En: "Embedding asks for no consent, as we read the law; it is for you to judge. The facts:",
	}
	privacyLines = []locale.Text{
		{Fr: "Aucun cookie, aucun stockage dans le navigateur, aucun identifiant.", En: "No cookie, no storage in the browser, no identifier."},
		{Fr: "Aucune mesure d’audience, aucun traceur, aucune requête vers un tiers\u202f: tout vient du site qui héberge le calculateur.",
			En: "No measurement of audience, no tracker, no request to a third party: everything comes from the site that hosts the calculator."},
		{Fr: "Comme pour toute image liée, ce site voit l’adresse IP du lecteur et la page d’origine que le navigateur indique. Le programme du calculateur ne les enregistre pas\u202f; le serveur qui l’héberge a peut-être un journal.",
			En: "As with any linked picture, that site sees the reader’s IP address and the origin that the browser names. The calculator’s program keeps neither; the server that hosts it may have a log."},
		{Fr: "Ce que le lecteur règle est calculé dans son navigateur et n’est envoyé nulle part\u202f; sans scripts, ses réglages vont au site qui héberge le calculateur.",
			En: "What the reader sets is calculated in their browser and sent nowhere; without scripts, their settings go to the site that hosts the calculator."},
		{Fr: "Avec le script, la page de l’article apprend le scénario et les résultats que le lecteur choisit, par un événement qu’elle est libre d’ignorer.",
			En: "With the script, the article’s page learns the scenario and the results that the reader chooses, by an event that it is free to ignore."},
	}

	copyText = locale.Text{Fr: "Copier", En: "Copy"}
	copied   = locale.Text{Fr: "Copié", En: "Copied"}
	selected = locale.Text{Fr: "Sélectionné\u202f: copiez-le", En: "Selected: copy it"}
)
