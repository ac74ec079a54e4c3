/* The model of package model as one would write it in C: the same equations,
   the same tables of time, one array for each series. */
#include "parameters.h"

enum { FIRST_YEAR = 2024, YEARS = 16, PER_YEAR = 8, STEPS = YEARS * PER_YEAR + 1, COLUMNS = 35, SURVEYED = PER_YEAR /* number of steps at which adoption follows the surveys */ };

struct parameters {
#define FIELD(name) double name;
	PARAMETERS(FIELD)
#undef FIELD
};

struct levers {
	double envelope, public_percent, arrival_percent;
	double split_tenths[4]; /* gigafactories, AI factories, data centres, support */
	double sites, from, years, delay, grid_gw;
	double pace[4];
	double lease_percent, aim_percent, aim_year;
};

struct path {
	double adoption[STEPS], profile[4][STEPS], productive[STEPS], capacity[STEPS], mw[3][STEPS], compute[STEPS];
	double demand[STEPS], supply[STEPS], served[STEPS], access[STEPS], run[STEPS], lag[STEPS], gain[STEPS];
	double factories[STEPS], support[STEPS], spend[STEPS], effective[STEPS], service[STEPS], local[STEPS];
	double pipeline[STEPS], electricity[STEPS], emissions[STEPS];
};

struct clockwork {
	double machine[STEPS], base_mw[STEPS], base_h[STEPS], per_firm[STEPS], labs[STEPS], frontier[STEPS];
	double best[STEPS], service[STEPS], gdp[STEPS], discount[STEPS], carbon[STEPS], weights[STEPS];
};

struct trajectory {
	struct clockwork clock;
	struct path with, without;
	double productivity[STEPS], services[STEPS], demand[STEPS], effect[STEPS], effect_share[STEPS], jobs[STEPS], balance[STEPS], months[STEPS];
	double pace[4];
};

/* Computes what depends on time alone, and runs both paths. */
void run(const struct levers *, const struct parameters *, struct trajectory *);

/* Runs the path with the programme again, with another split. */
void run_split(const struct levers *, const struct parameters *, struct trajectory *);

/* Writes every column of a step. */
void columns(const struct trajectory *, int step, double out[COLUMNS]);
