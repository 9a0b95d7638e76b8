-- One row per year with flows between countries.
SELECT CAST(year AS DOUBLE) AS year
FROM country_flows
GROUP BY year
ORDER BY year
