/**
 * The schematic routes, hand-made: they join seats by straight lines and are no roads. Their lines stand in `routes.json`; a
 * test compares the two.
 */
export const routes = [
  {id: 'cucuta-bogota', name: 'Cúcuta–Bogotá'},
  {id: 'bogota-cali', name: 'Bogotá–Cali'},
  {id: 'cali-rumichaca', name: 'Cali–Rumichaca'},
  {id: 'paraguachon-barranquilla', name: 'Paraguachón–Barranquilla'},
  {id: 'arauca-bogota', name: 'Arauca–Bogotá'},
  {id: 'medellin-darien', name: 'Medellín–Darién'},
] as const;
/** Id of a schematic route. */
export type RouteId = (typeof routes)[number]['id'];

/** The name of a route, the same in both languages; the id where none has it. */
export const routeName = (id: string): string => routes.find((one) => one.id === id)?.name ?? id;
