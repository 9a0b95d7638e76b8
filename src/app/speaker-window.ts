import type {Locale} from '../i18n/format.ts';

/** A window of the speaker that this page opened. */
export type SpeakerWindow = Window;

/** The address of the speaker's window of a briefing, of one show or of whichever is on. */
export function speakerAddress(briefing: string, session: string | null, locale: Locale): string {
  const own = session ? `&sesion=${encodeURIComponent(session)}` : '';
  const hash = `#/presentar?informe=${encodeURIComponent(briefing)}&orador=1${own}&idioma=${locale}`;
  return new URL(hash, location.href).href;
}

/** Opens the speaker's window, or brings the open one to the front. Its window is null where the browser does not let it. */
export function openSpeakerWindow(
  briefing: string,
  session: string | null,
  locale: Locale,
  before: SpeakerWindow | null,
): {readonly window: SpeakerWindow | null; readonly address: string} {
  const address = speakerAddress(briefing, session, locale);
  if (before && !before.closed) {
    before.focus();
    return {window: before, address};
  }
  const name = `vigia-orador-${session ?? briefing}`;
  return {window: window.open(address, name, 'popup,width=1180,height=760'), address};
}
