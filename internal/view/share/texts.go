package share

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

var (
	shareAddress   = locale.Text("This site does not know its public address: put it in place of {address} in the codes.")
	shareLinkTitle = locale.Text("The link")
	shareLinkHelp  = locale.Text("It holds the whole scenario and the version of the model. If a later model says something else, the page tells.")

	shareEmbedTitle    = locale.Text("In an article")
	shareWidthTitle    = locale.Text("Width")
	sharePanelsTitle   = locale.Text("Content")
	shareControlsTitle = locale.Text("Controls")
	shareThemeTitle    = locale.Text("Colours")
	shareLangTitle     = locale.Text("Language")
	sharePinTitle      = locale.Text("The article’s scenario")
	shareKeptTitle     = locale.Text("Figures")
	shareControls      = []locale.Text{
		"The split",
		"All levers",
		"None",
	}
	shareThemes = []locale.Text{
		"The reader’s",
		"Light",
		"Dark",
	}
	sharePins = []locale.Text{
		"Starting point",
		"A mark that stays",
	}
	shareKept = []locale.Text{
		"Of the latest model",
		"Frozen at this model",
	}
	// panelNames are those of the panels that show no outcome.
	panelNames = map[string]locale.Text{
		view.PanelSplit:    "Split",
		view.PanelStrip:    "Results",
		embed.PanelCountry: "A country",
		embed.PanelLease:   "Lease or buy",
	}

	countryTitle      = locale.Text("Country") // of the choice of one
	sharePreviewTitle = locale.Text("Preview")
	sharePhone        = locale.Text("On a narrow phone, {width}\u00a0px")
	shareDesk         = locale.Text("At the chosen width, {width}\u00a0px")

	shareCodesTitle    = locale.Text("The codes")
	codeElement        = locale.Text("With a script")
	codeElementHelp    = locale.Text("To be preferred: the height follows the content, the frame loads only as the reader comes near, a picture stands in without scripts.")
	codeFrame          = locale.Text("Without a script")
	codeFrameHelp      = locale.Text("A plain frame, of the height measured for {width}\u00a0px. A phone of {narrow}\u00a0px needs {height}: where it is lower, the frame scrolls.")
	codeWordPress      = locale.Text("WordPress")
	codeWordPressHelp  = locale.Text("Paste this into the code editor, or the frame alone into a custom HTML block. The link alone on its line will do where your WordPress takes our oEmbed.")
	codeWordPressFiles = locale.Text("Paste this into the code editor, or the frame alone into a custom HTML block.")
	codeGhost          = locale.Text("Ghost")
	codeGhostHelp      = locale.Text("In an HTML card.")
	codeMarkdown       = locale.Text("Markdown")
	codeMarkdownHelp   = locale.Text("The picture and the link: for a letter, a wiki, a README.")

	sharePictureTitle = locale.Text("The picture")
	sharePictureHelp  = locale.Text("1200\u00a0×\u00a0630 pixels, the one that social networks show. Save it or link to it.")
	sharePictureNone  = locale.Text("This site is made of files and has pictures of the plan and the ready-made splits alone. This command draws that of your scenario:")
	shareAlt          = locale.Text("Alternative text")

	shareQuoteTitle = locale.Text("Quote this")
	quoteText       = locale.Text("A scenario from “{site}” (model {version}, {date}), not a forecast. {sentence} {range} {link}")
	shareNot        = locale.Text("Do not write “Europe will gain {effect}”: this is a scenario, with a range.")

	privacyTitle = locale.Text("For your data protection officer")
	privacyIntro = locale.Text("Embedding asks for no consent, as we read the law; it is for you to judge. The facts:")
	privacyLines = []locale.Text{
		"No cookie, no storage in the browser, no identifier.",
		"No measurement of audience, no tracker, no request to a third party: everything comes from the site that hosts the calculator.",
		"As with any linked picture, that site sees the reader’s IP address and the origin that the browser names. The calculator’s program keeps neither; the server that hosts it may have a log.",
		"What the reader sets is calculated in their browser and sent nowhere; without scripts, their settings go to the site that hosts the calculator.",
		"With the script, the article’s page learns the scenario and the results that the reader chooses, by an event that it is free to ignore.",
	}
)
