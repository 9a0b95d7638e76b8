-- One row per territory of the level: inhabitants in the year, summed from the municipalities that have a figure.
WITH places AS (
  SELECT
    municipalities.code AS municipality,
    CASE CAST($2 AS VARCHAR)
      WHEN 'municipality' THEN municipalities.code
      WHEN 'department' THEN departments.code
      WHEN 'region' THEN departments.parent
      ELSE 'CO'
    END AS territory
  FROM territories AS municipalities
  JOIN territories AS departments ON departments.code = municipalities.parent
  WHERE municipalities.level = 'municipality'
)
SELECT
  CAST(places.territory AS VARCHAR) AS territory,
  CAST(SUM(population.people) AS DOUBLE) AS people
FROM places
LEFT JOIN population
  ON population.territory = places.municipality
  AND population.year = CAST($1 AS INTEGER)
GROUP BY places.territory
ORDER BY places.territory
