-- What a sweep over splits says, with DuckDB. Run beside the file that
--   aicontinent sweep --grid 'e=100:300:100;s=simplex:20' --bands 100 --out splits.parquet
-- writes; read_csv('splits.csv') takes its CSV just as well.

CREATE OR REPLACE VIEW splits AS SELECT * FROM read_parquet('splits.parquet');

-- How many scenarios, of which years.
SELECT count(*) AS scenarios, min(year) AS "from", max(year) AS "to" FROM splits;

-- The five splits of 200 bn with the largest effect on GDP, with the range that
-- holds nine draws in ten.
SELECT s_gigafactories / 10 AS gigafactories, s_ai_factories / 10 AS ai_factories, s_data_centres / 10 AS data_centres, s_support / 10 AS support,
       round(gdp_effect_bn, 1) AS gdp_effect_bn, round(gdp_effect_bn_p05, 1) AS p05, round(gdp_effect_bn_p95, 1) AS p95
FROM splits WHERE e = 200 ORDER BY splits.gdp_effect_bn DESC LIMIT 5;

-- What each envelope buys at best, within 10 TWh more electricity a year.
SELECT e, arg_max(link, gdp_effect_bn) AS link, round(max(gdp_effect_bn), 1) AS gdp_effect_bn
FROM splits WHERE electricity_twh - electricity_twh_without <= 10 GROUP BY e ORDER BY e;

-- By share of support: the mean effect, and in how many scenarios the public
-- balance is never positive to 2040 (no year).
SELECT s_support / 10 AS support, round(avg(gdp_effect_bn), 1) AS gdp_effect_bn,
       count(*) FILTER (WHERE break_even_year IS NULL) AS never_even, count(*) AS scenarios
FROM splits WHERE e = 200 GROUP BY s_support ORDER BY s_support;
