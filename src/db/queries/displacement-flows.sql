-- One row per origin and destination of the level, the largest first; pairs and totalPeople speak of all that match.
WITH places AS (
  SELECT
    municipalities.code AS municipality,
    departments.code AS department,
    departments.parent AS region,
    CASE CAST($1 AS VARCHAR)
      WHEN 'municipality' THEN municipalities.code
      WHEN 'department' THEN departments.code
      ELSE departments.parent
    END AS territory
  FROM territories AS municipalities
  JOIN territories AS departments ON departments.code = municipalities.parent
  WHERE municipalities.level = 'municipality'
),
chosen AS (
  SELECT municipality
  FROM places
  WHERE CAST($2 AS VARCHAR) IS NULL OR CAST($2 AS VARCHAR) IN (municipality, department, region, 'CO')
),
matching AS (
  SELECT
    origins.territory AS origin,
    destinations.territory AS destination,
    SUM(displacement.people) AS people
  FROM displacement
  JOIN places AS origins ON origins.municipality = displacement.origin
  JOIN places AS destinations ON destinations.municipality = displacement.destination
  WHERE (CAST($3 AS VARCHAR) IN ('out', 'both')
      AND displacement.origin IN (SELECT municipality FROM chosen))
    OR (CAST($3 AS VARCHAR) IN ('in', 'both')
      AND displacement.destination IN (SELECT municipality FROM chosen))
  GROUP BY origins.territory, destinations.territory
  -- Two different territories. As a WHERE, DuckDB 1.4 would join every territory with every other first (200 ms).
  HAVING MIN(CASE WHEN origins.territory = destinations.territory THEN 1 ELSE 0 END) = 0
),
ranked AS (
  SELECT
    origin,
    destination,
    people,
    COUNT(*) OVER () AS pairs,
    SUM(people) OVER () AS total_people,
    ROW_NUMBER() OVER (ORDER BY people DESC, origin, destination) AS place
  FROM matching
)
SELECT
  CAST(origin AS VARCHAR) AS origin,
  CAST(destination AS VARCHAR) AS destination,
  CAST(people AS DOUBLE) AS people,
  CAST(pairs AS DOUBLE) AS pairs,
  CAST(total_people AS DOUBLE) AS "totalPeople"
FROM ranked
WHERE place <= CAST($4 AS INTEGER) AND people >= CAST($5 AS DOUBLE)
ORDER BY place
