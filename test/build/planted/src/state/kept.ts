// breaks: -
export type Kept = string;
