#include <math.h>
#include <string.h>

#include "model.h"

static void grow(double s[STEPS], double start, double rate)
{
	double factor = exp(rate / PER_YEAR);
	for (int i = 0; i < STEPS; i++) {
		s[i] = start;
		start *= factor;
	}
}

static void prepare_time(struct clockwork *c, const struct levers *l, const struct parameters *p)
{
	grow(c->machine, p->h100e_per_mw_2024, p->perf_per_watt_growth);
	grow(c->base_mw, p->dc_mw_2024, p->dc_growth_baseline);
	grow(c->base_h, p->h100e_2024, p->h100e_growth_baseline);
	grow(c->per_firm, p->firms * p->demand_per_firm_2024, p->demand_growth);
	grow(c->labs, p->lab_demand_2024, p->lab_demand_growth);
	grow(c->frontier, p->frontier_flop_2024, p->frontier_growth);
	grow(c->best, p->eu_best_run_2024, p->eu_best_run_growth);
	grow(c->service, 8760 * p->price_h100e_hour_2024 / 1e9 * (1 - p->service_leakage), -p->price_decline);
	grow(c->gdp, p->gdp_2024_bn, p->gdp_growth);
	grow(c->discount, 1, -p->discount);
	grow(c->carbon, p->carbon_2024 / 1000, -p->carbon_decline);
	for (int i = 0; i < STEPS; i++) {
		double u = (FIRST_YEAR - l->from + i / (double)PER_YEAR) / l->years;
		double sine = sin(M_PI * u);
		c->weights[i] = u >= 0 && u <= 1 ? 2 * sine * sine / l->years : 0;
	}
}

static double mean(const double weights[4], const double values[4])
{
	return weights[0] * values[0] + weights[1] * values[1] + weights[2] * values[2] + weights[3] * values[3];
}

static void path(const struct levers *l, const struct parameters *p, const struct clockwork *c, double envelope, const double pace[4], int steps, struct path *out)
{
	const double dt = 1.0 / PER_YEAR;
	const double shell[3] = {p->shell_cost_gigafactories, p->shell_cost_ai_factories, p->shell_cost_data_centres};
	const double lead[3] = {p->lead_time_gigafactories, p->lead_time_ai_factories, p->lead_time_data_centres};
	const double hardware[3] = {1, 1 - p->ai_factory_service_share, 1};
	const double ai[3] = {1, 1, p->ai_share_data_centres};
	const double domestic[4] = {p->domestic_gigafactories, p->domestic_ai_factories, p->domestic_data_centres, p->domestic_support};
	const double nameplate[3] = {p->load_gigafactories, p->load_ai_factories, p->load_data_centres};
	const double firms[4] = {p->firm_share_sceptics, p->firm_share_blocked, p->firm_share_experimenters, p->firm_share_innovators};
	const double ceiling[4] = {p->ceiling_sceptics, p->ceiling_blocked, p->ceiling_experimenters, p->ceiling_innovators};
	const double support_effect[4] = {p->support_effect_sceptics, p->support_effect_blocked, p->support_effect_experimenters, p->support_effect_innovators};
	const double factory_effect[4] = {p->factory_effect_sceptics, p->factory_effect_blocked, p->factory_effect_experimenters, p->factory_effect_innovators};
	const double lease_effect[4] = {p->lease_effect_sceptics, p->lease_effect_blocked, p->lease_effect_experimenters, p->lease_effect_innovators};
	double innovation[4] = {p->innovation_sceptics, p->innovation_blocked, p->innovation_experimenters, p->innovation_innovators};
	double imitation[4] = {p->imitation_sceptics, p->imitation_blocked, p->imitation_experimenters, p->imitation_innovators};
	double adoption[4] = {p->adoption_2024_sceptics, p->adoption_2024_blocked, p->adoption_2024_experimenters, p->adoption_2024_innovators};

	double share[4], drain[3], mw_per_bn[3], load[3];
	for (int k = 0; k < 4; k++)
		share[k] = l->split_tenths[k] / 1000;
	for (int k = 0; k < 3; k++) {
		drain[k] = 3 / (lead[k] * l->delay);
		mw_per_bn[k] = hardware[k] * 1000 / (shell[k] + ai[k] * p->it_cost_ai + (1 - ai[k]) * p->it_cost_cloud);
		load[k] = nameplate[k] * p->pue_new;
	}
	double productive[4];
	memcpy(productive, adoption, sizeof adoption);
	for (int j = 0; j < 4; j++) {
		double k = p->common_pace * pace[j] * fmax(0, 1 + lease_effect[j] * (l->lease_percent / 100 - p->lease_share_reference));
		innovation[j] *= k;
		imitation[j] *= k;
	}
	double public = l->public_percent / 100;
	double effective_per_bn = public + (1 - public) * (l->arrival_percent / 100) * p->additionality;
	double grid_mw = l->grid_gw * 1000;
	double flop_per_h100e = p->h100_flops * p->mfu * 90 * 86400 / l->sites;

	double growth = pow(0.1995 / mean(firms, adoption), dt) - 1; /* growth in one step between the surveys */
	double given = share[0] + share[1] + share[2] + share[3];
	double reaching = given - share[3] * (1 - p->support_delivery);

	double b1[3] = {0}, b2[3] = {0}, b3[3] = {0}, mw[3] = {0}, h[3] = {0}, factories = 0, support = 0;
	for (int i = 0; i < steps; i++) {
		/* Money and building, limited by the grid. */
		double spend = envelope * c->weights[i];
		double effective = spend * effective_per_bn;
		double support_flow = effective * share[3] * p->support_delivery;
		double ready[3], enters[3], wanted = 0;
		for (int k = 0; k < 3; k++) {
			ready[k] = b3[k] * drain[k];
			wanted += ready[k] * mw_per_bn[k];
		}
		double grid = wanted > grid_mw ? grid_mw / wanted : 1;
		double local = support_flow * domestic[3], service = support_flow;
		for (int k = 0; k < 3; k++) {
			enters[k] = grid * ready[k];
			local += enters[k] * domestic[k];
			service += enters[k];
		}

		/* Compute and the frontier. */
		double installed = c->base_h[i] + h[0] + h[1] + h[2];
		double supply = p->usable_share * installed;
		double abar = mean(firms, adoption), pbar = mean(firms, productive);
		double demand = abar * c->per_firm[i] + c->labs[i];
		double s2 = supply * supply, d2 = demand * demand;
		double served = supply * demand / sqrt(sqrt(s2 * s2 + d2 * d2));
		double access = (served + p->import_share * (demand - served)) / demand;
		double run = h[0] * flop_per_h100e;
		double lag = fmax(0, log(c->frontier[i] / fmax(run, c->best[i])) / p->frontier_growth);
		double closeness = exp(-lag / p->closeness_scale);

		/* Adoption and productivity. */
		double supported = support / (support + p->support_half);
		double equipped = factories / (factories + p->factory_half);
		double scarcity = 1 - p->scarcity_effect * (1 - access);
		double flow[4];
		for (int j = 0; j < 4; j++) {
			double rate = innovation[j] + imitation[j] * abar;
			rate *= (1 + support_effect[j] * supported) * (1 + factory_effect[j] * equipped) * scarcity;
			flow[j] = i < SURVEYED ? adoption[j] * growth / dt : fmin(rate, 1 / dt) * fmax(0, ceiling[j] - adoption[j]);
		}
		double quality = 1 + p->factory_quality * equipped + p->frontier_quality * closeness;
		double e = p->value_exponent;
		double gain = p->firm_gain * pow(pbar, e) * quality - p->adoption_cost * e * pow(abar, e - 1) * mean(firms, flow);

		/* The series are recorded. */
		double capacity = c->base_mw[i], power = c->base_mw[i] * p->load_baseline * p->pue_baseline;
		for (int k = 0; k < 3; k++) {
			out->mw[k][i] = mw[k];
			capacity += mw[k];
			power += mw[k] * load[k];
		}
		for (int j = 0; j < 4; j++)
			out->profile[j][i] = adoption[j];
		out->adoption[i] = abar, out->productive[i] = pbar, out->capacity[i] = capacity, out->compute[i] = installed;
		out->demand[i] = demand, out->supply[i] = supply, out->served[i] = served, out->access[i] = access;
		out->run[i] = run, out->lag[i] = lag, out->gain[i] = p->business_share * gain;
		out->factories[i] = factories, out->support[i] = support, out->spend[i] = spend * given, out->effective[i] = effective * reaching;
		out->service[i] = service, out->local[i] = local;
		out->pipeline[i] = b1[0] + b1[1] + b1[2] + b2[0] + b2[1] + b2[2] + b3[0] + b3[1] + b3[2];
		out->electricity[i] = power * 8760 / 1e6;
		out->emissions[i] = out->electricity[i] * c->carbon[i];

		/* Every stock moves on by one step. */
		for (int k = 0; k < 3; k++) {
			double moved1 = b1[k] * drain[k], moved2 = b2[k] * drain[k], built = enters[k] * mw_per_bn[k];
			double renewed = p->refresh_share * ai[k] * mw[k] / p->it_life;
			h[k] += dt * ((ai[k] * built + renewed) * c->machine[i] - h[k] / p->it_life);
			mw[k] += dt * (built - mw[k] / p->shell_life);
			b1[k] += dt * (effective * share[k] - moved1);
			b2[k] += dt * (moved1 - moved2);
			b3[k] += dt * (moved2 - enters[k]);
		}
		factories += dt * (enters[1] - factories / p->factory_life);
		support += dt * (support_flow - support / p->support_life);
		for (int j = 0; j < 4; j++) {
			productive[j] += dt * (adoption[j] - productive[j]) / p->productivity_lag;
			adoption[j] += dt * flow[j];
		}
	}
}

/* By how many months adoption is ahead of the path without the programme. */
static void earlier(struct trajectory *t)
{
	for (int i = 0; i < STEPS; i++) {
		double goal = t->without.adoption[i];
		t->months[i] = 0;
		if (fabs(t->with.adoption[i] - goal) <= 1e-12)
			continue;
		int j = 0;
		while (j < STEPS && t->with.adoption[j] < goal)
			j++;
		double at = j;
		if (j == STEPS)
			at = NAN;
		else if (j > 0)
			at = j - 1 + (goal - t->with.adoption[j - 1]) / (t->with.adoption[j] - t->with.adoption[j - 1]);
		t->months[i] = 12 * (i - at) / PER_YEAR;
	}
}

static void effects(const struct levers *l, const struct parameters *p, struct trajectory *t)
{
	const struct clockwork *c = &t->clock;
	double support = l->split_tenths[3] / 1000, given = (l->split_tenths[0] + l->split_tenths[1] + l->split_tenths[2]) / 1000 + support;
	double paid = (1 - support * (1 - p->support_delivery) / fmax(given, 1e-300)) * l->public_percent / 100; /* public money paid out for each unit given to a line */
	double balance = 0;
	for (int i = 0; i < STEPS; i++) {
		t->productivity[i] = c->gdp[i] * (t->with.gain[i] - t->without.gain[i]);
		t->services[i] = (t->with.served[i] - t->without.served[i]) * c->service[i];
		t->demand[i] = p->multiplier * t->with.local[i];
		t->effect[i] = t->productivity[i] + t->services[i] + t->demand[i];
		t->effect_share[i] = t->effect[i] / c->gdp[i];
		t->jobs[i] = t->with.local[i] * p->jobs_per_bn + (t->with.mw[0][i] + t->with.mw[1][i] + t->with.mw[2][i]) * p->jobs_per_mw;
		t->balance[i] = balance;
		balance += (p->tax_share * t->effect[i] - paid * t->with.spend[i]) * c->discount[i] / PER_YEAR;
	}
}

static double at_pace(const struct levers *l, const struct parameters *p, struct trajectory *t, double pace)
{
	int step = (l->aim_year - FIRST_YEAR) * PER_YEAR;
	for (int j = 0; j < 4; j++)
		t->pace[j] = pace;
	path(l, p, &t->clock, l->envelope, t->pace, step + 1, &t->with);
	return t->with.adoption[step];
}

/* Finds the common pace that meets the aim. */
static void seek(const struct levers *l, const struct parameters *p, struct trajectory *t)
{
	double low = 0, high = 8, goal = l->aim_percent / 100;
	if (goal <= 0.1995)
		high = low;
	else if (at_pace(l, p, t, high) < goal)
		low = high;
	while (high - low > 1e-6) {
		double middle = (low + high) / 2;
		if (at_pace(l, p, t, middle) < goal)
			low = middle;
		else
			high = middle;
	}
	for (int j = 0; j < 4; j++)
		t->pace[j] = (low + high) / 2;
}

void run(const struct levers *l, const struct parameters *p, struct trajectory *t)
{
	prepare_time(&t->clock, l, p);
	memcpy(t->pace, l->pace, sizeof l->pace);
	if (l->aim_year > 0)
		seek(l, p, t);
	path(l, p, &t->clock, 0, t->pace, STEPS, &t->without);
	run_split(l, p, t);
}

void run_split(const struct levers *l, const struct parameters *p, struct trajectory *t)
{
	path(l, p, &t->clock, l->envelope, t->pace, STEPS, &t->with);
	effects(l, p, t);
	earlier(t);
}

void columns(const struct trajectory *t, int i, double out[COLUMNS])
{
	const struct path *w = &t->with, *o = &t->without;
	const double row[COLUMNS] = {
		w->adoption[i], o->adoption[i], w->profile[0][i], w->profile[1][i], w->profile[2][i], w->profile[3][i],
		w->capacity[i], o->capacity[i], w->mw[0][i], w->mw[1][i], w->mw[2][i], w->compute[i], o->compute[i],
		w->demand[i], w->supply[i], w->served[i] / w->supply[i], w->served[i] / w->demand[i], o->served[i] / o->demand[i],
		w->lag[i], o->lag[i], t->productivity[i], t->services[i], t->demand[i], t->effect[i], t->effect_share[i],
		t->jobs[i], t->balance[i], w->electricity[i], o->electricity[i], w->emissions[i], o->emissions[i],
		w->spend[i], w->effective[i], w->local[i], t->months[i],
	};
	memcpy(out, row, sizeof row);
}
