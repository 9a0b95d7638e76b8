import {parseDepartment, type DepartmentCode} from '../methodology/codes.ts';
import {regions} from '../methodology/regions.ts';

const key = 'vigia-departamento';
const known: ReadonlySet<string> = new Set(regions.flatMap(({departments}) => departments));

/** Where the choice is kept; what it throws is a refusal. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The department that Región opens with in this browser. */
export interface OwnDepartment {
  readonly code: DepartmentCode | null;
  /** False when the browser refuses to keep it: then it holds until the page is closed. */
  readonly keep: (code: DepartmentCode) => boolean;
  readonly forget: () => void;
}

function readFrom(shelf: Shelf): DepartmentCode | null {
  try {
    const code = parseDepartment(shelf().getItem(key) ?? '');
    return code && known.has(code) ? code : null;
  } catch {
    return null;
  }
}

let opened: OwnDepartment | null = null;

/** The department of one's own, read once for all parts of the page. */
export function ownDepartment(): OwnDepartment {
  opened ??= openOwnDepartment();
  return opened;
}

/** Reads the department of one's own; what was kept and is no department counts for nothing. */
export function openOwnDepartment(shelf: Shelf = () => localStorage): OwnDepartment {
  let code = readFrom(shelf);
  return {
    get code() {
      return code;
    },
    keep(chosen) {
      code = chosen;
      try {
        shelf().setItem(key, chosen);
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      code = null;
      try {
        shelf().removeItem(key);
      } catch {
        // What could not be read cannot have been kept.
      }
    },
  };
}
