import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {installOnDebian} from './debian.ts';

/** A program of the tests: names on the path, places where it is elsewhere, and the variable that says where. */
interface Program {
  readonly names: readonly string[];
  readonly wellKnown: readonly string[];
  readonly variable: string;
}

const office: Program = {
  names: ['soffice', 'libreoffice'],
  wellKnown: [
    '/usr/lib/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  variable: 'SOFFICE_PATH',
};
const reader: Program = {names: ['pdftotext'], wellKnown: [], variable: 'PDFTOTEXT_PATH'};

/** Where an installed program is, or undefined. The variable goes before everything found. */
function find({names, wellKnown, variable}: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[variable] ?? '', ...onPath, ...wellKnown].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** The programs that open a presentation and read what its pages say. */
export interface Office {
  readonly soffice: string;
  readonly pdftotext: string;
}

function findOffice(): Office | undefined {
  const [soffice, pdftotext] = [find(office), find(reader)];
  return soffice && pdftotext ? {soffice, pdftotext} : undefined;
}

/**
 * LibreOffice Impress and pdftotext; as root on Debian they are installed where they are not.
 *
 * @throws {Error} One is not there and cannot be installed: the message says in one line what to do.
 */
export function ensureOffice(): Office {
  const found = findOffice();
  if (found) return found;
  installOnDebian(
    'No LibreOffice found: installing Debian’s packages for the test of slides.',
    ['libreoffice-impress', 'poppler-utils'],
    ['--no-install-recommends'],
  );
  const installed = findOffice();
  if (installed) return installed;
  throw new Error(
    `The test of slides needs LibreOffice Impress and pdftotext: install them (Debian: apt-get install libreoffice-impress poppler-utils) or set ${office.variable} and ${reader.variable}.`,
  );
}

function run(command: string, args: readonly string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8'});
  if (status === 0) return stdout;
  throw new Error(`${basename(command)} ended with ${String(status)}: ${stderr}`, {cause: error});
}

/**
 * What the pages of a presentation say once LibreOffice has opened it and made a PDF of slides and notes: one text a page,
 * slides first, then the pages of notes in the same order; every run of white space is one space.
 */
export function readPresentation(file: string, {soffice, pdftotext}: Office): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-slides-'));
  try {
    // A profile of its own: an office that is open elsewhere would take the work over.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = JSON.stringify({ExportNotesPages: {type: 'boolean', value: 'true'}});
    run(soffice, [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--convert-to', `pdf:impress_pdf_Export:${options}`],
      ...['--outdir', folder, file],
    ]);
    const pdf = join(folder, basename(file).replace(/\.pptx$/, '.pdf'));
    const pages = run(pdftotext, ['-layout', pdf, '-']).split('\f');
    return pages.slice(0, -1).map((page) => page.replaceAll(/\s+/g, ' ').trim());
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
