-- One row per month of the series of all nationalities: people of the one asked for, or of all, 0 where none is recorded.
WITH months AS (
  SELECT DISTINCT month FROM entries_by_nationality
),
counted AS (
  SELECT month, SUM(people) AS people
  FROM entries_by_nationality
  WHERE COALESCE(CAST($1 AS VARCHAR), nationality) = nationality
    AND CAST($2 AS VARCHAR) IN ('all', sex)
  GROUP BY month
)
SELECT
  CAST(months.month AS DATE) AS month,
  CAST(COALESCE(counted.people, 0) AS DOUBLE) AS people
FROM months
LEFT JOIN counted ON counted.month = months.month
ORDER BY months.month
