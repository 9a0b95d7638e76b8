-- One row per nationality recorded in the window: people who entered at all posts together.
SELECT
  CAST(nationality AS VARCHAR) AS nationality,
  CAST(SUM(people) AS DOUBLE) AS people
FROM entries_by_nationality
WHERE month BETWEEN CAST($1 AS DATE) AND CAST($2 AS DATE)
  AND CAST($3 AS VARCHAR) IN ('all', sex)
GROUP BY nationality
ORDER BY people DESC, nationality
