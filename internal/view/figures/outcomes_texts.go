package figures

import "aicontinent/internal/locale"

// What the figures say: findings, measures, sources and formulas in words.
var (
	findAdoptionNone   = locale.Text("Without the plan, {value} of firms would use AI in {year}")
	addedAdoption      = locale.Text("What the money adds to that share, in points")
	findAdoptionSame   = locale.Text("{who} would barely change how many firms use AI")
	findAdoptionLess   = locale.Text("{who} would lower use by {points}")
	findAdoptionMostly = locale.Text("{who} would add {points} to use; the rest would come anyway")
	findAdoptionPlan   = locale.Text("{who} would add {points} to firms’ use of AI")
	targetAdoption     = locale.Text("EU target: 75% in 2030")
	observedFirst      = locale.Text("{value} in {year}")
	observedLater      = locale.Text("{value} in {year} (Eurostat)")
	sourceAdoption     = locale.Text("Observed: Eurostat, isoc_eb_ai (the definition was widened in 2025). The target counts cloud and big data too. Projection: model {version}.")
	whyAdoption        = locale.Text("Each year, a share of the firms that do not use AI yet start to: a few by themselves, most by imitating others. Each profile has its pace and its ceiling. Support, AI factories and leasing speed it up; a lack of compute slows it down.")

	findCapacityNever  = locale.Text("Capacity would not triple by 2040")
	findCapacityInTime = locale.Text("Capacity would triple in {year}, in time")
	findCapacityLate   = locale.Text("Capacity would triple in {year}, {years} after the {latest} goal")
	findCapacityYear   = locale.Text("Capacity would triple around {year}")
	findCapacityOpen   = locale.Text("Capacity would triple around {year}; the {latest} goal would be met {chance}")
	// What the plan adds, in the table of capacity.
	capacityOf = [3]locale.Text{
		"of which gigafactories, plan",
		"of which AI factories, plan",
		"of which data centres, plan",
	}
	multipleHead    = locale.Text("With the plan, multiple of 2024")
	measureCapacity = locale.Text("EU data-centre capacity, multiple of 2024 (9,500 MW)")
	tableCapacity   = locale.Text("EU data-centre capacity, MW")
	targetCapacity  = locale.Text("the plan’s goal: ×3 by {latest}")
	sourceCapacity  = locale.Text("Goal: European Commission, 2025, in five to seven years. Base of 2024: a judgement, for want of an official figure. Projection: model {version}.")
	whyCapacity     = locale.Text("Money that would not have been invested anyway becomes megawatts after a delay in three stages, at the cost of a megawatt, if the power grid can follow. Added to it is the capacity that would come without the plan.")

	findGDPNone     = locale.Text("Without the plan, there is no effect to count")
	findGDP         = locale.Text("{who} would add {value} to GDP in {year}, mostly through {part}")
	lineHead        = locale.Text("Due to {line}, €bn")
	linesSay        = locale.Text("{lines}: {money} of the money, {effect} of this effect.")
	andText         = locale.Text(" and ")
	findGDPLoss     = locale.Text("{value} less in {year}")
	findGDPSame     = locale.Text("In {year}, GDP would be the same as without the plan")
	gdpParts        = [3]locale.Text{"in a sentence\x04productivity", "compute sold", "spending, which does not last"}
	totalNote       = locale.Text("total")
	gdpTotal        = locale.Text("Total")
	gdpProductivity = locale.Text("Productivity")
	gdpServices     = locale.Text("Compute sold")
	gdpDemand       = locale.Text("Spending")
	gdpShareHead    = locale.Text("Share of GDP")
	whyGDP          = locale.Text("Productivity: the gain of a firm that adopts, times adoption that has become productive, less the cost of adopting. Compute sold: the extra compute served in Europe at market price, less what goes abroad. Spending: building work while it lasts; this is not growth.")

	findEnergy      = locale.Text("Data centres would use {value} in {year}, of which {added} for the plan")
	findEnergyNone  = locale.Text("Without the plan, data centres would use {value} in {year}, {times} times 2024")
	findEnergySame  = locale.Text("Data centres would use {value} in {year}, the same as without the plan")
	findEnergyLess  = locale.Text("Data centres would use {value} in {year}, {added} less than without the plan")
	sourceEnergy    = locale.Text("The EU used 2,775 TWh in 2025. Base: IEA. Projection: model {version}.")
	energyShareHead = locale.Text("Share of use in 2025")
	whyEnergy       = locale.Text("Installed power, times the share of time it runs, times what cooling and the rest of the building take (PUE), times the hours of a year.")

	findEmissions     = locale.Text("Data centres would emit {value} of CO₂ in {year}, against {baseline} without the plan")
	findEmissionsSame = locale.Text("Data centres would emit {value} of CO₂ in {year}, with or without the plan")
	findEmissionsNone = locale.Text("Without the plan, data centres would emit {value} of CO₂ in {year}")
	sourceEmissions   = locale.Text("CO₂ per kilowatt-hour in 2024: EEA, Ember. Its fall is a trend. Projection: model {version}.")
	whyEmissions      = locale.Text("The electricity used, times the CO₂ that a kilowatt-hour causes in the EU, which is less every year. The making of machines and buildings is not counted.")

	findBalanceNone  = locale.Text("Without the plan, there is no public money to count")
	findBalanceFree  = locale.Text("With no public money spent, {value} more in taxes by {year}")
	findBalanceLoss  = locale.Text("With no public money spent, {value} less in taxes by {year}")
	findBalanceJust  = locale.Text("Public money recouped by {year}? Too close to call")
	findBalanceBack  = locale.Text("Public money would be recouped in {year}")
	findBalanceEver  = locale.Text("Public money would be recouped by {year}")
	findBalanceLater = locale.Text("Public money would not be recouped before {year}")
	findBalanceNever = locale.Text("Public money would not be recouped by {year}")
	measureBalance   = locale.Text("Public revenue less spending since 2024, cumulative and discounted, €bn of 2025")
	tableBalance     = locale.Text("Public money and the plan’s spending, €bn of 2025")
	balanceHead      = locale.Text("Public revenue less spending, cumulative, €bn")
	spendHead        = locale.Text("Plan’s money in the year, €bn")
	effectiveHead    = locale.Text("Of which money that would not have come without it, €bn")
	localHead        = locale.Text("Spent in the EU, €bn")
	whyBalance       = locale.Text("Taxes and contributions that the effect on GDP brings in, less the public money spent, brought to present value and added up.")

	findCompute       = locale.Text("The EU would serve {share} of its compute needs in {year}, against {baseline} without the plan")
	findComputeSame   = locale.Text("The EU would serve {share} of its compute needs in {year}, the same as without the plan")
	findComputeWide   = locale.Text("Europe would meet {span} of its computing needs in {year}: too wide to conclude")
	findComputeNone   = locale.Text("Without the plan, the EU would serve {share} of its compute needs in {year}")
	measureCompute    = locale.Text("Compute demanded and supplied in the EU, millions of H100-equivalent chips")
	tableCompute      = locale.Text("Compute demanded and supplied in the EU, in H100-equivalent chips")
	valuesCompute     = locale.Text("{year}: demand {demand}, supply {supply}.")
	demandNote        = locale.Text("demand")
	supplyNote        = locale.Text("supply")
	demandHead        = locale.Text("Demand, millions of chips")
	supplyHead        = locale.Text("Supply, millions of chips")
	millionUnit       = locale.Text("million\x04M")
	supplyWithoutHead = locale.Text("Supply without the plan, millions of chips")
	utilisationHead   = locale.Text("Machines used")
	domesticHead      = locale.Text("Needs served in the EU")
	whyCompute        = locale.Text("Supply is the usable share of all machines installed. Demand is that of firms that use AI and that of laboratories. What is not served in Europe is bought abroad, or missing.")

	findJobs = locale.Plural{
		One:   "Up to {most} job in {peak}, then {value} in {year}",
		Other: "Up to {most} jobs in {peak}, then {value} in {year}",
	}
	findJobsRising = locale.Plural{
		One:   "{most} job in {peak}",
		Other: "{most} jobs in {peak}",
	}
	findJobsGone = locale.Plural{
		One:   "Up to {most} job in {peak}, then none in {year}",
		Other: "Up to {most} jobs in {peak}, then none in {year}",
	}
	findJobsYet  = locale.Text("No jobs to count by {year}")
	findJobsNone = locale.Text("Without the plan, there are no jobs to count")
	jobsHead     = locale.Text("Jobs")
	whyJobs      = locale.Text("Spending that stays in Europe, times jobs per billion, plus operating jobs per megawatt. Jobs that AI creates or removes elsewhere are not counted.")

	findFrontier      = locale.Text("The EU would be {value} behind the largest models in {year}, against {baseline} without the plan")
	findFrontierSame  = locale.Text("The EU would be {value} behind the largest models in {year}, with or without the plan")
	findFrontierNone  = locale.Text("Without the plan, the EU would be {value} behind the largest models in {year}")
	findFrontierLevel = locale.Text("The EU would no longer lag the largest models in {year}")
	sourceFrontier    = locale.Text("Largest training runs: Epoch AI. Projection: model {version}.")
	whyFrontier       = locale.Text("The compute that a single gigafactory site gives in 90 days, compared with the world’s largest training run, which grows every year. The more sites, the smaller each one.")
	SourceModel       = locale.Text("Projection: model {version}, sources on the method page.")
	ListNext          = locale.Text("; ")
)
