package method

import "aicontinent/internal/locale"

var blockAdoption = methodBlock{
	id: "adoption", title: locale.Text("Adoption"),
	words: []locale.Text{
		"Firms fall into four profiles by Bpifrance Le Lab: sceptics, blocked, experimenters and innovators. In each, some adopt by themselves, others because others have. Each profile has a ceiling.",
		"Support, AI factories and leasing speed things up; a lack of compute slows them down. One more euro does less and less. Support and AI factories wear out.",
		"What was observed stays as it was: from 2024 to 2025 adoption of each profile follows Eurostat’s two surveys, in every scenario and every draw. What you set acts from then on.",
		"A step never overshoots the ceiling: it takes at most all that is left below it. A pace of 8 per year does so in an eighth of a year.",
	},
	formulas: []locale.Text{
		"support = 1 + effect of support × support at work ÷ (support at work + support at half effect)",
		"AI factories = 1 + effect of AI factories × AI factories in service ÷ (AI factories in service + AI factories at half effect)",
		"leasing = max(0, 1 + effect of leasing × (share leased − share leased today))",
		"scarcity = 1 − effect of scarcity × (1 − access)",
		"until 2025: adoption of the profile = adoption in 2024 × (0.1995 ÷ adoption of all in 2024)^(year − 2024)",
		"pace of the profile per year = common pace × pace set × (innovation + imitation × adoption of all) × support × AI factories × leasing × scarcity",
		"from 2025: change in the profile’s adoption = min(pace of the profile, 8) × max(0, ceiling − adoption of the profile)",
		"adoption of all = sum over profiles of (share of the profile × adoption of the profile)",
		"change in AI factories in service = money of AI factories entering service − AI factories in service ÷ life",
		"change in support at work = money of support − support at work ÷ life",
		"months earlier in a year = 12 × (that year − first time at which adoption with the plan reaches the year’s without it)",
	},
	groups: []string{"adoption"},
}

var blockTarget = methodBlock{
	id: "target", title: locale.Text("The adoption target"),
	words: []locale.Text{
		"With a target, a single pace replaces the four. The calculation seeks the one, between 0 and 8, that gives the share in its year, with the plan, to within a millionth.",
		"The same pace is used without the plan. If the target is out of reach, the pace kept is the one that comes nearest, and the page says so. A target of 19.95% or less is already met.",
	},
}

var blockProductivity = methodBlock{
	id: "productivity", title: locale.Text("section\x04Productivity"),
	words: []locale.Text{
		"Adoption does not pay at once: it becomes productive with a lag, and the year of adoption costs. Firms that adopt are larger than others; an exponent below 1 allows for it.",
		"AI factories and closeness to the frontier make AI a little more useful.",
	},
	formulas: []locale.Text{
		"change in the profile’s productive adoption = (adoption of the profile − productive adoption of the profile) ÷ productivity lag",
		"productive adoption = sum over profiles of (share of the profile × productive adoption of the profile)",
		"quality = 1 + quality from AI factories × AI factories in service ÷ (AI factories in service + AI factories at half effect) + quality from the frontier × closeness",
		"cost of the year = adoption cost × exponent × adoption of all^(exponent − 1) × change in the adoption of all",
		"gain = share of business in value added × (gain of one firm × productive adoption^exponent × quality − cost of the year)",
	},
	groups: []string{"adoption", "productivity"},
}

var blockEconomy = methodBlock{
	id: "economy", title: locale.Text("The economy and public money"),
	words: []locale.Text{
		"The effect on GDP has three parts: productivity, compute sold, and spending. The last lasts only as long as the building work; it is never called growth.",
		"The public balance adds up, since 2024, the revenue this effect brings less the public money announced (but for support that reaches no firm), at its 2024 value. Break-even is the first year from which it stays above zero until 2040.",
	},
	formulas: []locale.Text{
		"GDP = trend(GDP, growth)",
		"productivity effect = GDP × (gain with the plan − gain without the plan)",
		"hourly price = trend(price of an H100-hour, −fall in the price)",
		"effect of compute sold = (served with the plan − served without the plan) × 8,760 hours × hourly price ÷ 10⁹ × (1 − share leaving the EU)",
		"spent in the EU = sum over the three lines that are built of (entering service × share made in the EU) + money of support × share made in the EU",
		"effect of spending = multiplier × spent in the EU",
		"effect on GDP = productivity effect + effect of compute sold + effect of spending",
		"jobs = spent in the EU × jobs per EUR bn + the plan’s MW × jobs per MW",
		"change in the public balance = (revenue share × effect on GDP − public share × announced per year × (sum of the four shares − share of support × (1 − support that reaches firms))) × exp(−discount rate × years since 2024)",
	},
	groups: []string{"economy", "jobs"},
}

var blockEnergy = methodBlock{
	id: "energy", title: locale.Text("Energy"),
	words: []locale.Text{"Electricity is that of all data centres in the Union, the plan’s included. PUE says what cooling and losses add to the machines."},
	formulas: []locale.Text{
		"mean power = sum over the three lines of (the plan’s MW × load of the line × PUE of new sites) + trend(capacity, growth without the plan) × load of the others × PUE of the others",
		"electricity in TWh = mean power × 8,760 ÷ 10⁶",
		"emissions in Mt = electricity × trend(grams of CO₂e per kWh, −fall) ÷ 1,000",
	},
	groups: []string{"compute", "energy"},
}
