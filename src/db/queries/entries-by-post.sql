-- One row per post that passes the filter: people who entered there in the window, 0 where nobody is recorded.
SELECT
  CAST(posts.id AS VARCHAR) AS post,
  CAST(posts.municipality AS VARCHAR) AS municipality,
  CAST(COALESCE(SUM(entries.people), 0) AS DOUBLE) AS people
FROM posts
LEFT JOIN entries
  ON entries.post = posts.id
  AND entries.month BETWEEN CAST($1 AS DATE) AND CAST($2 AS DATE)
  AND CAST($3 AS VARCHAR) IN ('all', entries.sex)
  AND COALESCE(CAST($4 AS VARCHAR), entries.nationality) = entries.nationality
WHERE (CAST($5 AS VARCHAR) = ''
    OR POSITION(',' || COALESCE(posts.border, posts.mode) || ',' IN ',' || CAST($5 AS VARCHAR) || ',') > 0)
  AND (CAST($6 AS VARCHAR) = ''
    OR POSITION(',' || posts.id || ',' IN ',' || CAST($6 AS VARCHAR) || ',') > 0)
  AND (CAST($7 AS VARCHAR) IS NULL
    OR SUBSTRING(posts.municipality FROM 1 FOR 2) = CAST($7 AS VARCHAR))
GROUP BY posts.id, posts.municipality
ORDER BY posts.id
