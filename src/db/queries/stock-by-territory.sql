-- One row per territory of the level: the published stock; a region is the sum of its departments.
WITH parts AS (
  SELECT code AS territory, code AS part
  FROM territories
  WHERE level = CAST($5 AS VARCHAR) AND level <> 'region'
  UNION ALL
  SELECT parent AS territory, code AS part
  FROM territories
  WHERE level = 'department' AND CAST($5 AS VARCHAR) = 'region'
)
SELECT
  CAST(parts.territory AS VARCHAR) AS territory,
  CAST(SUM(stocks.people) AS DOUBLE) AS people,
  CASE
    WHEN COUNT(stocks.people) > 0 THEN 'observed'
    ELSE CAST(COALESCE(MIN(stocks.status), 'missing') AS VARCHAR)
  END AS status,
  CAST(MIN(stocks.flag) AS VARCHAR) AS flag,
  CAST(COUNT(stocks.people) AS DOUBLE) AS reported,
  CAST(COUNT(*) AS DOUBLE) AS expected
FROM parts
LEFT JOIN stocks
  ON stocks.territory = parts.part
  AND stocks.measure = CAST($1 AS VARCHAR)
  AND stocks.date = CAST($2 AS DATE)
  AND stocks.sex = CAST($3 AS VARCHAR)
  AND stocks.age = CAST($4 AS VARCHAR)
GROUP BY parts.territory
ORDER BY parts.territory
