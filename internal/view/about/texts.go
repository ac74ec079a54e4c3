package about

import "aicontinent/internal/locale"

// Description is what machines are told about the page.
var Description = locale.Text("Who can use the calculator and how, what it knows about you, whom to tell of a fault, and the licences of all that is in it.")

var (
	headline   = locale.Text("About this site")
	standfirst = locale.Text("Who can use it and how, what it knows about you, and the work of others that is in it.")

	accessibilityTitle = locale.Text("Accessibility")
	accessibilityLead  = []locale.Text{"Our goal is WCAG 2.2, level AA. Automatic tests check part of it for each version, in a real browser; nobody from outside has audited it yet, so we do not declare conformity."}
	accessibilityList  = []locale.Text{
		"Everything can be done by keyboard. Each slider also has a field to type the number in, and two buttons. Arrow keys go from button to button of a row, and read charts year by year.",
		"Each chart has a title that says what it shows, a sentence for screen readers, and a table with the same numbers.",
		"Nothing is said by colour alone. The page follows dark colours, colours that the system forces, and text of twice the size.",
		"Without scripts the page shows numbers and charts. Where a server answers, its controls are a form.",
		"What we know to be imperfect: wide tables scroll sideways on a phone, and the picture that goes with a shared link has only its alternative text beside it.",
	}

	testedTitle = locale.Text("What is tried for each version")
	testedList  = []locale.Text{
		"Every page, in every language, light and dark, from 320\u00a0px to a large screen, by axe-core in Chromium: no fault reported, with folds open.",
		"Journeys by keyboard alone, in Chromium, Firefox and WebKit; pages without scripts; text of twice the size; forced colours; pages translated by a browser.",
		"The order of headings, the name of each control, and what is announced to screen readers, as a browser passes it on.",
	}
	untestedTitle = locale.Text("What has not been")
	untestedList  = []locale.Text{
		"No person with a disability has tried it for us. No screen reader (NVDA, JAWS, VoiceOver, TalkBack) has been listened to, and no braille display, voice control or screen magnifier has been used.",
		"How readable the texts are was measured by formulas, not with readers. There is no sign language and no easy-to-read version.",
	}
	statement = locale.Text("Statement of {date}, made by ourselves from these tests. If anything stops you, tell us: see “Contact”.")

	privacyTitle = locale.Text("Privacy")
	privacyLead  = []locale.Text{"The site does not try to find out who you are: no cookie, no identifier, no measurement of audience, no tracker, no request to a third party. Calculation takes place in your browser, and your settings are in the address of the page: whoever gets the link sees them, and so does the server when it is asked for the page. Your browser keeps a copy of the pages and of the program, to show them without a network; clearing the site’s data removes it. Our program writes nothing about you to its log; the host, as any web server, sees your IP address and what you ask for, and may keep a log of it."}

	languageTitle      = locale.Text("This language")
	languageState      = locale.Text("say in the translation how it came to be\x04These English texts are the originals, from which all others are translated. Nobody from outside the team has edited them.")
	languageCorrection = locale.Text("A word that is wrong, unclear or unusual in your language: tell us the page and the sentence (see “Contact”). Translations are one file for each language, which anyone can open and correct.")

	contactTitle    = locale.Text("Contact")
	contactSomebody = locale.Text("A mistake, a figure to correct, an obstacle for you: write to who runs this site,")
	contactNobody   = locale.Text("The host of this site has given no address. For the calculator itself, the source code says where to write.")
	changesTitle    = locale.Text("Changes")
	changesLead     = locale.Text("The versions of the model, the latest first. An older link or frame says by itself what has changed since.")
	changeText      = locale.Text("Model {version}, {date}.")
	changesFeed     = locale.Text("Follow them in a feed")

	securityTitle     = locale.Text("Reporting a fault")
	securitySomebody  = locale.Text("Please report a security fault in private, at the address given in")
	securityToday     = locale.Text("This page is a frozen copy. To write, or to report a security fault, take the address given on")
	securityTodayLink = locale.Text("today’s site")
	securityNobody    = locale.Text("The host of this site has given no address for reporting security faults. The file SECURITY.md in the source code says what to do.")

	licencesTitle = locale.Text("Licences")
	licencesLead  = []locale.Text{
		"The calculator is free software, under the Apache 2.0 licence. Data come from Eurostat, the European Commission, EuroHPC and others, named with each number on the method page; they stay under the terms of their authors.",
		"Its programs hold the work of others, whom we thank.",
	}
	allTexts      = locale.Text("The full text of all licences")
	tableTitle    = locale.Text("What is in the programs, and under which licence")
	columnName    = locale.Text("Component")
	columnLicence = locale.Text("Licence")
	columnWhere   = locale.Text("Where")
	inServer      = locale.Text("server")
	inBrowser     = locale.Text("browser")
	inLight       = locale.Text("articles")
)
