-- One row per incident of the kinds in the years; dead and missing are people, null when not stated.
SELECT
  CAST(kind AS VARCHAR) AS kind,
  CAST(EXTRACT(YEAR FROM date) AS DOUBLE) AS year,
  CAST(territory AS VARCHAR) AS territory,
  CAST(lon AS DOUBLE) AS lon,
  CAST(lat AS DOUBLE) AS lat,
  CAST(dead AS DOUBLE) AS dead,
  CAST(missing AS DOUBLE) AS missing
FROM events
WHERE POSITION(',' || kind || ',' IN ',' || CAST($1 AS VARCHAR) || ',') > 0
  AND EXTRACT(YEAR FROM date) BETWEEN CAST($2 AS INTEGER) AND CAST($3 AS INTEGER)
ORDER BY kind, date, id
