package outcome

import "aicontinent/internal/locale"

// All are the outcomes. Every run of a map gives all of them.
var All = [Count]Outcome{
	Adoption: {
		ID: "adoption", Column: "adoption",
		Short: locale.Text{Fr: "Usage", En: "Use"},
		Name:  locale.Text{Fr: "part des entreprises qui utilisent l’IA", En: "share of firms that use AI"},
		Title: locale.Text{Fr: "Entreprises qui utilisent l’IA", En: "Firms that use AI"},
		Best:  locale.Text{Fr: "l’usage de l’IA", En: "firms’ use of AI"},
	},
	Capacity: {
		ID: "capacity", Column: "capacity_mw",
		Short: locale.Text{Fr: "Capacité", En: "Capacity"},
		Label: locale.Text{Fr: "Machines", En: "Machines"},
		Name:  locale.Text{Fr: "capacité des centres de données", En: "capacity of data centres"},
		Title: locale.Text{Fr: "Capacité des centres de données", En: "Data-centre capacity"},
		Best:  locale.Text{Fr: "la capacité", En: "capacity"},
	},
	GDP: {
		ID: "gdp", Column: "gdp_effect_bn",
		Short: locale.Text{Fr: "PIB", En: "GDP"},
		Name:  locale.Text{Fr: "effet sur le PIB", En: "effect on GDP"},
		Title: locale.Text{Fr: "Effet annuel sur le PIB", En: "Annual effect on GDP"},
		Best:  locale.Text{Fr: "le PIB", En: "GDP"},
	},
	Energy: {
		ID: "energy", Column: "electricity_twh", Less: true,
		Short: locale.Text{Fr: "Électricité", En: "Electricity"},
		Name:  locale.Text{Fr: "électricité des centres de données", En: "electricity of data centres"},
		Title: locale.Text{Fr: "Électricité annuelle des centres de données", En: "Annual electricity of data centres"},
		Best:  locale.Text{Fr: "le moins d’électricité", En: "the least electricity"},
	},
	Balance: {
		ID: "balance", Column: "public_balance_bn",
		Short: locale.Text{Fr: "Argent public", En: "Public money"},
		Name:  locale.Text{Fr: "solde public cumulé", En: "cumulative public balance"},
		Title: locale.Text{Fr: "Solde public cumulé", En: "Cumulative public balance"},
		Best:  locale.Text{Fr: "l’argent public", En: "public money"},
	},
	Compute: {
		ID: "compute", Column: "domestic_share", Asked: "compute_h100e",
		Short: locale.Text{Fr: "Puissance de calcul", En: "Compute"},
		Label: locale.Text{Fr: "Calcul couvert", En: "Compute met"},
		Name:  locale.Text{Fr: "part de la puissance de calcul demandée qui est fournie dans l’UE", En: "share of the compute asked for that is served in the EU"},
		Title: locale.Text{Fr: "Puissance de calcul installée dans l’UE", En: "Compute installed in the EU"},
		Best:  locale.Text{Fr: "la puissance de calcul fournie en Europe", En: "compute served in Europe"},
	},
	Jobs: {
		ID: "jobs", Column: "jobs",
		Short: locale.Text{Fr: "Emplois", En: "Jobs"},
		Name:  locale.Text{Fr: "emplois", En: "jobs"},
		Title: locale.Text{Fr: "Emplois liés au plan", En: "Jobs tied to the plan"},
		Best:  locale.Text{Fr: "l’emploi", En: "jobs"},
	},
	Frontier: {
		ID: "frontier", Column: "frontier_lag_years", Less: true,
		Short: locale.Text{Fr: "Retard", En: "Lag"},
		Name:  locale.Text{Fr: "retard sur la frontière de l’IA", En: "lag behind the frontier of AI"},
		Title: locale.Text{Fr: "Retard sur les plus grands modèles", En: "Lag behind the largest models"},
		Best:  locale.Text{Fr: "le moins de retard", En: "the least lag"},
	},
}
