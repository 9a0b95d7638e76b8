-- One row per country of origin and of asylum: people newly recorded in the year, all statuses together.
SELECT
  CAST(origin AS VARCHAR) AS origin,
  CAST(asylum AS VARCHAR) AS asylum,
  CAST(SUM(people) AS DOUBLE) AS people
FROM country_flows
WHERE year = CAST($1 AS INTEGER)
  AND COALESCE(CAST($2 AS VARCHAR), origin) = origin
  AND COALESCE(CAST($3 AS VARCHAR), asylum) = asylum
GROUP BY origin, asylum
ORDER BY people DESC, origin, asylum
