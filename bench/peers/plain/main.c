/* Answers lines on its input, one line each: see package peers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "model.h"

enum { PARAMETER_COUNT = sizeof(struct parameters) / sizeof(double), MOST_DRAWS = 1000, CELLS = COLUMNS * (YEARS + 1) };

static struct levers levers;
static struct parameters central, draws[MOST_DRAWS];
static struct trajectory memory;
static int drawn;
static double samples[CELLS][MOST_DRAWS];

static char *read_numbers(char *s, void *into, int n)
{
	for (int i = 0; i < n; i++)
		((double *)into)[i] = strtod(s, &s);
	return s;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double quantile(const double sorted[], int n, double p)
{
	double rank = (n - 1) * p;
	int i = (int)rank;
	return i + 1 < n ? sorted[i] + (rank - i) * (sorted[i + 1] - sorted[i]) : sorted[i];
}

/* Each work returns a sum, so that the compiler can leave out none of it. */
static double bands(void)
{
	double row[COLUMNS], sum = 0;
	for (int d = 0; d < drawn; d++) {
		run(&levers, &draws[d], &memory);
		for (int y = 0; y <= YEARS; y++) {
			columns(&memory, y * PER_YEAR, row);
			for (int c = 0; c < COLUMNS; c++)
				samples[c * (YEARS + 1) + y][d] = row[c];
		}
	}
	for (int i = 0; i < CELLS; i++) {
		qsort(samples[i], drawn, sizeof(double), compare);
		sum += quantile(samples[i], drawn, 0.05) + quantile(samples[i], drawn, 0.25) + quantile(samples[i], drawn, 0.5) +
			quantile(samples[i], drawn, 0.75) + quantile(samples[i], drawn, 0.95);
	}
	return sum;
}

static double triangle(void)
{
	struct levers l = levers;
	double sum = 0;
	run(&l, &central, &memory);
	for (int g = 0; g <= 100; g++)
		for (int a = 0; g + a <= 100; a++) {
			const double split[4] = {10 * g, 10 * a, 1000 - 10 * (g + a), 0};
			memcpy(l.split_tenths, split, sizeof split);
			run_split(&l, &central, &memory);
			sum += memory.effect[11 * PER_YEAR];
		}
	return sum;
}

static double one_run(int i)
{
	struct parameters p = central;
	p.firm_gain += i * 1e-6;
	run(&levers, &p, &memory);
	return memory.effect[11 * PER_YEAR];
}

static double one_split(int i)
{
	struct levers l = levers;
	l.split_tenths[0] = 100 + i % 800;
	l.split_tenths[2] = 800 - i % 800;
	run_split(&l, &central, &memory);
	return memory.effect[11 * PER_YEAR];
}

static double work(const char *name, int times)
{
	double sum = 0;
	if (strcmp(name, "split") == 0)
		run(&levers, &central, &memory);
	for (int i = 0; i < times; i++)
		sum += strcmp(name, "run") == 0 ? one_run(i) : strcmp(name, "split") == 0 ? one_split(i) : strcmp(name, "bands") == 0 ? bands() : triangle();
	return sum;
}

static void answer_run(char *s)
{
	double row[COLUMNS];
	s = read_numbers(s, &levers, sizeof levers / sizeof(double));
	read_numbers(s, &central, PARAMETER_COUNT);
	run(&levers, &central, &memory);
	for (int y = 0; y <= YEARS; y++) {
		columns(&memory, y * PER_YEAR, row);
		for (int c = 0; c < COLUMNS; c++)
			printf("%.17g ", row[c]);
	}
}

static void answer_work(char *s)
{
	char name[32];
	int times;
	struct timespec a, b;
	if (sscanf(s, "%31s %d", name, &times) != 2)
		return;
	clock_gettime(CLOCK_MONOTONIC, &a);
	double sum = work(name, times);
	clock_gettime(CLOCK_MONOTONIC, &b);
	printf("%.6f %.17g", ((b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6) / times, sum);
}

int main(void)
{
	static char line[1 << 16];
	while (fgets(line, sizeof line, stdin)) {
		if (strncmp(line, "name ", 5) == 0) {
#define NAME(name) printf("%s ", #name);
			PARAMETERS(NAME) /* answers with its own names */
		} else if (strncmp(line, "run ", 4) == 0) {
			answer_run(line + 4);
		} else if (strncmp(line, "draw ", 5) == 0 && drawn < MOST_DRAWS) {
			read_numbers(line + 5, &draws[drawn++], PARAMETER_COUNT);
		} else if (strncmp(line, "work ", 5) == 0) {
			answer_work(line + 5);
		}
		printf("\n");
		fflush(stdout);
	}
}
