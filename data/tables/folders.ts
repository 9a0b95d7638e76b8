import {fileURLToPath} from 'node:url';

const toPath = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where the pipeline reads and writes; tests give folders of their own. */
export interface DataFolders {
  /** The committed source tables. */
  readonly sources: string;
  /** The committed topology. */
  readonly geometry: string;
  /** `datapackage.json`. */
  readonly datapackage: string;
  /** What the browser reads. */
  readonly output: string;
}

/** The folders of this project. */
export const projectFolders: DataFolders = {
  sources: toPath('../sources'),
  geometry: toPath('../geo/sources'),
  datapackage: toPath('../datapackage.json'),
  output: toPath('../../public/data'),
};
