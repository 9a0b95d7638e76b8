// breaks: -
export const start = (): void => undefined;
