// Code generated from tables/*.csv by generate; DO NOT EDIT.

package evidence

// Parameters holds one value for each parameter, each in the unit of its row in Table.
type Parameters struct {
	Additionality              float64 // share of private money
	ShellCostGigafactories     float64 // EUR M per MW IT
	ShellCostAIFactories       float64 // EUR M per MW IT
	ShellCostDataCentres       float64 // EUR M per MW IT
	ITCostAI                   float64 // EUR M per MW IT
	ITCostCloud                float64 // EUR M per MW IT
	AIShareDataCentres         float64 // share of MW
	AIFactoryServiceShare      float64 // share of AI-factory money
	LeadTimeGigafactories      float64 // years
	LeadTimeAIFactories        float64 // years
	LeadTimeDataCentres        float64 // years
	ITLife                     float64 // years
	ShellLife                  float64 // years
	RefreshShare               float64 // share of worn-out IT replaced
	H100ePerMW2024             float64 // H100-equivalents per MW IT
	PerfPerWattGrowth          float64 // per year (log)
	H100e2024                  float64 // H100-equivalents in the EU
	H100eGrowthBaseline        float64 // per year (log)
	UsableShare                float64 // share
	DCMW2024                   float64 // MW IT
	DCGrowthBaseline           float64 // per year (log)
	Firms                      float64 // enterprises
	DemandPerFirm2024          float64 // H100-equivalents per adopting firm
	DemandGrowth               float64 // per year (log)
	LabDemand2024              float64 // H100-equivalents
	LabDemandGrowth            float64 // per year (log)
	ImportShare                float64 // share of unmet demand
	H100FLOPS                  float64 // FLOP/s dense BF16
	MFU                        float64 // share
	FrontierFLOP2024           float64 // FLOP of the largest run
	FrontierGrowth             float64 // per year (log)
	EUBestRun2024              float64 // FLOP
	EUBestRunGrowth            float64 // per year (log)
	ClosenessScale             float64 // years
	FirmShareSceptics          float64 // share of firms
	FirmShareBlocked           float64 // share of firms
	FirmShareExperimenters     float64 // share of firms
	FirmShareInnovators        float64 // share of firms
	Adoption2024Sceptics       float64 // share adopting
	Adoption2024Blocked        float64 // share adopting
	Adoption2024Experimenters  float64 // share adopting
	Adoption2024Innovators     float64 // share adopting
	CeilingSceptics            float64 // share
	CeilingBlocked             float64 // share
	CeilingExperimenters       float64 // share
	CeilingInnovators          float64 // share
	InnovationSceptics         float64 // per year
	InnovationBlocked          float64 // per year
	InnovationExperimenters    float64 // per year
	InnovationInnovators       float64 // per year
	ImitationSceptics          float64 // per year
	ImitationBlocked           float64 // per year
	ImitationExperimenters     float64 // per year
	ImitationInnovators        float64 // per year
	CommonPace                 float64 // ratio
	SupportHalf                float64 // EUR bn
	SupportLife                float64 // years
	SupportEffectSceptics      float64 // share added to the pace at saturation
	SupportEffectBlocked       float64 // share added
	SupportEffectExperimenters float64 // share added
	SupportEffectInnovators    float64 // share added
	FactoryHalf                float64 // EUR bn in service
	FactoryLife                float64 // years
	FactoryEffectSceptics      float64 // share added
	FactoryEffectBlocked       float64 // share added
	FactoryEffectExperimenters float64 // share added
	FactoryEffectInnovators    float64 // share added
	LeaseShareReference        float64 // share of AI equipment leased
	LeaseEffectSceptics        float64 // pace added per unit of leased share
	LeaseEffectBlocked         float64 // pace added per unit
	LeaseEffectExperimenters   float64 // pace added per unit
	LeaseEffectInnovators      float64 // pace added per unit
	ScarcityEffect             float64 // share of pace lost at zero access
	FirmGain                   float64 // labour productivity of an adopting firm
	BusinessShare              float64 // share of gross value added
	ValueExponent              float64 // exponent
	ProductivityLag            float64 // years
	AdoptionCost               float64 // labour productivity lost in the year of adoption
	FactoryQuality             float64 // share added to the gain
	FrontierQuality            float64 // share added to the gain
	GDP2024Bn                  float64 // EUR bn
	GDPGrowth                  float64 // per year (log)
	PriceH100eHour2024         float64 // EUR per H100-hour
	PriceDecline               float64 // per year (log)
	ServiceLeakage             float64 // share of compute revenue leaving the EU
	Multiplier                 float64 // ratio
	DomesticGigafactories      float64 // share of spend in the EU
	DomesticAIFactories        float64 // share of spend in the EU
	DomesticDataCentres        float64 // share of spend in the EU
	DomesticSupport            float64 // share of spend in the EU
	TaxShare                   float64 // share of GDP
	Discount                   float64 // per year, real
	JobsPerBn                  float64 // job-years per EUR bn of domestic spend
	JobsPerMW                  float64 // jobs per MW IT
	PUENew                     float64 // ratio
	PUEBaseline                float64 // ratio
	LoadGigafactories          float64 // share of nameplate
	LoadAIFactories            float64 // share of nameplate
	LoadDataCentres            float64 // share of nameplate
	LoadBaseline               float64 // share of nameplate
	Carbon2024                 float64 // gCO2e per kWh
	CarbonDecline              float64 // per year (log)
}

// At points at the value of row i of Table. It panics where there is no such row.
func (p *Parameters) At(i int) *float64 {
	switch i {
	case 0:
		return &p.Additionality
	case 1:
		return &p.ShellCostGigafactories
	case 2:
		return &p.ShellCostAIFactories
	case 3:
		return &p.ShellCostDataCentres
	case 4:
		return &p.ITCostAI
	case 5:
		return &p.ITCostCloud
	case 6:
		return &p.AIShareDataCentres
	case 7:
		return &p.AIFactoryServiceShare
	case 8:
		return &p.LeadTimeGigafactories
	case 9:
		return &p.LeadTimeAIFactories
	case 10:
		return &p.LeadTimeDataCentres
	case 11:
		return &p.ITLife
	case 12:
		return &p.ShellLife
	case 13:
		return &p.RefreshShare
	case 14:
		return &p.H100ePerMW2024
	case 15:
		return &p.PerfPerWattGrowth
	case 16:
		return &p.H100e2024
	case 17:
		return &p.H100eGrowthBaseline
	case 18:
		return &p.UsableShare
	case 19:
		return &p.DCMW2024
	case 20:
		return &p.DCGrowthBaseline
	case 21:
		return &p.Firms
	case 22:
		return &p.DemandPerFirm2024
	case 23:
		return &p.DemandGrowth
	case 24:
		return &p.LabDemand2024
	case 25:
		return &p.LabDemandGrowth
	case 26:
		return &p.ImportShare
	case 27:
		return &p.H100FLOPS
	case 28:
		return &p.MFU
	case 29:
		return &p.FrontierFLOP2024
	case 30:
		return &p.FrontierGrowth
	case 31:
		return &p.EUBestRun2024
	case 32:
		return &p.EUBestRunGrowth
	case 33:
		return &p.ClosenessScale
	case 34:
		return &p.FirmShareSceptics
	case 35:
		return &p.FirmShareBlocked
	case 36:
		return &p.FirmShareExperimenters
	case 37:
		return &p.FirmShareInnovators
	case 38:
		return &p.Adoption2024Sceptics
	case 39:
		return &p.Adoption2024Blocked
	case 40:
		return &p.Adoption2024Experimenters
	case 41:
		return &p.Adoption2024Innovators
	case 42:
		return &p.CeilingSceptics
	case 43:
		return &p.CeilingBlocked
	case 44:
		return &p.CeilingExperimenters
	case 45:
		return &p.CeilingInnovators
	case 46:
		return &p.InnovationSceptics
	case 47:
		return &p.InnovationBlocked
	case 48:
		return &p.InnovationExperimenters
	case 49:
		return &p.InnovationInnovators
	case 50:
		return &p.ImitationSceptics
	case 51:
		return &p.ImitationBlocked
	case 52:
		return &p.ImitationExperimenters
	case 53:
		return &p.ImitationInnovators
	case 54:
		return &p.CommonPace
	case 55:
		return &p.SupportHalf
	case 56:
		return &p.SupportLife
	case 57:
		return &p.SupportEffectSceptics
	case 58:
		return &p.SupportEffectBlocked
	case 59:
		return &p.SupportEffectExperimenters
	case 60:
		return &p.SupportEffectInnovators
	case 61:
		return &p.FactoryHalf
	case 62:
		return &p.FactoryLife
	case 63:
		return &p.FactoryEffectSceptics
	case 64:
		return &p.FactoryEffectBlocked
	case 65:
		return &p.FactoryEffectExperimenters
	case 66:
		return &p.FactoryEffectInnovators
	case 67:
		return &p.LeaseShareReference
	case 68:
		return &p.LeaseEffectSceptics
	case 69:
		return &p.LeaseEffectBlocked
	case 70:
		return &p.LeaseEffectExperimenters
	case 71:
		return &p.LeaseEffectInnovators
	case 72:
		return &p.ScarcityEffect
	case 73:
		return &p.FirmGain
	case 74:
		return &p.BusinessShare
	case 75:
		return &p.ValueExponent
	case 76:
		return &p.ProductivityLag
	case 77:
		return &p.AdoptionCost
	case 78:
		return &p.FactoryQuality
	case 79:
		return &p.FrontierQuality
	case 80:
		return &p.GDP2024Bn
	case 81:
		return &p.GDPGrowth
	case 82:
		return &p.PriceH100eHour2024
	case 83:
		return &p.PriceDecline
	case 84:
		return &p.ServiceLeakage
	case 85:
		return &p.Multiplier
	case 86:
		return &p.DomesticGigafactories
	case 87:
		return &p.DomesticAIFactories
	case 88:
		return &p.DomesticDataCentres
	case 89:
		return &p.DomesticSupport
	case 90:
		return &p.TaxShare
	case 91:
		return &p.Discount
	case 92:
		return &p.JobsPerBn
	case 93:
		return &p.JobsPerMW
	case 94:
		return &p.PUENew
	case 95:
		return &p.PUEBaseline
	case 96:
		return &p.LoadGigafactories
	case 97:
		return &p.LoadAIFactories
	case 98:
		return &p.LoadDataCentres
	case 99:
		return &p.LoadBaseline
	case 100:
		return &p.Carbon2024
	case 101:
		return &p.CarbonDecline
	}
	panic("evidence: no such parameter")
}

// Central gives every parameter its central value.
func Central() Parameters {
	return Parameters{
		Additionality:              0.55,
		ShellCostGigafactories:     11.5,
		ShellCostAIFactories:       5,
		ShellCostDataCentres:       9.3,
		ITCostAI:                   20.5,
		ITCostCloud:                8,
		AIShareDataCentres:         0.2,
		AIFactoryServiceShare:      0.25,
		LeadTimeGigafactories:      3.5,
		LeadTimeAIFactories:        1.67,
		LeadTimeDataCentres:        4,
		ITLife:                     5,
		ShellLife:                  20,
		RefreshShare:               0.7,
		H100ePerMW2024:             680,
		PerfPerWattGrowth:          0.247,
		H100e2024:                  400000,
		H100eGrowthBaseline:        0.405,
		UsableShare:                0.6,
		DCMW2024:                   9500,
		DCGrowthBaseline:           0.0825,
		Firms:                      1.54e+06,
		DemandPerFirm2024:          0.25,
		DemandGrowth:               0.45,
		LabDemand2024:              200000,
		LabDemandGrowth:            0.4,
		ImportShare:                0.9,
		H100FLOPS:                  9.89e+14,
		MFU:                        0.375,
		FrontierFLOP2024:           5e+25,
		FrontierGrowth:             1.1,
		EUBestRun2024:              1e+25,
		EUBestRunGrowth:            0.5,
		ClosenessScale:             3,
		FirmShareSceptics:          0.27,
		FirmShareBlocked:           0.26,
		FirmShareExperimenters:     0.19,
		FirmShareInnovators:        0.28,
		Adoption2024Sceptics:       0.0237,
		Adoption2024Blocked:        0.04,
		Adoption2024Experimenters:  0.12,
		Adoption2024Innovators:     0.34,
		CeilingSceptics:            0.5,
		CeilingBlocked:             0.78,
		CeilingExperimenters:       0.92,
		CeilingInnovators:          0.97,
		InnovationSceptics:         0.004,
		InnovationBlocked:          0.008,
		InnovationExperimenters:    0.04,
		InnovationInnovators:       0.08,
		ImitationSceptics:          0.2,
		ImitationBlocked:           0.31,
		ImitationExperimenters:     0.53,
		ImitationInnovators:        0.65,
		CommonPace:                 1,
		SupportHalf:                6,
		SupportLife:                3,
		SupportEffectSceptics:      0.25,
		SupportEffectBlocked:       0.6,
		SupportEffectExperimenters: 0.35,
		SupportEffectInnovators:    0.1,
		FactoryHalf:                6,
		FactoryLife:                6,
		FactoryEffectSceptics:      0.03,
		FactoryEffectBlocked:       0.15,
		FactoryEffectExperimenters: 0.25,
		FactoryEffectInnovators:    0.15,
		LeaseShareReference:        0.15,
		LeaseEffectSceptics:        0.15,
		LeaseEffectBlocked:         0.4,
		LeaseEffectExperimenters:   0.25,
		LeaseEffectInnovators:      0.1,
		ScarcityEffect:             0.15,
		FirmGain:                   0.06,
		BusinessShare:              0.65,
		ValueExponent:              0.65,
		ProductivityLag:            3,
		AdoptionCost:               0.01,
		FactoryQuality:             0.03,
		FrontierQuality:            0.05,
		GDP2024Bn:                  17934,
		GDPGrowth:                  0.0119,
		PriceH100eHour2024:         2.6,
		PriceDecline:               0.285,
		ServiceLeakage:             0.55,
		Multiplier:                 0.8,
		DomesticGigafactories:      0.38,
		DomesticAIFactories:        0.5,
		DomesticDataCentres:        0.58,
		DomesticSupport:            0.9,
		TaxShare:                   0.4,
		Discount:                   0.03,
		JobsPerBn:                  9700,
		JobsPerMW:                  0.4,
		PUENew:                     1.2,
		PUEBaseline:                1.36,
		LoadGigafactories:          0.75,
		LoadAIFactories:            0.65,
		LoadDataCentres:            0.55,
		LoadBaseline:               0.62,
		Carbon2024:                 225,
		CarbonDecline:              0.08,
	}
}

// Count is the number of parameters.
const Count = 102

// Table lists the parameters, in the order in which links write them.
var Table = [Count]Parameter{
	{"additionality", "money", "share of private money", 0.3, 0.55, 0.75, 'C', "evaluations of EU guarantee instruments (ECA on EFSI)", "private money that would not have been invested anyway"},
	{"shell_cost_gigafactories", "cost", "EUR M per MW IT", 9, 11.5, 16, 'B', "Turner & Townsend 2025-26; Epoch AI site data; Bernstein", "AI-dense facility, power plant and cooling, without IT"},
	{"shell_cost_ai_factories", "cost", "EUR M per MW IT", 3, 5, 9, 'C', "judgement: AI factories upgrade existing supercomputing sites", ""},
	{"shell_cost_data_centres", "cost", "EUR M per MW IT", 7, 9.3, 12.5, 'B', "Savills citing Turner & Townsend 2024", "conventional facility"},
	{"it_cost_ai", "cost", "EUR M per MW IT", 16, 20.5, 29, 'B', "Bernstein; Epoch AI timelines", "accelerators, servers, network; constant per MW, while performance per MW grows"},
	{"it_cost_cloud", "cost", "EUR M per MW IT", 5, 8, 14, 'C', "judgement: no published figure found", "general servers"},
	{"ai_share_data_centres", "cost", "share of MW", 0.1, 0.2, 0.35, 'C', "judgement", "part of general data-centre capacity that hosts accelerators"},
	{"ai_factory_service_share", "cost", "share of AI-factory money", 0.15, 0.25, 0.4, 'C', "judgement on EuroHPC calls", "people, software, data labs rather than machines"},
	{"lead_time_gigafactories", "time", "years", 2, 3.5, 6, 'B', "EuroHPC call 2026 (18 months after signature); Epoch AI; grid-wait figures from Ember", "award to full service, mean of an Erlang-3 delay"},
	{"lead_time_ai_factories", "time", "years", 1, 1.67, 2.5, 'B', "EuroHPC contracts 2024-26", ""},
	{"lead_time_data_centres", "time", "years", 2.5, 4, 8, 'B', "Ember 2025 (about 4 years; 7 to 10 in the large hubs)", ""},
	{"it_life", "time", "years", 3, 5, 6, 'B', "Epoch AI cost code; operators' accounts", "accelerator service life"},
	{"shell_life", "time", "years", 15, 20, 30, 'C', "judgement", ""},
	{"refresh_share", "compute", "share of worn-out IT replaced", 0.3, 0.7, 1, 'C', "judgement: operators replace machines only where they sell the capacity", ""},
	{"h100e_per_mw_2024", "compute", "H100-equivalents per MW IT", 645, 680, 780, 'B', "Nvidia DGX H100 ratings; Epoch AI", "1.47 kW per H100 with host and network"},
	{"perf_per_watt_growth", "compute", "per year (log)", 0.182, 0.247, 0.336, 'B', "data sheets A100-H100-B200; Epoch AI", "28 % a year"},
	{"h100e_2024", "compute", "H100-equivalents in the EU", 250000, 400000, 600000, 'C', "Epoch AI world stock times the EU share of 4 to 6 %", ""},
	{"h100e_growth_baseline", "compute", "per year (log)", 0.3, 0.405, 0.55, 'C', "judgement: x1.5 a year without the programme", ""},
	{"usable_share", "compute", "share", 0.4, 0.6, 0.8, 'B', "operators' reports on cluster allocation (Uptime, vendors)", "part of installed compute that is sold or granted"},
	{"dc_mw_2024", "compute", "MW IT", 7000, 9500, 12000, 'C', "6.4 GW reported under the Energy Efficiency Directive is a floor; McKinsey about 10 GW Europe", "no official EU figure for the tripling target was found"},
	{"dc_growth_baseline", "compute", "per year (log)", 0.05, 0.0825, 0.15, 'B', "IEA Energy and AI (70 to 115 TWh, 2024-30); McKinsey high", "growth without the programme"},
	{"firms", "demand", "enterprises", 1.54e+06, 1.54e+06, 1.75e+06, 'A', "Eurostat isoc_eb_ai frame 2024; structural business statistics", "10 or more persons employed"},
	{"demand_per_firm_2024", "demand", "H100-equivalents per adopting firm", 0.1, 0.25, 0.8, 'C', "Spendesk 2025 spend per EU firm times the share that reaches compute", ""},
	{"demand_growth", "demand", "per year (log)", 0.3, 0.45, 0.7, 'C', "judgement: quantity per adopting firm", ""},
	{"lab_demand_2024", "demand", "H100-equivalents", 100000, 200000, 350000, 'C', "judgement: laboratories, research and consumer services", ""},
	{"lab_demand_growth", "demand", "per year (log)", 0.3, 0.4, 0.55, 'C', "judgement", ""},
	{"import_share", "demand", "share of unmet demand", 0.7, 0.9, 1, 'C', "judgement: compute bought abroad", ""},
	{"h100_flops", "frontier", "FLOP/s dense BF16", 9.89e+14, 9.89e+14, 9.89e+14, 'A', "Nvidia data sheet", ""},
	{"mfu", "frontier", "share", 0.3, 0.375, 0.45, 'B', "Epoch AI median of 33 runs", "model FLOP utilisation of a large training run"},
	{"frontier_flop_2024", "frontier", "FLOP of the largest run", 3e+25, 5e+25, 6e+25, 'B', "Epoch AI", ""},
	{"frontier_growth", "frontier", "per year (log)", 0.69, 1.1, 1.48, 'B', "Epoch AI: x4.4 a year to 2025, slower since", "central x3 a year"},
	{"eu_best_run_2024", "frontier", "FLOP", 5e+24, 1e+25, 2e+25, 'B', "Epoch AI", "largest run trained in the EU"},
	{"eu_best_run_growth", "frontier", "per year (log)", 0.3, 0.5, 0.9, 'C', "judgement: without gigafactories", ""},
	{"closeness_scale", "frontier", "years", 2, 3, 5, 'C', "judgement", "how fast the value of being close to the frontier fades"},
	{"firm_share_sceptics", "adoption", "share of firms", 0.27, 0.27, 0.27, 'A', "Bpifrance Le Lab 2025", "French SMEs and mid-caps stand in for the EU"},
	{"firm_share_blocked", "adoption", "share of firms", 0.26, 0.26, 0.26, 'A', "Bpifrance Le Lab 2025", ""},
	{"firm_share_experimenters", "adoption", "share of firms", 0.19, 0.19, 0.19, 'A', "Bpifrance Le Lab 2025", ""},
	{"firm_share_innovators", "adoption", "share of firms", 0.28, 0.28, 0.28, 'A', "Bpifrance Le Lab 2025", ""},
	{"adoption_2024_sceptics", "adoption", "share adopting", 0.0237, 0.0237, 0.0237, 'C', "calibrated: the four add up to Eurostat's 13.48 %", ""},
	{"adoption_2024_blocked", "adoption", "share adopting", 0.04, 0.04, 0.04, 'C', "calibrated", ""},
	{"adoption_2024_experimenters", "adoption", "share adopting", 0.12, 0.12, 0.12, 'C', "calibrated", ""},
	{"adoption_2024_innovators", "adoption", "share adopting", 0.34, 0.34, 0.34, 'C', "calibrated", ""},
	{"ceiling_sceptics", "adoption", "share", 0.35, 0.5, 0.75, 'C', "judgement; the four give 0.78 against 0.65 to 0.92 in the literature", ""},
	{"ceiling_blocked", "adoption", "share", 0.6, 0.78, 0.92, 'C', "judgement", ""},
	{"ceiling_experimenters", "adoption", "share", 0.8, 0.92, 0.98, 'C', "judgement", ""},
	{"ceiling_innovators", "adoption", "share", 0.9, 0.97, 1, 'C', "judgement", ""},
	{"innovation_sceptics", "adoption", "per year", 0, 0.004, 0.012, 'C', "calibrated on Eurostat 2024-25 and the Bass ranges p 0.02-0.045", ""},
	{"innovation_blocked", "adoption", "per year", 0.003, 0.008, 0.024, 'C', "calibrated", ""},
	{"innovation_experimenters", "adoption", "per year", 0.02, 0.04, 0.07, 'C', "calibrated", ""},
	{"innovation_innovators", "adoption", "per year", 0.04, 0.08, 0.12, 'C', "calibrated", ""},
	{"imitation_sceptics", "adoption", "per year", 0.1, 0.2, 0.32, 'C', "calibrated on Bass q 0.20-0.38", ""},
	{"imitation_blocked", "adoption", "per year", 0.16, 0.31, 0.45, 'C', "calibrated", ""},
	{"imitation_experimenters", "adoption", "per year", 0.32, 0.53, 0.74, 'C', "calibrated", ""},
	{"imitation_innovators", "adoption", "per year", 0.4, 0.65, 0.9, 'C', "calibrated", ""},
	{"common_pace", "adoption", "ratio", 0.6, 1, 1.35, 'C', "the slope of Eurostat's series is 0.28 a year over 2021-25 and 0.55 over 2023-25; the list of technologies was widened in 2025", "one factor on the pace of all profiles: what is not known about AI itself"},
	{"support_half", "adoption", "EUR bn", 3, 6, 12, 'C', "EUR 10 000 per firm helped (3 000 to 40 000) over the target population", "stock of support at half effect"},
	{"support_life", "adoption", "years", 2, 3, 5, 'C', "judgement", "how long help keeps working"},
	{"support_effect_sceptics", "adoption", "share added to the pace at saturation", 0, 0.25, 0.9, 'C', "no causal estimate found", ""},
	{"support_effect_blocked", "adoption", "share added", 0, 0.6, 1.8, 'C', "no causal estimate found; +5 points among firms helped (0 to 15) is the working figure", ""},
	{"support_effect_experimenters", "adoption", "share added", 0, 0.35, 1, 'C', "no causal estimate found", ""},
	{"support_effect_innovators", "adoption", "share added", 0, 0.1, 0.3, 'C', "no causal estimate found", ""},
	{"factory_half", "adoption", "EUR bn in service", 3, 6, 12, 'C', "judgement", ""},
	{"factory_life", "adoption", "years", 4, 6, 8, 'C', "judgement", ""},
	{"factory_effect_sceptics", "adoption", "share added", 0, 0.03, 0.1, 'C', "judgement", ""},
	{"factory_effect_blocked", "adoption", "share added", 0, 0.15, 0.5, 'C', "judgement", ""},
	{"factory_effect_experimenters", "adoption", "share added", 0, 0.25, 0.7, 'C', "judgement", ""},
	{"factory_effect_innovators", "adoption", "share added", 0, 0.15, 0.4, 'C', "judgement", ""},
	{"lease_share_reference", "adoption", "share of AI equipment leased", 0.15, 0.15, 0.15, 'C', "judgement", "today"},
	{"lease_effect_sceptics", "adoption", "pace added per unit of leased share", 0, 0.15, 0.4, 'C', "38 % of firms that considered AI cite its cost (Eurostat 2025)", ""},
	{"lease_effect_blocked", "adoption", "pace added per unit", 0, 0.4, 1, 'C', "as above", ""},
	{"lease_effect_experimenters", "adoption", "pace added per unit", 0, 0.25, 0.7, 'C', "as above", ""},
	{"lease_effect_innovators", "adoption", "pace added per unit", 0, 0.1, 0.3, 'C', "as above", ""},
	{"scarcity_effect", "adoption", "share of pace lost at zero access", 0, 0.15, 0.5, 'C', "elasticity 0 to 0.15 to compute supply; firms do not name compute among obstacles", ""},
	{"firm_gain", "productivity", "labour productivity of an adopting firm", 0.03, 0.06, 0.12, 'B', "EIB/BIS WP 1325 (+4 % short run); judgement for the long run", ""},
	{"business_share", "productivity", "share of gross value added", 0.62, 0.65, 0.67, 'A', "Eurostat national accounts", "business economy"},
	{"value_exponent", "productivity", "exponent", 0.6, 0.65, 0.72, 'B', "EIB/BIS by size: 20 % of firms hold about 35 % of value added", "value-added-weighted adoption = adoption^exponent"},
	{"productivity_lag", "productivity", "years", 1, 3, 5, 'B', "Brynjolfsson, Rock, Syverson: the productivity J-curve", ""},
	{"adoption_cost", "productivity", "labour productivity lost in the year of adoption", 0, 0.01, 0.03, 'C', "as above", ""},
	{"factory_quality", "productivity", "share added to the gain", 0, 0.03, 0.1, 'C', "judgement: data labs and expertise", ""},
	{"frontier_quality", "productivity", "share added to the gain", 0, 0.05, 0.15, 'C', "judgement: models trained on European data and languages", ""},
	{"gdp_2024_bn", "economy", "EUR bn", 17934, 17934, 17934, 'A', "Eurostat", "EU-27"},
	{"gdp_growth", "economy", "per year (log)", 0.009, 0.0119, 0.015, 'B', "European Commission, OECD", "real, without the programme"},
	{"price_h100e_hour_2024", "economy", "EUR per H100-hour", 1.7, 2.6, 4, 'B', "specialised and hyperscale cloud list prices 2025-26", ""},
	{"price_decline", "economy", "per year (log)", 0.2, 0.285, 0.34, 'B', "Epoch AI price-performance", ""},
	{"service_leakage", "economy", "share of compute revenue leaving the EU", 0.4, 0.55, 0.7, 'C', "import content of AI-site capital cost 0.50 to 0.75", ""},
	{"multiplier", "economy", "ratio", 0.4, 0.8, 1.3, 'B', "fiscal multiplier literature", "on domestic construction spending, while it lasts"},
	{"domestic_gigafactories", "economy", "share of spend in the EU", 0.25, 0.38, 0.5, 'B', "import content of AI sites", "chips are imported"},
	{"domestic_ai_factories", "economy", "share of spend in the EU", 0.35, 0.5, 0.65, 'C', "judgement: same machines, more people", ""},
	{"domestic_data_centres", "economy", "share of spend in the EU", 0.45, 0.58, 0.7, 'C', "judgement: more building, fewer chips", ""},
	{"domestic_support", "economy", "share of spend in the EU", 0.8, 0.9, 1, 'C', "judgement: advice and training are local", ""},
	{"tax_share", "economy", "share of GDP", 0.35, 0.4, 0.45, 'A', "Eurostat (taxes and social contributions 40.4 %)", "marginal public revenue"},
	{"discount", "economy", "per year, real", 0.03, 0.03, 0.05, 'B', "European Commission guide to cost-benefit analysis", ""},
	{"jobs_per_bn", "jobs", "job-years per EUR bn of domestic spend", 7000, 9700, 17000, 'B', "PwC and sector studies", "direct, indirect and induced"},
	{"jobs_per_mw", "jobs", "jobs per MW IT", 0.15, 0.4, 1, 'C', "sector studies", "operating, direct"},
	{"pue_new", "energy", "ratio", 1.1, 1.2, 1.3, 'B', "EuroHPC call 2026; Epoch AI", ""},
	{"pue_baseline", "energy", "ratio", 1.3, 1.36, 1.45, 'A', "European Commission, Energy Efficiency Directive reporting 2024", ""},
	{"load_gigafactories", "energy", "share of nameplate", 0.6, 0.75, 0.85, 'B', "Epoch AI; LBNL", ""},
	{"load_ai_factories", "energy", "share of nameplate", 0.5, 0.65, 0.8, 'C', "judgement", ""},
	{"load_data_centres", "energy", "share of nameplate", 0.35, 0.55, 0.7, 'C', "judgement", ""},
	{"load_baseline", "energy", "share of nameplate", 0.5, 0.62, 0.75, 'C', "calibrated: 70 TWh in 2024 (IEA)", ""},
	{"carbon_2024", "energy", "gCO2e per kWh", 205, 225, 235, 'A', "EEA, Ember, life-cycle", "EU power"},
	{"carbon_decline", "energy", "per year (log)", 0.04, 0.08, 0.12, 'C', "trend to 145 (2030), 95 (2035), 60 (2040)", ""},
}
