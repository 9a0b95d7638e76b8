const prefix = 'vigia-';
/** What could not be written where the browser refuses its storage: it holds until the tab is closed. */
const inMemory = new Map<string, string>();

/** A choice kept on this device, or null; never throws. */
export function readChoice(name: string): string | null {
  try {
    return inMemory.get(name) ?? localStorage.getItem(prefix + name);
  } catch {
    return inMemory.get(name) ?? null;
  }
}

/** Keeps a choice on this device, or for this tab where there is no room or no leave; never throws. */
export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
    inMemory.delete(name);
  } catch {
    inMemory.set(name, value);
  }
}
