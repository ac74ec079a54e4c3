package method

import "aicontinent/internal/locale"

var (
	checksIntro = locale.Text{
		Fr: "Des tests tournent à chaque changement. Ils ne prouvent pas que le modèle a raison\u202f; ils prouvent qu’il fait ce que cette page dit. Voici ce qu’ils vérifient.",
		En: "Tests run at every change. They do not prove that the model is right; they prove that it does what this page says. Here is what they check.",
	}
	publishedTitle = locale.Text{Fr: "Face aux études publiées", En: "How it compares with published studies"}
	publishedIntro = locale.Text{
		Fr: "Trois études chiffrent ce que l’IA apporterait. Le gain selon ce modèle est calculé ici avec les réglages de votre lien, ou avec ceux du plan si rien n’a été changé.",
		En: "Three studies put a figure on what AI would bring. This model’s own is worked out here with your link’s settings, or with the plan as we read it if nothing was changed.",
	}
	publishedCaption = locale.Text{Fr: "Gain dû à l’IA selon d’autres, et selon ce modèle en {year}", En: "Gain due to AI according to others, and to this model in {year}"}
	publishedHead    = locale.Text{Fr: "Étude", En: "Study"}
	factorsHead      = locale.Text{Fr: "Produit de", En: "Product of"}
	resultHead       = locale.Text{Fr: "Résultat", En: "Result"}
	measuresHead     = locale.Text{Fr: "Ce qui est mesuré", En: "What is measured"}
	ownWithout       = locale.Text{Fr: "Ce modèle, {year}, sans le plan", En: "This model, {year}, without the plan"}
	ownWith          = locale.Text{Fr: "Ce modèle, {year}, avec le plan", En: "This model, {year}, with the plan"}
	ownMeasure       = locale.Text{Fr: "niveau du PIB, par rapport à une économie sans aucune IA", En: "level of GDP, against an economy with no AI at all"}
	publishedWhy     = locale.Text{
		Fr: "Ces chiffres ne mesurent pas la même chose. Les études partent des tâches\u202f: celles que l’IA touche, celles où elle rapporte en dix ans, et le coût économisé.",
		En: "These figures do not measure the same thing. The studies start from tasks: those that AI touches, those where it pays within ten years, and the cost saved.",
	}
	publishedOwn = locale.Text{
		Fr: "Le modèle part des entreprises qui adoptent, pesées par leur valeur ajoutée, et de la productivité du travail qu’elles y gagnent. Il compte donc aussi l’investissement qui accompagne l’IA et l’adoption d’avant 2024, mais avec retard.",
		En: "The model starts from firms that adopt, weighted by value added, and from the labour productivity they gain. So it also counts the investment that comes with AI and adoption before 2024, but with a lag.",
	}

	citeIntro = locale.Text{
		Fr: "Donnez le nom, la version du modèle et le lien\u202f: le lien contient tout le scénario.",
		En: "Give the name, the model’s version and the link: the link holds the whole scenario.",
	}
	citation = locale.Text{
		Fr: "{name}, modèle {version}, licence Apache-2.0.",
		En: "{name}, model {version}, Apache-2.0 licence.",
	}
	citeVersion = locale.Text{
		Fr: "La version change dès qu’un chiffre publié changerait. Écrivez «\u202fselon ce scénario\u202f», jamais «\u202fl’Europe gagnera\u202f».",
		En: "The version changes whenever a published number would. Write “under this scenario”, never “Europe will gain”.",
	}
	citeSource = locale.Text{
		Fr: "Le code est libre et peut être repris, modifié et redistribué. Dans le code source\u202f:",
		En: "The code is free to reuse, change and redistribute. In the source code:",
	}
	citeFiles = []locale.Text{
		{Fr: "`internal/model`\u202f: les équations.", En: "`internal/model`: the equations."},
		{Fr: "`docs/MODEL.md`\u202f: le modèle en anglais.", En: "`docs/MODEL.md`: the model in English."},
		{Fr: "`internal/evidence/tables`\u202f: les données de cette page en CSV, `parameters.csv`, `adoption_observed.csv`, `facts.csv` et `ai_factories.csv`.", En: "`internal/evidence/tables`: this page’s data as CSV, `parameters.csv`, `adoption_observed.csv`, `facts.csv` and `ai_factories.csv`."},
	}
	citeResults = locale.Text{
		Fr: "Les résultats d’un scénario s’obtiennent en CSV avec `aicontinent simulate --format csv`\u202f: {rows} lignes, une par an.",
		En: "A scenario’s results come as CSV from `aicontinent simulate --format csv`: {rows} rows, one a year.",
	}
	doubtsTitle = locale.Text{Fr: "Limites et doutes connus", En: "Limits and known doubts"}
	doubtsIntro = locale.Text{
		Fr: "Nous les connaissons, ils sont les nôtres, et chacun peut changer la réponse.",
		En: "We know them, they are ours, and each can change the answer.",
	}
)

var checksHeld = []locale.Text{
	{
		Fr: "L’argent ne se perd pas\u202f: l’argent vraiment nouveau, une fois engagé, est en construction ou entré en service, à un milliardième près.",
		En: "Money is not lost: truly new money, once committed, is being built or has entered service, to within one part in a billion.",
	},
	{
		Fr: "Avec une enveloppe de zéro, tous les effets sont exactement nuls.",
		En: "With an envelope of zero, every effect is exactly zero.",
	},
	{
		Fr: "Là où deux lignes, ou deux profils, ne diffèrent que de nom, les scinder ou les réunir ne change rien. Deux fois plus d’argent sur deux fois plus de réseau construit deux fois plus.",
		En: "Where two lines, or two profiles, differ in name only, splitting or merging them changes nothing. Twice the money on twice the grid builds twice as much.",
	},
	{
		Fr: "L’adoption reste entre zéro et son plafond, aucun stock ne passe sous zéro, aucun nombre n’est infini ou indéfini. Des réglages et des paramètres tirés au hasard et les extrêmes sont essayés.",
		En: "Adoption stays between zero and its ceiling, no stock falls below zero, no number is infinite or undefined. Settings and parameters drawn at random, and the extremes, are tried.",
	},
	{
		Fr: "Un pas deux fois plus court change chaque chiffre principal de 2035 de moins de 0,5\u202f%, et le solde public de moins de 0,5\u00a0Md€.",
		En: "A step half as long changes each headline figure of 2035 by less than 0.5%, and the public balance by less than €0.5bn.",
	},
	{
		Fr: "L’adoption est de 13,48\u202f% en 2024 et de 19,95\u202f% en 2025 dans tous les scénarios et tous les tirages\u202f; sans le plan, elle atteint 45 à 50\u202f% en 2030.",
		En: "Adoption is 13.48% in 2024 and 19.95% in 2025 in every scenario and every draw; without the plan it reaches 45 to 50% in 2030.",
	},
	{
		Fr: "100\u202f000 puces H100 pendant 90 jours font 2,9 × 10²⁶ opérations, comme dans la littérature.",
		En: "100,000 H100 chips for 90 days make 2.9 × 10²⁶ operations, as in the literature.",
	},
	{
		Fr: "Chaque paramètre change au moins un résultat\u202f: chacun sert.",
		En: "Every parameter changes at least one result: none is there for nothing.",
	},
	{
		Fr: "Les mêmes réglages donnent exactement les mêmes nombres sur un serveur et dans un navigateur. L’exponentielle et le logarithme sont les nôtres, et un test lit le code machine de quatre processeurs.",
		En: "The same settings give exactly the same numbers on a server and in a browser. The exponential and the logarithm are our own, and a test reads the machine code of four processors.",
	},
}

var doubts = []locale.Text{
	{
		Fr: "La capacité des centres de données de l’UE en 2024 est un jugement, et l’année du triple en dépend. La Commission compte environ 12\u00a0GW en 2025 et en attend 28 en 2030 (COM(2026) 501, lu dans un relais). Elle ne dit pas s’il s’agit de la charge informatique. Sans le plan, le modèle croît deux fois moins vite, sur la foi de l’AIE.",
		En: "Data-centre capacity of the EU in 2024 is a judgement, and the tripling year depends on it. The Commission counts about 12\u00a0GW in 2025 and expects 28 by 2030 (COM(2026) 501, read in a relay). It does not say whether that is IT load. Without the plan, the model grows half as fast, on the word of the IEA.",
	},
	{
		Fr: "Les effets du soutien et des fabriques d’IA sur l’adoption n’ont aucune estimation causale.",
		En: "The effects of support and of AI factories on adoption have no causal estimate.",
	},
	{
		Fr: "Le prix de la puissance de calcul de 2024 vient de tarifs de 2025-2026.",
		En: "The price of compute in 2024 comes from price lists of 2025–26.",
	},
	{
		Fr: "Le PIB est pris à sa valeur de 2024, tandis que le reste de l’argent est en euros de 2025.",
		En: "GDP is taken at its 2024 value, while other money is in euros of 2025.",
	},
	{
		Fr: "L’objectif européen de 75\u202f% couvre le cloud, l’IA ou les mégadonnées. Il ne se compare pas terme à terme avec l’usage de l’IA seule.",
		En: "The European target of 75% covers cloud or AI or big data. It is not like for like with the use of AI alone.",
	},
	{
		Fr: "Les profils sont ceux des PME et ETI françaises\u202f; elles tiennent lieu de celles de l’UE. Leurs parts sont classées A, mais viennent d’une enquête française.",
		En: "The profiles are those of French SMEs and mid-caps, which stand in for the EU’s. Their shares are graded A, but come from a French survey.",
	},
	{
		Fr: "La valeur haute de l’effet de pénurie (`scarcity_effect`) sort de la plage que donne sa source.",
		En: "The high value of the scarcity effect (`scarcity_effect`) lies outside the range that its source gives.",
	},
	{
		Fr: "L’UE a annoncé 20\u00a0Md€ pour les gigafabriques. Le partage du reste entre les trois autres lignes (5, 80 et 5\u202f% de l’enveloppe) est notre lecture du plan.",
		En: "The EU announced €20bn for gigafactories. How the rest is shared among the three other lines (5, 80 and 5% of the envelope) is our reading of the plan.",
	},
	{
		Fr: "La limite du réseau compte la puissance des machines, sans leur refroidissement\u202f: elle est un peu trop souple.",
		En: "The grid limit counts the power of machines, without their cooling: it is a little too loose.",
	},
}
