/** The ways into the country a post can stand at: a neighbour's land or river border, an airport or a sea port. */
export const borders = ['VEN', 'ECU', 'PER', 'BRA', 'PAN', 'air', 'sea'] as const;
/** One of the ways into the country. */
export type Border = (typeof borders)[number];

/** Neighbours with a land border, ISO 3166-1 alpha-3; each has its own line in `borders.json`. */
export const neighbours = ['VEN', 'ECU', 'PER', 'BRA', 'PAN'] as const;
/** A neighbour with a land border. */
export type Neighbour = (typeof neighbours)[number];

/** Distances offered for a border zone, kilometres; any other between 1 and 200 can be typed. */
export const zoneDistancesKm = [10, 25, 50] as const;
/** The shortest and longest distance of a border zone, kilometres. */
export const zoneDistanceKm = {min: 1, max: 200} as const;
