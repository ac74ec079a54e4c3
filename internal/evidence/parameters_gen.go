// Code generated from tables/*.csv by generate; DO NOT EDIT.

package evidence

// Count is the number of parameters.
const Count = 103

// The rows of Table.
const (
	Additionality              = iota // share of private money
	ShellCostGigafactories            // EUR M per MW IT
	ShellCostAIFactories              // EUR M per MW IT
	ShellCostDataCentres              // EUR M per MW IT
	ITCostAI                          // EUR M per MW IT
	ITCostCloud                       // EUR M per MW IT
	AIShareDataCentres                // share of MW
	AIFactoryServiceShare             // share of AI-factory money
	LeadTimeGigafactories             // years
	LeadTimeAIFactories               // years
	LeadTimeDataCentres               // years
	ITLife                            // years
	ShellLife                         // years
	RefreshShare                      // share of worn-out IT replaced
	H100ePerMW2024                    // H100-equivalents per MW IT
	PerfPerWattGrowth                 // per year (log)
	H100e2024                         // H100-equivalents in the EU
	H100eGrowthBaseline               // per year (log)
	UsableShare                       // share
	DCMW2024                          // MW IT
	DCGrowthBaseline                  // per year (log)
	Firms                             // enterprises
	DemandPerFirm2024                 // H100-equivalents per adopting firm
	DemandGrowth                      // per year (log)
	LabDemand2024                     // H100-equivalents
	LabDemandGrowth                   // per year (log)
	ImportShare                       // share of unmet demand
	H100FLOPS                         // FLOP/s dense BF16
	MFU                               // share
	FrontierFLOP2024                  // FLOP of the largest run
	FrontierGrowth                    // per year (log)
	EUBestRun2024                     // FLOP
	EUBestRunGrowth                   // per year (log)
	ClosenessScale                    // years
	FirmShareSceptics                 // share of firms
	FirmShareBlocked                  // share of firms
	FirmShareExperimenters            // share of firms
	FirmShareInnovators               // share of firms
	Adoption2024Sceptics              // share adopting
	Adoption2024Blocked               // share adopting
	Adoption2024Experimenters         // share adopting
	Adoption2024Innovators            // share adopting
	CeilingSceptics                   // share
	CeilingBlocked                    // share
	CeilingExperimenters              // share
	CeilingInnovators                 // share
	InnovationSceptics                // per year
	InnovationBlocked                 // per year
	InnovationExperimenters           // per year
	InnovationInnovators              // per year
	ImitationSceptics                 // per year
	ImitationBlocked                  // per year
	ImitationExperimenters            // per year
	ImitationInnovators               // per year
	CommonPace                        // ratio
	SupportHalf                       // EUR bn
	SupportLife                       // years
	SupportDelivery                   // share of support money
	SupportEffectSceptics             // share added to the pace at saturation
	SupportEffectBlocked              // share added
	SupportEffectExperimenters        // share added
	SupportEffectInnovators           // share added
	FactoryHalf                       // EUR bn in service
	FactoryLife                       // years
	FactoryEffectSceptics             // share added
	FactoryEffectBlocked              // share added
	FactoryEffectExperimenters        // share added
	FactoryEffectInnovators           // share added
	LeaseShareReference               // share of AI equipment leased
	LeaseEffectSceptics               // pace added per unit of leased share
	LeaseEffectBlocked                // pace added per unit
	LeaseEffectExperimenters          // pace added per unit
	LeaseEffectInnovators             // pace added per unit
	ScarcityEffect                    // share of pace lost at zero access
	FirmGain                          // labour productivity of an adopting firm
	BusinessShare                     // share of gross value added
	ValueExponent                     // exponent
	ProductivityLag                   // years
	AdoptionCost                      // labour productivity lost in the year of adoption
	FactoryQuality                    // share added to the gain
	FrontierQuality                   // share added to the gain
	GDP2024Bn                         // EUR bn
	GDPGrowth                         // per year (log)
	PriceH100eHour2024                // EUR per H100-hour
	PriceDecline                      // per year (log)
	ServiceLeakage                    // share of compute revenue leaving the EU
	Multiplier                        // ratio
	DomesticGigafactories             // share of spend in the EU
	DomesticAIFactories               // share of spend in the EU
	DomesticDataCentres               // share of spend in the EU
	DomesticSupport                   // share of spend in the EU
	TaxShare                          // share of GDP
	Discount                          // per year, real
	JobsPerBn                         // job-years per EUR bn of domestic spend
	JobsPerMW                         // jobs per MW IT
	PUENew                            // ratio
	PUEBaseline                       // ratio
	LoadGigafactories                 // share of nameplate
	LoadAIFactories                   // share of nameplate
	LoadDataCentres                   // share of nameplate
	LoadBaseline                      // share of nameplate
	Carbon2024                        // gCO2e per kWh
	CarbonDecline                     // per year (log)
)

var central = Parameters{
	Additionality:              0.5,
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
	CeilingSceptics:            0.48,
	CeilingBlocked:             0.76,
	CeilingExperimenters:       0.91,
	CeilingInnovators:          0.96,
	InnovationSceptics:         0.004,
	InnovationBlocked:          0.008,
	InnovationExperimenters:    0.04,
	InnovationInnovators:       0.08,
	ImitationSceptics:          0.2,
	ImitationBlocked:           0.31,
	ImitationExperimenters:     0.53,
	ImitationInnovators:        0.65,
	CommonPace:                 0.85,
	SupportHalf:                6,
	SupportLife:                2,
	SupportDelivery:            0.8,
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
	FirmGain:                   0.05,
	BusinessShare:              0.65,
	ValueExponent:              0.47,
	ProductivityLag:            3,
	AdoptionCost:               0.01,
	FactoryQuality:             0.01,
	FrontierQuality:            0.05,
	GDP2024Bn:                  17934,
	GDPGrowth:                  0.0119,
	PriceH100eHour2024:         2.6,
	PriceDecline:               0.2,
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

// Table lists the parameters, in the order in which links write them.
var Table = [Count]Parameter{
	{"additionality", "money", "", "share of private money", 0.2, 0.5, 0.75, 'B'},
	{"shell_cost_gigafactories", "cost", "", "EUR M per MW IT", 9, 11.5, 16, 'B'},
	{"shell_cost_ai_factories", "cost", "", "EUR M per MW IT", 3, 5, 9, 'C'},
	{"shell_cost_data_centres", "cost", "", "EUR M per MW IT", 7, 9.3, 12.5, 'B'},
	{"it_cost_ai", "cost", "", "EUR M per MW IT", 16, 20.5, 29, 'B'},
	{"it_cost_cloud", "cost", "", "EUR M per MW IT", 5, 8, 14, 'C'},
	{"ai_share_data_centres", "cost", "", "share of MW", 0.1, 0.2, 0.35, 'C'},
	{"ai_factory_service_share", "cost", "", "share of AI-factory money", 0.15, 0.25, 0.4, 'C'},
	{"lead_time_gigafactories", "time", "", "years", 2, 3.5, 6, 'B'},
	{"lead_time_ai_factories", "time", "", "years", 1, 1.67, 2.5, 'B'},
	{"lead_time_data_centres", "time", "", "years", 2.5, 4, 8, 'B'},
	{"it_life", "time", "", "years", 3, 5, 6, 'B'},
	{"shell_life", "time", "", "years", 15, 20, 30, 'C'},
	{"refresh_share", "compute", "", "share of worn-out IT replaced", 0.3, 0.7, 1, 'C'},
	{"h100e_per_mw_2024", "compute", "", "H100-equivalents per MW IT", 645, 680, 780, 'B'},
	{"perf_per_watt_growth", "compute", "", "per year (log)", 0.182, 0.247, 0.336, 'B'},
	{"h100e_2024", "compute", "", "H100-equivalents in the EU", 250000, 400000, 600000, 'C'},
	{"h100e_growth_baseline", "compute", "", "per year (log)", 0.3, 0.405, 0.55, 'C'},
	{"usable_share", "compute", "", "share", 0.4, 0.6, 0.8, 'B'},
	{"dc_mw_2024", "compute", "", "MW IT", 7000, 9500, 12000, 'C'},
	{"dc_growth_baseline", "compute", "", "per year (log)", 0.05, 0.0825, 0.15, 'B'},
	{"firms", "demand", "", "enterprises", 1.54e+06, 1.54e+06, 1.75e+06, 'A'},
	{"demand_per_firm_2024", "demand", "", "H100-equivalents per adopting firm", 0.1, 0.25, 0.8, 'C'},
	{"demand_growth", "demand", "", "per year (log)", 0.3, 0.45, 0.7, 'C'},
	{"lab_demand_2024", "demand", "", "H100-equivalents", 100000, 200000, 350000, 'C'},
	{"lab_demand_growth", "demand", "", "per year (log)", 0.3, 0.4, 0.55, 'C'},
	{"import_share", "demand", "", "share of unmet demand", 0.7, 0.9, 1, 'C'},
	{"h100_flops", "frontier", "", "FLOP/s dense BF16", 9.89e+14, 9.89e+14, 9.89e+14, 'A'},
	{"mfu", "frontier", "", "share", 0.3, 0.375, 0.45, 'B'},
	{"frontier_flop_2024", "frontier", "", "FLOP of the largest run", 3e+25, 5e+25, 6e+25, 'B'},
	{"frontier_growth", "frontier", "", "per year (log)", 0.69, 1.1, 1.48, 'B'},
	{"eu_best_run_2024", "frontier", "", "FLOP", 5e+24, 1e+25, 2e+25, 'B'},
	{"eu_best_run_growth", "frontier", "", "per year (log)", 0.3, 0.5, 0.9, 'C'},
	{"closeness_scale", "frontier", "", "years", 2, 3, 5, 'C'},
	{"firm_share_sceptics", "adoption", "", "share of firms", 0.27, 0.27, 0.27, 'A'},
	{"firm_share_blocked", "adoption", "", "share of firms", 0.26, 0.26, 0.26, 'A'},
	{"firm_share_experimenters", "adoption", "", "share of firms", 0.19, 0.19, 0.19, 'A'},
	{"firm_share_innovators", "adoption", "", "share of firms", 0.28, 0.28, 0.28, 'A'},
	{"adoption_2024_sceptics", "adoption", "", "share adopting", 0.0237, 0.0237, 0.0237, 'C'},
	{"adoption_2024_blocked", "adoption", "", "share adopting", 0.04, 0.04, 0.04, 'C'},
	{"adoption_2024_experimenters", "adoption", "", "share adopting", 0.12, 0.12, 0.12, 'C'},
	{"adoption_2024_innovators", "adoption", "", "share adopting", 0.34, 0.34, 0.34, 'C'},
	{"ceiling_sceptics", "adoption", "ceiling", "share", 0.25, 0.48, 0.8, 'C'},
	{"ceiling_blocked", "adoption", "ceiling", "share", 0.5, 0.76, 0.92, 'C'},
	{"ceiling_experimenters", "adoption", "ceiling", "share", 0.78, 0.91, 0.98, 'C'},
	{"ceiling_innovators", "adoption", "ceiling", "share", 0.88, 0.96, 1, 'C'},
	{"innovation_sceptics", "adoption", "innovation", "per year", 0, 0.004, 0.012, 'C'},
	{"innovation_blocked", "adoption", "innovation", "per year", 0.003, 0.008, 0.024, 'C'},
	{"innovation_experimenters", "adoption", "innovation", "per year", 0.02, 0.04, 0.07, 'C'},
	{"innovation_innovators", "adoption", "innovation", "per year", 0.04, 0.08, 0.12, 'C'},
	{"imitation_sceptics", "adoption", "imitation", "per year", 0.1, 0.2, 0.32, 'C'},
	{"imitation_blocked", "adoption", "imitation", "per year", 0.16, 0.31, 0.45, 'C'},
	{"imitation_experimenters", "adoption", "imitation", "per year", 0.32, 0.53, 0.74, 'C'},
	{"imitation_innovators", "adoption", "imitation", "per year", 0.4, 0.65, 0.9, 'C'},
	{"common_pace", "adoption", "", "ratio", 0.35, 0.85, 1.35, 'B'},
	{"support_half", "adoption", "", "EUR bn", 2.5, 6, 16, 'B'},
	{"support_life", "adoption", "", "years", 1, 2, 4, 'B'},
	{"support_delivery", "adoption", "", "share of support money", 0.15, 0.8, 1, 'B'},
	{"support_effect_sceptics", "adoption", "support_effect", "share added to the pace at saturation", 0, 0.25, 0.9, 'C'},
	{"support_effect_blocked", "adoption", "support_effect", "share added", 0, 0.6, 1.8, 'C'},
	{"support_effect_experimenters", "adoption", "support_effect", "share added", 0, 0.35, 1, 'C'},
	{"support_effect_innovators", "adoption", "support_effect", "share added", 0, 0.1, 0.3, 'C'},
	{"factory_half", "adoption", "", "EUR bn in service", 3, 6, 12, 'C'},
	{"factory_life", "adoption", "", "years", 4, 6, 8, 'C'},
	{"factory_effect_sceptics", "adoption", "factory_effect", "share added", 0, 0.03, 0.1, 'C'},
	{"factory_effect_blocked", "adoption", "factory_effect", "share added", 0, 0.15, 0.5, 'C'},
	{"factory_effect_experimenters", "adoption", "factory_effect", "share added", 0, 0.25, 0.7, 'C'},
	{"factory_effect_innovators", "adoption", "factory_effect", "share added", 0, 0.15, 0.4, 'C'},
	{"lease_share_reference", "adoption", "", "share of AI equipment leased", 0.15, 0.15, 0.15, 'C'},
	{"lease_effect_sceptics", "adoption", "lease_effect", "pace added per unit of leased share", 0, 0.15, 0.4, 'C'},
	{"lease_effect_blocked", "adoption", "lease_effect", "pace added per unit", 0, 0.4, 1, 'C'},
	{"lease_effect_experimenters", "adoption", "lease_effect", "pace added per unit", 0, 0.25, 0.7, 'C'},
	{"lease_effect_innovators", "adoption", "lease_effect", "pace added per unit", 0, 0.1, 0.3, 'C'},
	{"scarcity_effect", "adoption", "", "share of pace lost at zero access", 0, 0.15, 0.5, 'C'},
	{"firm_gain", "productivity", "", "labour productivity of an adopting firm", 0.01, 0.05, 0.13, 'B'},
	{"business_share", "productivity", "", "share of gross value added", 0.62, 0.65, 0.67, 'A'},
	{"value_exponent", "productivity", "", "exponent", 0.34, 0.47, 0.63, 'B'},
	{"productivity_lag", "productivity", "", "years", 1, 3, 5, 'B'},
	{"adoption_cost", "productivity", "", "labour productivity lost in the year of adoption", 0, 0.01, 0.03, 'C'},
	{"factory_quality", "productivity", "", "share added to the gain", 0, 0.01, 0.04, 'C'},
	{"frontier_quality", "productivity", "", "share added to the gain", 0, 0.05, 0.15, 'C'},
	{"gdp_2024_bn", "economy", "", "EUR bn", 17934, 17934, 17934, 'A'},
	{"gdp_growth", "economy", "", "per year (log)", 0.009, 0.0119, 0.015, 'B'},
	{"price_h100e_hour_2024", "economy", "", "EUR per H100-hour", 1.7, 2.6, 4, 'B'},
	{"price_decline", "economy", "", "per year (log)", 0.09, 0.2, 0.34, 'B'},
	{"service_leakage", "economy", "", "share of compute revenue leaving the EU", 0.4, 0.55, 0.7, 'C'},
	{"multiplier", "economy", "", "ratio", 0.4, 0.8, 1.3, 'B'},
	{"domestic_gigafactories", "economy", "", "share of spend in the EU", 0.25, 0.38, 0.5, 'B'},
	{"domestic_ai_factories", "economy", "", "share of spend in the EU", 0.35, 0.5, 0.65, 'C'},
	{"domestic_data_centres", "economy", "", "share of spend in the EU", 0.45, 0.58, 0.7, 'C'},
	{"domestic_support", "economy", "", "share of spend in the EU", 0.8, 0.9, 1, 'C'},
	{"tax_share", "economy", "", "share of GDP", 0.35, 0.4, 0.45, 'A'},
	{"discount", "economy", "", "per year, real", 0.03, 0.03, 0.05, 'B'},
	{"jobs_per_bn", "jobs", "", "job-years per EUR bn of domestic spend", 7000, 9700, 17000, 'B'},
	{"jobs_per_mw", "jobs", "", "jobs per MW IT", 0.15, 0.4, 1, 'C'},
	{"pue_new", "energy", "", "ratio", 1.1, 1.2, 1.3, 'B'},
	{"pue_baseline", "energy", "", "ratio", 1.3, 1.36, 1.45, 'A'},
	{"load_gigafactories", "energy", "", "share of nameplate", 0.6, 0.75, 0.85, 'B'},
	{"load_ai_factories", "energy", "", "share of nameplate", 0.5, 0.65, 0.8, 'C'},
	{"load_data_centres", "energy", "", "share of nameplate", 0.35, 0.55, 0.7, 'C'},
	{"load_baseline", "energy", "", "share of nameplate", 0.5, 0.62, 0.75, 'C'},
	{"carbon_2024", "energy", "", "gCO2e per kWh", 205, 225, 235, 'A'},
	{"carbon_decline", "energy", "", "per year (log)", 0.04, 0.08, 0.12, 'C'},
}

// Origins says where each parameter comes from.
var Origins = [Count]Origin{
	{"ECA special report 03/2019 (nearly a third of projects could have been financed without EFSI) times ECA March 2025 (mobilised investment overstated by 26 %); low: matched study with crowding out near 100 % (Michalek, Ciaian, Kancs 2016); high: Dutch voucher lottery, 8 of 10 additional (CPB DP 58)", "0.67 x 0.74 = 0.50; guarantees and grants, not this plan: the Commission never tested EFSI after the event"},
	{"Turner & Townsend 2025-26; Epoch AI site data; Bernstein", "AI-dense facility, power plant and cooling, without IT"},
	{"judgement: AI factories upgrade existing supercomputing sites", ""},
	{"Savills citing Turner & Townsend 2024", "conventional facility"},
	{"Bernstein; Epoch AI timelines", "accelerators, servers, network; constant per MW, while performance per MW grows"},
	{"judgement: no published figure found", "general servers"},
	{"judgement", "part of general data-centre capacity that hosts accelerators"},
	{"judgement on EuroHPC calls", "people, software, data labs rather than machines"},
	{"EuroHPC call 2026 (18 months after signature); Epoch AI; grid-wait figures from Ember", "award to full service, mean of an Erlang-3 delay"},
	{"EuroHPC contracts 2024-26", ""},
	{"Ember 2025 (about 4 years; 7 to 10 in the large hubs)", ""},
	{"Epoch AI cost code; operators' accounts", "accelerator service life"},
	{"judgement", ""},
	{"judgement: operators replace machines only where they sell the capacity", ""},
	{"Nvidia DGX H100 ratings; Epoch AI", "1.47 kW per H100 with host and network"},
	{"data sheets A100-H100-B200; Epoch AI", "28 % a year"},
	{"Epoch AI world stock times the EU share of 4 to 6 %", ""},
	{"judgement: x1.5 a year without the programme", ""},
	{"operators' reports on cluster allocation (Uptime, vendors)", "part of installed compute that is sold or granted"},
	{"6.4 GW reported under the Energy Efficiency Directive is a floor; McKinsey about 10 GW Europe", "no official EU figure for the tripling target was found"},
	{"IEA Energy and AI (70 to 115 TWh, 2024-30); McKinsey high", "growth without the programme"},
	{"Eurostat isoc_eb_ai frame 2024; structural business statistics", "10 or more persons employed"},
	{"Spendesk 2025 spend per EU firm times the share that reaches compute", ""},
	{"judgement: quantity per adopting firm", ""},
	{"judgement: laboratories, research and consumer services", ""},
	{"judgement", ""},
	{"judgement: compute bought abroad", ""},
	{"Nvidia data sheet", ""},
	{"Epoch AI median of 33 runs", "model FLOP utilisation of a large training run"},
	{"Epoch AI", ""},
	{"Epoch AI: x4.4 a year to 2025, slower since", "central x3 a year"},
	{"Epoch AI", "largest run trained in the EU"},
	{"judgement: without gigafactories", ""},
	{"judgement", "how fast the value of being close to the frontier fades"},
	{"Bpifrance Le Lab 2025", "French SMEs and mid-caps stand in for the EU"},
	{"Bpifrance Le Lab 2025", ""},
	{"Bpifrance Le Lab 2025", ""},
	{"Bpifrance Le Lab 2025", ""},
	{"calibrated: the four add up to Eurostat's 13.48 %", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"bounds of the mean of the four: ERP 43 %, cloud 53 % and rising, social media 61 %, websites 77 % (Eurostat); ECB SAFE end 2025: over 70 % use AI at any intensity and nearly half of the others plan to invest, so about 85 %; split by profile is judgement", "the four give 0.77 (0.59-0.92)"},
	{"bounds of the mean of the four: ERP 43 %, cloud 53 % and rising, social media 61 %, websites 77 % (Eurostat); ECB SAFE end 2025: over 70 % use AI at any intensity and nearly half of the others plan to invest, so about 85 %; split by profile is judgement", ""},
	{"bounds of the mean of the four: ERP 43 %, cloud 53 % and rising, social media 61 %, websites 77 % (Eurostat); ECB SAFE end 2025: over 70 % use AI at any intensity and nearly half of the others plan to invest, so about 85 %; split by profile is judgement", ""},
	{"bounds of the mean of the four: ERP 43 %, cloud 53 % and rising, social media 61 %, websites 77 % (Eurostat); ECB SAFE end 2025: over 70 % use AI at any intensity and nearly half of the others plan to invest, so about 85 %; split by profile is judgement", ""},
	{"calibrated on Eurostat 2024-25 and the Bass ranges p 0.02-0.045", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"calibrated on Bass q 0.20-0.38", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"calibrated", ""},
	{"pace at which this model's own curve meets Eurostat: AI 2023-24 0.98, 2024-25 1.01 as published and 0.56-1.01 on the list of 2024, 2021-25 0.51; cloud 2014-25 0.48; social media 2013-23 0.56; ERP 2015-23 0.15", "one factor on the pace of all profiles; the reference class of Eurostat technologies lies below the old range of 0.60-1.35"},
	{"cost per firm helped: Kit Digital EUR 4 000, Dutch voucher 7 500, Canada CDAP plan grant about 10 000, Digital Jetzt 39 000; times half of the 1.1 million firms of 10+ that are not innovators", "stock of support at half effect: EUR 4 500 to 29 000 per firm; UK Help to Grow Digital cost GBP 40 000 per voucher used"},
	{"UK Growth Vouchers trial (20 000 firms): effect gone after one year; Dutch voucher lottery: no further effect in the next 18 months; Transizione 4.0: effect falls with each year", "how long help keeps working"},
	{"take-up of comparable programmes: UK Help to Grow Digital GBP 33 m of 296 m; Canada CDAP 0.55 of 4.0 bn CAD; Spain Kit Digital EUR 3.5 of 3.07 bn", "what does not reach firms is not spent"},
	{"no causal estimate found", ""},
	{"no causal estimate found; +5 points among firms helped (0 to 15) is the working figure", ""},
	{"no causal estimate found", ""},
	{"no causal estimate found", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"judgement", "today"},
	{"38 % of firms that considered AI cite its cost (Eurostat 2025)", ""},
	{"as above", ""},
	{"as above", ""},
	{"as above", ""},
	{"elasticity 0 to 0.15 to compute supply; firms do not name compute among obstacles", ""},
	{"EIB/BIS WP 1325: +4 % (EU firms, instrumented, short run); NBER WP 34836: +1.4 % per firm expected over three years, about 2 % per user; high: what 2.9 % of euro-area TFP (Bergeaud 2024) would need per adopter", "central halfway between the 4 % of EU firms and the 6 % that Goldman's euro-area path of 2023 needs; French buyers of AI show no premium beyond selection (Calvino, Fontanelli 2026)"},
	{"Eurostat national accounts", "business economy"},
	{"Insee TIC-entreprises 2024: users are 10 % of firms with 40 % of jobs and 49 % of turnover (exponents 0.40, 0.31; 2023 alike); Eurostat 2021-25 by size class with value-added weights 0.53-0.61, 0.63 with micro firms", "value-added-weighted adoption = adoption^exponent; today's 0.65 leaves out that within a size class larger firms adopt first"},
	{"Brynjolfsson, Rock, Syverson: the productivity J-curve", ""},
	{"as above", ""},
	{"firms reached x extra gain: about 1 % of adopters a year (2 000 to 20 000 firms; 19 factories), twice their share in value added, half as much again (AI developers hold a premium, buyers do not: Calvino, Fontanelli 2026)", "data labs and expertise; no count of firms served was found, FF4EuroHPC ran 42 experiments"},
	{"judgement: models trained on European data and languages", ""},
	{"Eurostat", "EU-27"},
	{"European Commission, OECD", "real, without the programme"},
	{"specialised and hyperscale cloud list prices 2025-26", ""},
	{"H100 one-year contract USD 1.70 in Oct 2025, 2.35 in Mar 2026 (SemiAnalysis); about 2.85 in early 2024 and 2.95 on demand in May 2026 (AIMultiple); Epoch AI price-performance", "rents of the same chip fell 0.09 a year from 2024 to 2026; a unit of compute on newer chips falls faster"},
	{"import content of AI-site capital cost 0.50 to 0.75", ""},
	{"fiscal multiplier literature", "on domestic construction spending, while it lasts"},
	{"import content of AI sites", "chips are imported"},
	{"judgement: same machines, more people", ""},
	{"judgement: more building, fewer chips", ""},
	{"judgement: advice and training are local", ""},
	{"Eurostat (taxes and social contributions 40.4 %)", "marginal public revenue"},
	{"European Commission guide to cost-benefit analysis", ""},
	{"PwC and sector studies", "direct, indirect and induced"},
	{"sector studies", "operating, direct"},
	{"EuroHPC call 2026; Epoch AI", ""},
	{"European Commission, Energy Efficiency Directive reporting 2024", ""},
	{"Epoch AI; LBNL", ""},
	{"judgement", ""},
	{"judgement", ""},
	{"calibrated: 70 TWh in 2024 (IEA)", ""},
	{"EEA, Ember, life-cycle", "EU power"},
	{"trend to 145 (2030), 95 (2035), 60 (2040)", ""},
}
