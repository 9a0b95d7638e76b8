-- One row per municipality: a series summed over the years; null when a year is missing.
WITH sums AS (
  SELECT
    territory,
    SUM(value) AS total,
    COUNT(value) AS observed,
    COUNT(*) AS listed
  FROM indicators
  WHERE indicator = CAST($1 AS VARCHAR)
    AND year BETWEEN CAST($2 AS INTEGER) AND CAST($3 AS INTEGER)
  GROUP BY territory
),
judged AS (
  SELECT
    territories.code AS territory,
    COALESCE(sums.total, 0) AS total,
    COALESCE(sums.listed, 0) > COALESCE(sums.observed, 0)
      OR CAST($4 AS VARCHAR) = 'missing'
        AND COALESCE(sums.listed, 0) < CAST($3 AS INTEGER) - CAST($2 AS INTEGER) + 1
      AS is_missing
  FROM territories
  LEFT JOIN sums ON sums.territory = territories.code
  WHERE territories.level = 'municipality'
)
SELECT
  CAST(territory AS VARCHAR) AS territory,
  CAST(CASE WHEN is_missing THEN NULL ELSE total END AS DOUBLE) AS value,
  CAST(CASE WHEN is_missing THEN 'missing' ELSE 'observed' END AS VARCHAR) AS status
FROM judged
ORDER BY territory
