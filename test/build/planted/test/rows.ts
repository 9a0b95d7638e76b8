// breaks: -
export const rows: readonly number[] = [];
