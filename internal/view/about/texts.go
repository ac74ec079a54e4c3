package about

import "aicontinent/internal/locale"

// Description is what machines are told about the page.
var Description = locale.Text{
	Fr: "Qui peut se servir du calculateur et comment, ce qu’il sait de vous, à qui signaler une faille, et les licences de tout ce qu’il contient.",
	En: "Who can use the calculator and how, what it knows about you, whom to tell of a fault, and the licences of all that is in it.",
}

var (
	headline   = locale.Text{Fr: "À propos de ce site", En: "About this site"}
	standfirst = locale.Text{
		Fr: "Qui peut s’en servir et comment, ce qu’il sait de vous, et le travail d’autres qu’il contient.",
		En: "Who can use it and how, what it knows about you, and the work of others that is in it.",
	}

	accessibilityTitle = locale.Text{Fr: "Accessibilité", En: "Accessibility"}
	accessibilityLead  = []locale.Text{{
		Fr: "Notre but est la norme WCAG 2.2, niveau AA. Des tests automatiques en vérifient une partie à chaque version, dans un vrai navigateur\u202f; personne d’extérieur ne l’a encore audité, et nous ne déclarons donc pas la conformité.",
		En: "Our goal is WCAG 2.2, level AA. Automatic tests check part of it for each version, in a real browser; nobody from outside has audited it yet, so we do not declare conformity.",
	}}
	accessibilityList = []locale.Text{
		{
			Fr: "Tout se fait au clavier. Chaque curseur a aussi un champ où écrire le nombre, et deux boutons. Les touches fléchées passent d’un bouton à l’autre d’une rangée, et lisent les graphiques année par année.",
			En: "Everything can be done by keyboard. Each slider also has a field to type the number in, and two buttons. Arrow keys go from button to button of a row, and read charts year by year.",
		},
		{
			Fr: "Chaque graphique a un titre qui dit ce qu’il montre, une phrase pour les lecteurs d’écran, et un tableau avec les mêmes nombres.",
			En: "Each chart has a title that says what it shows, a sentence for screen readers, and a table with the same numbers.",
		},
		{
			Fr: "Rien n’est dit par la couleur seule. La page suit les couleurs sombres, les couleurs imposées par le système et un texte deux fois plus grand.",
			En: "Nothing is said by colour alone. The page follows dark colours, colours that the system forces, and text of twice the size.",
		},
		{
			Fr: "Sans scripts, la page montre les nombres et les graphiques. Là où un serveur répond, ses réglages sont un formulaire.",
			En: "Without scripts the page shows numbers and charts. Where a server answers, its controls are a form.",
		},
		{
			Fr: "Ce que nous savons imparfait\u202f: les tableaux larges défilent de côté sur un téléphone, et l’image qui accompagne un lien partagé n’a pour équivalent que son texte de remplacement.",
			En: "What we know to be imperfect: wide tables scroll sideways on a phone, and the picture that goes with a shared link has only its alternative text beside it.",
		},
	}

	testedTitle = locale.Text{Fr: "Ce qui est essayé à chaque version", En: "What is tried for each version"}
	testedList  = []locale.Text{
		{
			Fr: "Chaque page, en français et en anglais, claire et sombre, de 320\u00a0px au grand écran, par axe-core dans Chromium\u202f: aucune faute signalée, replis ouverts.",
			En: "Every page, in French and English, light and dark, from 320\u00a0px to a large screen, by axe-core in Chromium: no fault reported, with folds open.",
		},
		{
			Fr: "Les parcours au clavier seul, dans Chromium, Firefox et WebKit\u202f; les pages sans scripts\u202f; un texte deux fois plus grand\u202f; les couleurs imposées\u202f; les pages traduites par le navigateur.",
			En: "Journeys by keyboard alone, in Chromium, Firefox and WebKit; pages without scripts; text of twice the size; forced colours; pages translated by a browser.",
		},
		{
			Fr: "L’ordre des titres, le nom de chaque commande, et les annonces aux lecteurs d’écran, tels que le navigateur les transmet.",
			En: "The order of headings, the name of each control, and what is announced to screen readers, as a browser passes it on.",
		},
	}
	untestedTitle = locale.Text{Fr: "Ce qui ne l’a pas été", En: "What has not been"}
	untestedList  = []locale.Text{
		{
			Fr: "Aucune personne handicapée ne l’a essayé pour nous. Aucun lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack) n’a été écouté, ni plage braille, ni commande vocale, ni loupe d’écran.",
			En: "No person with a disability has tried it for us. No screen reader (NVDA, JAWS, VoiceOver, TalkBack) has been listened to, and no braille display, voice control or screen magnifier has been used.",
		},
		{
			Fr: "La lisibilité des textes a été mesurée par des formules, pas auprès de lecteurs. Il n’y a ni langue des signes, ni version facile à lire.",
			En: "How readable the texts are was measured by formulas, not with readers. There is no sign language and no easy-to-read version.",
		},
	}
	statement = locale.Text{
		Fr: "Déclaration du {date}, établie par nous-mêmes d’après ces essais. Si quelque chose vous arrête, dites-le\u202f: voir «\u202fContact\u202f».",
		En: "Statement of {date}, made by ourselves from these tests. If anything stops you, tell us: see “Contact”.",
	}

	privacyTitle = locale.Text{Fr: "Vie privée", En: "Privacy"}
	privacyLead  = []locale.Text{{
		Fr: "Le site ne cherche pas à savoir qui vous êtes\u202f: ni cookie, ni identifiant, ni mesure d’audience, ni traceur, ni requête vers un tiers. Le calcul se fait dans votre navigateur, et vos réglages sont dans l’adresse de la page\u202f: qui reçoit le lien les voit, et le serveur aussi quand la page lui est demandée. Votre navigateur garde une copie des pages et du programme pour les montrer hors connexion\u202f; effacer les données du site l’enlève. Notre programme n’écrit rien sur vous dans son journal\u202f; l’hébergeur, comme tout serveur web, voit votre adresse IP et ce que vous demandez, et peut en tenir un journal.",
		En: "The site does not try to find out who you are: no cookie, no identifier, no measurement of audience, no tracker, no request to a third party. Calculation takes place in your browser, and your settings are in the address of the page: whoever gets the link sees them, and so does the server when it is asked for the page. Your browser keeps a copy of the pages and of the program, to show them without a network; clearing the site’s data removes it. Our program writes nothing about you to its log; the host, as any web server, sees your IP address and what you ask for, and may keep a log of it.",
	}}

	contactTitle    = locale.Text{Fr: "Contact", En: "Contact"}
	contactSomebody = locale.Text{
		Fr: "Une erreur, un chiffre à corriger, un obstacle pour vous\u202f: écrivez à qui tient ce site,",
		En: "A mistake, a figure to correct, an obstacle for you: write to who runs this site,",
	}
	contactNobody = locale.Text{
		Fr: "L’hébergeur de ce site n’a donné aucune adresse. Pour le calculateur lui-même, le code source dit où écrire.",
		En: "The host of this site has given no address. For the calculator itself, the source code says where to write.",
	}
	changesTitle = locale.Text{Fr: "Changements", En: "Changes"}
	changesLead  = locale.Text{
		Fr: "Les versions du modèle, la plus récente d’abord. Un lien ou un cadre plus ancien dit de lui-même ce qui a changé depuis.",
		En: "The versions of the model, the latest first. An older link or frame says by itself what has changed since.",
	}
	changeText  = locale.Text{Fr: "Modèle {version}, {date}.", En: "Model {version}, {date}."}
	changesFeed = locale.Text{Fr: "Les suivre par un flux", En: "Follow them in a feed"}

	securityTitle    = locale.Text{Fr: "Signaler une faille", En: "Reporting a fault"}
	securitySomebody = locale.Text{
		Fr: "Une faille de sécurité se signale en privé, à l’adresse que donne",
		En: "Please report a security fault in private, at the address given in",
	}
	securityToday = locale.Text{
		Fr: "Cette page est une copie figée. Pour écrire ou signaler une faille de sécurité, prenez l’adresse que donne",
		En: "This page is a frozen copy. To write, or to report a security fault, take the address given on",
	}
	securityTodayLink = locale.Text{Fr: "le site d’aujourd’hui", En: "today’s site"}
	securityNobody    = locale.Text{
		Fr: "L’hébergeur de ce site n’a pas donné d’adresse pour signaler une faille de sécurité. Le fichier SECURITY.md du code source dit comment faire.",
		En: "The host of this site has given no address for reporting security faults. The file SECURITY.md in the source code says what to do.",
	}

	licencesTitle = locale.Text{Fr: "Licences", En: "Licences"}
	licencesLead  = []locale.Text{
		{
			Fr: "Le calculateur est un logiciel libre, sous licence Apache 2.0. Les données viennent d’Eurostat, de la Commission européenne, d’EuroHPC et d’autres, nommés avec chaque nombre sur la page Méthode\u202f; elles restent aux conditions de leurs auteurs.",
			En: "The calculator is free software, under the Apache 2.0 licence. Data come from Eurostat, the European Commission, EuroHPC and others, named with each number on the method page; they stay under the terms of their authors.",
		},
		{
			Fr: "Ses programmes contiennent du travail d’autres, que nous remercions.",
			En: "Its programs hold the work of others, whom we thank.",
		},
	}
	allTexts      = locale.Text{Fr: "Le texte complet de toutes les licences", En: "The full text of all licences"}
	tableTitle    = locale.Text{Fr: "Ce qui est dans les programmes, et sous quelle licence", En: "What is in the programs, and under which licence"}
	columnName    = locale.Text{Fr: "Composant", En: "Component"}
	columnLicence = locale.Text{Fr: "Licence", En: "Licence"}
	columnWhere   = locale.Text{Fr: "Où", En: "Where"}
	inServer      = locale.Text{Fr: "serveur", En: "server"}
	inBrowser     = locale.Text{Fr: "navigateur", En: "browser"}
	inLight       = locale.Text{Fr: "articles", En: "articles"}
)
