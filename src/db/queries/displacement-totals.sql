-- One row per territory of the level: people in the listed pairs that leave it, reach it, or stay inside it.
WITH places AS (
  SELECT
    municipalities.code AS municipality,
    CASE CAST($1 AS VARCHAR)
      WHEN 'municipality' THEN municipalities.code
      WHEN 'department' THEN departments.code
      WHEN 'region' THEN departments.parent
      ELSE 'CO'
    END AS territory
  FROM territories AS municipalities
  JOIN territories AS departments ON departments.code = municipalities.parent
  WHERE municipalities.level = 'municipality'
),
pairs AS (
  SELECT origins.territory AS origin, destinations.territory AS destination, displacement.people
  FROM displacement
  JOIN places AS origins ON origins.municipality = displacement.origin
  JOIN places AS destinations ON destinations.municipality = displacement.destination
),
sides AS (
  SELECT origin AS territory, people AS people_out, 0 AS people_in, 0 AS people_within
  FROM pairs WHERE origin <> destination
  UNION ALL
  SELECT destination AS territory, 0 AS people_out, people AS people_in, 0 AS people_within
  FROM pairs WHERE origin <> destination
  UNION ALL
  SELECT origin AS territory, 0 AS people_out, 0 AS people_in, people AS people_within
  FROM pairs WHERE origin = destination
),
shown AS (
  SELECT DISTINCT territory FROM places
)
SELECT
  CAST(shown.territory AS VARCHAR) AS territory,
  CAST(SUM(sides.people_out) AS DOUBLE) AS "peopleOut",
  CAST(SUM(sides.people_in) AS DOUBLE) AS "peopleIn",
  CAST(SUM(sides.people_within) AS DOUBLE) AS "peopleWithin",
  CASE WHEN COUNT(sides.territory) > 0 THEN 'observed' ELSE 'not-reported' END AS status
FROM shown
LEFT JOIN sides ON sides.territory = shown.territory
GROUP BY shown.territory
ORDER BY shown.territory
