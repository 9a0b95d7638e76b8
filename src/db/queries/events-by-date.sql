-- One row per incident of the kind in the window; dead and missing are people, null when not stated.
SELECT
  CAST(id AS VARCHAR) AS id,
  CAST(date AS VARCHAR) AS date,
  CAST(date_precision AS VARCHAR) AS "datePrecision",
  CAST(lon AS DOUBLE) AS lon,
  CAST(lat AS DOUBLE) AS lat,
  CAST(territory AS VARCHAR) AS territory,
  CAST(dead AS DOUBLE) AS dead,
  CAST(missing AS DOUBLE) AS missing
FROM events
WHERE kind = CAST($1 AS VARCHAR)
  AND date BETWEEN CAST($2 AS DATE) AND CAST($3 AS DATE)
ORDER BY date, id
