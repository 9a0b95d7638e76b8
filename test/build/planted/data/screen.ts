// breaks: data-imports-only-the-core-and-the-queries
import type {Kept} from '../src/state/kept.ts';
export type Leak = Kept;
