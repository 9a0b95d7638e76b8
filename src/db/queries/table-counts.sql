-- One row per public table, in the order of its declaration: how many rows it has.
WITH counted AS (
  SELECT 'territories' AS name, 0 AS place, COUNT(*) AS total FROM territories
  UNION ALL
  SELECT 'population' AS name, 1 AS place, COUNT(*) AS total FROM population
  UNION ALL
  SELECT 'posts' AS name, 2 AS place, COUNT(*) AS total FROM posts
  UNION ALL
  SELECT 'entries' AS name, 3 AS place, COUNT(*) AS total FROM entries
  UNION ALL
  SELECT 'entries_by_nationality' AS name, 4 AS place, COUNT(*) AS total FROM entries_by_nationality
  UNION ALL
  SELECT 'displacement' AS name, 5 AS place, COUNT(*) AS total FROM displacement
  UNION ALL
  SELECT 'country_flows' AS name, 6 AS place, COUNT(*) AS total FROM country_flows
  UNION ALL
  SELECT 'country_stocks' AS name, 7 AS place, COUNT(*) AS total FROM country_stocks
  UNION ALL
  SELECT 'transit' AS name, 8 AS place, COUNT(*) AS total FROM transit
  UNION ALL
  SELECT 'stocks' AS name, 9 AS place, COUNT(*) AS total FROM stocks
  UNION ALL
  SELECT 'events' AS name, 10 AS place, COUNT(*) AS total FROM events
  UNION ALL
  SELECT 'indicators' AS name, 11 AS place, COUNT(*) AS total FROM indicators
  UNION ALL
  SELECT 'alerts' AS name, 12 AS place, COUNT(*) AS total FROM alerts
  UNION ALL
  SELECT 'sources' AS name, 13 AS place, COUNT(*) AS total FROM sources
)
SELECT CAST(name AS VARCHAR) AS "table", CAST(total AS DOUBLE) AS total
FROM counted
ORDER BY place
