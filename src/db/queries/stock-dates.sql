-- One row per measure, date and level: how many territories have a total.
SELECT
  CAST(stocks.measure AS VARCHAR) AS measure,
  CAST(stocks.date AS VARCHAR) AS date,
  CAST(territories.level AS VARCHAR) AS level,
  CAST(COUNT(stocks.people) AS DOUBLE) AS territories
FROM stocks
JOIN territories ON territories.code = stocks.territory
WHERE stocks.sex = 'all' AND stocks.age = 'all'
GROUP BY stocks.measure, stocks.date, territories.level
ORDER BY stocks.measure, stocks.date, territories.level
