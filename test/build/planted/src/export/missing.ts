// breaks: everything-resolves
import {gone} from './gone.ts';
export const leak = gone;
