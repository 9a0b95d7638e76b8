// breaks: data-imports-only-methodology-and-domain
import type {Kept} from '../src/state/kept.ts';
export type Leak = Kept;
