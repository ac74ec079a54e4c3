-- All parts of a sweep, with DuckDB. Run beside the folder that
--   aicontinent sweep --grid 'e=100:300:100;s=simplex:20' --shard K/8 --out parts
-- fills, for each K from 1 to 8.

CREATE OR REPLACE VIEW splits AS SELECT * FROM read_parquet('parts/part-*-of-*.parquet', filename = true);

-- Is every part there, and of one sweep? One row, where it is.
SELECT count(DISTINCT filename) AS parts, any_value(regexp_extract(filename, 'of-(\d+)', 1)) AS "of",
       count(DISTINCT regexp_extract(filename, 'of-(\d+)', 1)) AS sweeps, count(*) AS scenarios
FROM splits;

-- No scenario stands in two parts.
SELECT link, count(*) AS times FROM splits GROUP BY link HAVING count(*) > 1;

-- What each envelope buys at best.
SELECT e, arg_max(link, gdp_effect_bn) AS link, round(max(gdp_effect_bn), 1) AS gdp_effect_bn
FROM splits GROUP BY e ORDER BY e;
