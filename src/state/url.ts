import {addressFields} from './address-fields.ts';
import {initialState, screens, type AppState} from './app-state.ts';
import {hasMunicipalities} from './swipe.ts';

/** One word of the address that could not be read, shortened; the view opens without it. */
export interface AddressProblem {
  readonly key: string;
  readonly found: string;
}

export interface ParsedAddress {
  readonly state: AppState;
  readonly problems: readonly AddressProblem[];
}

/** Keeps what belongs together together: a damaged link must not open a view that the interface cannot make. */
function repaired(state: AppState, problems: AddressProblem[]): AppState {
  let next = state;
  if (next.level === 'municipality' && !hasMunicipalities(next)) {
    problems.push({key: 'unidad', found: 'municipio'});
    next = {...next, level: 'auto'};
  }
  if (next.period.from > next.period.to) {
    problems.push({key: 'hasta', found: next.period.to});
    next = {...next, period: initialState.period};
  }
  return next;
}

const shorten = (word: string): string => (word.length > 60 ? `${word.slice(0, 60)}…` : word);

/** The state with a department, or null when there is none of that code. */
const withDepartment = (state: AppState, code: string): AppState | null =>
  addressFields.find(({key}) => key === 'depto')?.read(code, state) ?? null;

/** What a notice can show; a damaged link can be kilobytes long. */
const shortened = ({key, found}: AddressProblem): AddressProblem => ({
  key: shorten(key),
  found: shorten(found),
});

/**
 * The state an address means. What is missing is the default; what cannot be read is left out and reported, so that
 * an old or damaged link opens with a notice and never with an error.
 */
export function parseAddress(hash: string): ParsedAddress {
  const address = hash.replace(/^#\/?/, '');
  const cut = address.includes('?') ? address.indexOf('?') : address.length;
  const path = address.slice(0, cut);
  const query = address.slice(cut + 1);
  const problems: AddressProblem[] = [];
  const [word = '', department, ...rest] = path.split('/');
  const screen = path === '' ? initialState.screen : screens.find((name) => name === word);
  let state: AppState = {...initialState, screen: screen ?? initialState.screen};
  if (department !== undefined && screen === 'region' && rest.length === 0)
    state = withDepartment(state, department) ?? state;
  if (!screen || (department !== undefined && state.department === null))
    problems.push({key: 'pantalla', found: path});
  const parameters = new URLSearchParams(query);
  for (const field of addressFields) {
    const text = parameters.get(field.key);
    if (text === null) continue;
    const next = field.read(text, state);
    if (next) state = next;
    else problems.push({key: field.key, found: text});
  }
  const known = new Set(addressFields.map(({key}) => key));
  for (const [key, text] of parameters) if (!known.has(key)) problems.push({key, found: text});
  return {state: repaired(state, problems), problems: problems.map(shortened)};
}

/** The address of a state, defaults left out: `#/explorar?depto=54&desde=2018-01`. */
export function formatAddress(state: AppState): string {
  const parts: string[] = [];
  // A department's kit has an address that can be read aloud: `#/region/54`.
  const path = state.screen === 'region' ? (state.department ?? '') : '';
  for (const field of addressFields) {
    const text = path !== '' && field.key === 'depto' ? null : field.write(state);
    if (text !== null)
      parts.push(
        `${field.key}=${encodeURIComponent(text).replaceAll(/%(2C|2F|3A)/g, decodeURIComponent)}`,
      );
  }
  return `#/${state.screen}${path && `/${path}`}${parts.length ? `?${parts.join('&')}` : ''}`;
}
