-- One row per period, route and nationality: people.
SELECT
  CAST(from_month AS DATE) AS "fromMonth",
  CAST(to_month AS DATE) AS "toMonth",
  CAST(route AS VARCHAR) AS route,
  CAST(nationality AS VARCHAR) AS nationality,
  CAST(people AS DOUBLE) AS people
FROM transit
ORDER BY from_month, to_month, route, nationality
