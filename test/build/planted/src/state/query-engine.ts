// breaks: state-imports-only-its-packages
import {tableFromIPC} from 'apache-arrow';
export const leak = tableFromIPC;
