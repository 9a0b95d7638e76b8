-- One row per month of the series: people who entered at the posts that pass the filter, 0 where nobody is recorded.
WITH months AS (
  SELECT DISTINCT month FROM entries
),
chosen AS (
  SELECT posts.id
  FROM posts
  WHERE (CAST($3 AS VARCHAR) = ''
      OR POSITION(',' || COALESCE(posts.border, posts.mode) || ',' IN ',' || CAST($3 AS VARCHAR) || ',') > 0)
    AND (CAST($4 AS VARCHAR) = ''
      OR POSITION(',' || posts.id || ',' IN ',' || CAST($4 AS VARCHAR) || ',') > 0)
    AND (CAST($5 AS VARCHAR) IS NULL
      OR SUBSTRING(posts.municipality FROM 1 FOR 2) = CAST($5 AS VARCHAR))
),
counted AS (
  SELECT entries.month, SUM(entries.people) AS people
  FROM entries
  JOIN chosen ON chosen.id = entries.post
  WHERE CAST($1 AS VARCHAR) IN ('all', entries.sex)
    AND COALESCE(CAST($2 AS VARCHAR), entries.nationality) = entries.nationality
  GROUP BY entries.month
)
SELECT
  CAST(months.month AS DATE) AS month,
  CAST(COALESCE(counted.people, 0) AS DOUBLE) AS people
FROM months
LEFT JOIN counted ON counted.month = months.month
ORDER BY months.month
