-- One row per source.
SELECT
  CAST(id AS VARCHAR) AS id,
  CAST(title AS VARCHAR) AS title,
  CAST(publisher AS VARCHAR) AS publisher,
  CAST(url AS VARCHAR) AS url,
  CAST(licence AS VARCHAR) AS licence,
  CAST(cutoff AS VARCHAR) AS cutoff,
  CAST(retrieved AS VARCHAR) AS retrieved,
  CAST(coverage AS VARCHAR) AS coverage,
  CAST(known_faults AS VARCHAR) AS "knownFaults"
FROM sources
ORDER BY id
