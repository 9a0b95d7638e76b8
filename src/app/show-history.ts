import type {Language} from '../state/app-state.ts';

/** What marks the entry of a show, also after the page was loaded again. */
const mark = 'vigia-show';
/** A browser that does not go back has not left; the show is left all the same. */
const backMs = 1500;

/** The entry of a show in the browser's history: Back leaves the show, not the page. */
export interface ShowHistory {
  /** Goes back to the entry before; `onBack` follows. */
  readonly leave: () => void;
  /** Says that the show is over. */
  readonly close: () => void;
}

export interface ShowHistoryOptions {
  readonly language: Language;
  /** Called once the show's entry has been left; `address` where it was left for another one than that before it. */
  readonly onBack: (address: string | null) => void;
}

/** The address of the page without its show, for the entry that Back comes to. */
export const withoutShow = (hash: string): string =>
  hash.replace(/&mostrar=1(?=&|$)/, '').replace(/\?mostrar=1(&|$)/, (_, more) => (more ? '?' : ''));

/** An address that also says the language which the browser chose: another entry must not come back in another one. */
export const withLanguageOf = (hash: string, language: Language): string =>
  language === 'es' || hash.includes('idioma=')
    ? hash
    : `${hash}${hash.includes('?') ? '&' : '?'}idioma=${language}`;

const isShowEntry = (): boolean => history.state === mark;

/** Puts an entry for a show above that of the page; one that the page was loaded again with is kept. */
export function openShowHistory({language, onBack}: ShowHistoryOptions): ShowHistory {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let beneath: string | null = null;
  let isClosed = false;

  function done(address: string | null): void {
    if (isClosed) return;
    close();
    onBack(address);
  }

  const onPop = (): void => {
    if (isShowEntry()) return;
    const {hash} = location;
    done(beneath === null || hash === beneath ? null : hash);
  };

  function close(): void {
    isClosed = true;
    clearTimeout(timer);
    window.removeEventListener('popstate', onPop);
  }

  const shown = withLanguageOf(location.hash, language);
  if (isShowEntry()) history.replaceState(mark, '', shown);
  else {
    history.replaceState(history.state, '', withoutShow(shown));
    beneath = location.hash;
    history.pushState(mark, '', shown);
  }
  window.addEventListener('popstate', onPop);
  return {
    close,
    leave() {
      if (isClosed || timer !== undefined) return;
      if (!isShowEntry()) {
        done(null);
        return;
      }
      timer = setTimeout(() => {
        done(null);
      }, backMs);
      history.back();
    },
  };
}
