/**
 * The natural regions used to cluster flows above the department. A department stands in the one region that
 * holds most of its land; the five regions are those of the national atlas.
 * @see IGAC, Regiones naturales de Colombia
 */
export const regions = [
  {id: 'caribe', departments: ['08', '13', '20', '23', '44', '47', '70', '88']},
  {id: 'andina', departments: ['05', '11', '15', '17', '25', '41', '54', '63', '66', '68', '73']},
  {id: 'pacifica', departments: ['19', '27', '52', '76']},
  {id: 'orinoquia', departments: ['50', '81', '85', '99']},
  {id: 'amazonia', departments: ['18', '86', '91', '94', '95', '97']},
] as const;
/** Id of a natural region. */
export type RegionId = (typeof regions)[number]['id'];
