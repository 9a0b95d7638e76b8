-- One row per date of the measure: the published stock of one territory; a region is the sum of its departments.
WITH parts AS (
  SELECT code AS part
  FROM territories
  WHERE code = CAST($2 AS VARCHAR) AND level <> 'region'
  UNION ALL
  SELECT departments.code AS part
  FROM territories AS departments
  JOIN territories AS regions ON regions.code = departments.parent
  WHERE departments.level = 'department' AND regions.code = CAST($2 AS VARCHAR)
),
dates AS (
  SELECT DISTINCT date FROM stocks WHERE measure = CAST($1 AS VARCHAR)
)
SELECT
  CAST(dates.date AS VARCHAR) AS date,
  CAST(SUM(stocks.people) AS DOUBLE) AS people,
  CASE
    WHEN COUNT(stocks.people) > 0 THEN 'observed'
    ELSE CAST(COALESCE(MIN(stocks.status), 'missing') AS VARCHAR)
  END AS status,
  CAST(MIN(stocks.flag) AS VARCHAR) AS flag,
  CAST(COUNT(stocks.people) AS DOUBLE) AS reported,
  CAST(COUNT(*) AS DOUBLE) AS expected
FROM dates
CROSS JOIN parts
LEFT JOIN stocks
  ON stocks.territory = parts.part
  AND stocks.measure = CAST($1 AS VARCHAR)
  AND stocks.date = dates.date
  AND stocks.sex = CAST($3 AS VARCHAR)
  AND stocks.age = CAST($4 AS VARCHAR)
GROUP BY dates.date
ORDER BY dates.date
