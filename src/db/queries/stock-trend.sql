-- One row per date of the measure: the stock of one territory; a region and the country are the sum of their departments.
WITH parts AS (
  SELECT code AS part
  FROM territories
  WHERE code = CAST($2 AS VARCHAR) AND level IN ('department', 'municipality')
  UNION ALL
  SELECT departments.code AS part
  FROM territories AS departments
  JOIN territories AS regions ON regions.code = departments.parent
  WHERE departments.level = 'department' AND CAST($2 AS VARCHAR) IN (regions.code, regions.parent)
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
