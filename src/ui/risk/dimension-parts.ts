/** Places in the categorical palette: what hurts in warm colours, people in teal. */
const colours = [4, 5, 6, 2, 1, 3] as const;

/** The colour of a dimension, by its place in the scheme. */
export const colourOfDimension = (index: number): number => colours[index % colours.length] ?? 1;
