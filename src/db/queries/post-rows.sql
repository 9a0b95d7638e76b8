-- One row per control post.
SELECT
  CAST(id AS VARCHAR) AS id,
  CAST(name AS VARCHAR) AS name,
  CAST(municipality AS VARCHAR) AS municipality,
  CAST(mode AS VARCHAR) AS mode,
  CAST(border AS VARCHAR) AS border,
  CAST(lon AS DOUBLE) AS lon,
  CAST(lat AS DOUBLE) AS lat,
  CAST(confidence AS VARCHAR) AS confidence,
  CAST(bearing AS DOUBLE) AS bearing
FROM posts
ORDER BY id
