// breaks: -
export const barrel = true;
