import {recordLimits} from '../../domain/assessments/assessment.ts';

/** UTF-8 takes at most three bytes for each UTF-16 unit: what is longer than this is refused without reading it. */
const mostBytes = recordLimits.document * 3;

/** Reads a file that was chosen or dropped; null when it cannot be read or is far too long for assessments. */
export async function readChosenFile(file: File): Promise<string | null> {
  if (file.size > mostBytes) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}

/** True when what is dragged over the page has a file in it. */
export function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
