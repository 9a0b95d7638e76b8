// breaks: only-app-composes
import {start} from '../app/start.ts';
export const leak = start;
