SELECT CAST(count(*) AS DOUBLE) AS rows FROM territories
