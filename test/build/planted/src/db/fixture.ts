// breaks: src-imports-no-test-and-no-data
import {rows} from '../../test/rows.ts';
export const leak = rows;
