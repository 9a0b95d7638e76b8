// breaks: no-barrels
import {barrel} from './index.ts';
export const leak = barrel;
