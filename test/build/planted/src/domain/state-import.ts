// breaks: domain-imports-only-its-folders
import type {Kept} from '../state/kept.ts';
export type Leak = Kept;
