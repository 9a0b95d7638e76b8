/** Version of the method: changes when a number on the screen could change without the data changing. */
export const methodVersion = '1';
