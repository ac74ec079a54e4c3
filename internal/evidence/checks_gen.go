// Code generated from tables/*.csv by generate; DO NOT EDIT.

package evidence

// Diffusion lists how older technologies spread, by technology and year.
var Diffusion = [...]Diffused{
	{"cloud", "EU-27", 2014, 17.8, "Eurostat isoc_cicce_use"},
	{"cloud", "EU-27", 2018, 24, "Eurostat isoc_cicce_use"},
	{"cloud", "EU-27", 2020, 36, "Eurostat isoc_cicce_use"},
	{"cloud", "EU-27", 2021, 41, "Eurostat isoc_cicce_use"},
	{"cloud", "EU-27", 2023, 45.2, "Eurostat isoc_cicce_use"},
	{"cloud", "EU-27", 2025, 52.7, "Eurostat isoc_cicce_use"},
	{"social media", "EU-28 to 2019, then EU-27", 2013, 30, "Eurostat isoc_cismt"},
	{"social media", "EU-28 to 2019, then EU-27", 2015, 37, "Eurostat isoc_cismt"},
	{"social media", "EU-28 to 2019, then EU-27", 2019, 50, "Eurostat isoc_cismt"},
	{"social media", "EU-28 to 2019, then EU-27", 2021, 59, "Eurostat isoc_cismt"},
	{"social media", "EU-28 to 2019, then EU-27", 2023, 60.9, "Eurostat isoc_cismt"},
	{"ERP", "EU-28 to 2019, then EU-27", 2015, 36, "Eurostat isoc_eb_iip; 2021 and 2023 to be confirmed"},
	{"ERP", "EU-28 to 2019, then EU-27", 2017, 34, "Eurostat isoc_eb_iip; 2021 and 2023 to be confirmed"},
	{"ERP", "EU-28 to 2019, then EU-27", 2019, 36, "Eurostat isoc_eb_iip; 2021 and 2023 to be confirmed"},
	{"ERP", "EU-28 to 2019, then EU-27", 2021, 38, "Eurostat isoc_eb_iip; 2021 and 2023 to be confirmed"},
	{"ERP", "EU-28 to 2019, then EU-27", 2023, 43.3, "Eurostat isoc_eb_iip; 2021 and 2023 to be confirmed"},
}

// Anchors lists figures that others have published.
var Anchors = [...]Anchor{
	{"AI use by firms 10+", "EU", "2030", "17 % (projection made in 2024)", "Commission, State of the Digital Decade 2024", "automationtoday.net/featuredarticles/ec-says-europe-lagging-on-ai-digital-transformation", "already passed: 19.95 % in 2025"},
	{"AI use by firms 10+", "EU", "2030", "about 52 % (last year's points repeated)", "derived from Eurostat", "", ""},
	{"cloud, AI or data analytics, any", "EU", "2030", "75 % (target)", "Digital Decade 2030", "", "target counts three technologies"},
	{"firms using AI at any intensity", "euro area, all sizes", "end 2025", "over 70 %, 7 % intensively", "ECB blog on SAFE, 24 June 2026", "platform.regxplora.com (copy)", "SAFE counts rare use and asks a manager; Eurostat asks for technologies"},
	{"firms using generative AI", "Germany", "2025, 2026", "44 %, 56 % expected", "Bundesbank BOP-F (Falck, Nagengast 2026)", "sipoch.com/en/article/300330020052285 (copy of CEPR)", "definition and sample"},
	{"data-centre electricity", "EU", "2024", "70 TWh", "IEA, quoted by DG Energy 17 Nov 2025", "pubt.io/view/EF10C87AC66834EA8270323ED407D3062238CC07", ""},
	{"data-centre electricity", "EU", "2025", "99 TWh", "CADA impact assessment (relay)", "telborg.com ... 47415083", "wider scope, not opened"},
	{"data-centre electricity", "EU", "2030", "115 TWh", "IEA 2025", "telborg.com ... 47415083", "growth without the plan is set on it"},
	{"data-centre electricity", "Europe", "2030", "168 TWh", "Ember 2025", "ember-energy.org/latest-insights/grids-for-data-centres...", "adds UK, Norway, Switzerland; starts at 96 TWh"},
	{"data-centre electricity", "EU", "2030", "168 TWh", "Kiel Institute", "kielinstitut.de (19644)", "start of 80 TWh in 2023"},
	{"data-centre electricity", "EU+UK+NO+CH", "2030", "above 150 TWh", "McKinsey", "mckinsey.de ... european-ai-revolution", "scope"},
	{"data-centre electricity", "Europe", "2035", "236 TWh", "Ember 2025", "mckinsey.de ... european-ai-revolution", ""},
	{"data-centre IT load", "EU+UK+NO+CH", "2030", "35 GW", "McKinsey", "mckinsey.de ... european-ai-revolution", "demand, wider area, AI boom; the default reaches 27.9 GW in 2035"},
	{"data-centre capacity", "Europe", "2025", "14.8 GW", "EUDCA", "datacentre.solutions/news/71528", "wider area; perhaps sites under way"},
	{"tripling of capacity", "EU", "2030 (2030-32)", "3.0 times", "CADA COM(2026) 502, objective 1", "cadafaq.com", "target, not a forecast"},
	{"gap between demand and supply", "EU", "2036", "19 GW", "CADA impact assessment (relay)", "telborg.com ... 47415083", ""},
	{"GDP or TFP from all AI, ten years", "euro area", "about 2034", "+2.9 % of TFP (1.3-4.5)", "Bergeaud 2024 (ECB Sintra)", "ecb.europa.eu ... Bergeaud", "counts tasks in all firms; the model counts adopters of 10+ and only growth of adoption"},
	{"GDP or TFP from all AI, ten years", "euro area", "2034", "about +1.4 % (0.1 point in 2028 rising to 0.3 in 2034, summed)", "Goldman Sachs, Oct 2023", "advisorperspectives.com/articles/2023/10/30", ""},
	{"GDP or TFP from all AI, five years", "31 European countries", "2030", "+1.1 % (0.8 by Acemoglu's method)", "IMF, Misch et al. 2025", "", ""},
	{"GDP or TFP from all AI, ten years", "United States", "2034", "+0.66 % of TFP", "Acemoglu 2025", "academic.oup.com/economicpolicy", "TFP, tasks that pay within ten years"},
	{"GDP or TFP from all AI, ten years", "United States", "ten years", "+6.8 % of TFP (0.7-12.4)", "Aghion, Bunel 2024", "frbsf.org", "larger exposure and saving"},
	{"GDP or TFP from all AI, ten years", "Germany", "2035", "about +3 % of GDP", "IW 2025 for DIHK", "heise.de/-10320306", "Germany adopts more"},
	{"GDP or TFP from all AI, ten years", "Denmark", "ten years", "+1 to +10 % (0.1-1.0 point a year)", "Danmarks Nationalbank, 8 Apr 2026", "platform.regxplora.com (copy)", ""},
	{"GDP or TFP from all AI, ten years", "EU", "2034", "+8 % of GDP (EUR 1.2-1.4 trillion)", "Implement for Google 2024", "ai-360.online", "commissioned by Google"},
	{"GDP effect of the plan itself", "EU", "2035", "none published", "-", "", ""},
	{"H100 hour", "world", "2026", "USD 2.35 contract (Mar), 2.95 on demand (May) = EUR 2.0-2.6", "SemiAnalysis; AIMultiple", "techreaderdaily.com; aimultiple.com/gpu-index", "rents rose 38 % in six months; decline set at 25 % a year"},
	{"EU share of world AI compute", "EU", "2025", "4-6 %", "Epoch AI relays", "data-today.net", ""},
}

// Forecasts is the ledger of forecasts, in the order in which they were filed.
var Forecasts = [...]Forecast{
	{"x", "adoption", "EU", "percent", "placeholder", "2026-11-29", "1.1", 25.6, 20, 30, 0, "December 2026", "", false, 0, "", ""},
}
