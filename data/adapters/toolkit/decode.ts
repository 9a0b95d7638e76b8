/**
 * Gives the text of a file: UTF-8 when its bytes are valid UTF-8, else Latin-1 (Windows-1252), which every byte sequence
 * is. A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
