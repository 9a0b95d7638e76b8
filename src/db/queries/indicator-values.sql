-- One row per indicator and territory of the level: the value of the edition, null unless observed.
SELECT
  CAST(indicators.indicator AS VARCHAR) AS indicator,
  CAST(indicators.territory AS VARCHAR) AS territory,
  CAST(indicators.value AS DOUBLE) AS value,
  CAST(indicators.status AS VARCHAR) AS status
FROM indicators
JOIN territories ON territories.code = indicators.territory
WHERE POSITION(',' || indicators.indicator || ',' IN ',' || CAST($1 AS VARCHAR) || ',') > 0
  AND indicators.year = CAST($2 AS INTEGER)
  AND territories.level = CAST($3 AS VARCHAR)
ORDER BY indicators.indicator, indicators.territory
