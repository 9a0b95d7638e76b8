/** The levels at which territories are filled. */
export type MapLevel = 'department' | 'municipality';
