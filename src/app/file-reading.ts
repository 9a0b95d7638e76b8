import {fileReadingTextOf} from '../i18n/file-reading.ts';
import {formatNumber, formatPercent, type Locale} from '../i18n/format.ts';
import type {Notice} from './vg-app.ts';

/** The notice of what is under way: another one than that of what came of it, which ends by itself. */
const noticeId = 'reading';
/** A file that takes less is there before its notice could be read, ms. */
const quietMs = 400;

/** What the reading of a file needs of the page. */
export interface FileReadingHost {
  readonly locale: () => Locale;
  readonly addNotice: (notice: Notice) => void;
  readonly removeNotice: (id: string) => void;
  readonly say: (id: string, words: string) => void;
}

/** Reads one file at a time; another one takes the place of the one under way. */
export interface FileReading {
  /**
   * Does `work` with a file. Where that takes longer than a moment it is said, with a way to give it up; null when it was
   * given up, or another file was begun. What `work` throws otherwise goes on to the caller.
   */
  readonly run: <Answer>(
    id: string,
    file: File,
    work: (file: File, signal: AbortSignal, onShare: (share: number) => void) => Promise<Answer>,
  ) => Promise<Answer | null>;
}

/** @see FileReading */
export function createFileReading(host: FileReadingHost): FileReading {
  let running = new AbortController();

  return {
    async run(id, file, work) {
      running.abort();
      const own = new AbortController();
      running = own;
      const locale = host.locale();
      const words = fileReadingTextOf(locale);
      const size = words.megabytes(formatNumber(file.size / 1e6, locale, 1));
      const cancel = (): void => {
        own.abort();
        host.removeNotice(noticeId);
        host.say(id, words.cancelled(file.name));
      };
      let share: number | null = null;
      let isSaid = false;
      const say = (): void => {
        isSaid = true;
        host.addNotice({
          ...{id: noticeId, tone: 'info', text: words.reading(file.name, size)},
          ...(share === null ? {} : {progress: {share, words: formatPercent(share, locale)}}),
          action: {label: words.cancel, act: cancel},
          onDismiss: cancel,
        });
      };
      const onShare = (next: number): void => {
        share = next;
        if (isSaid && running === own && !own.signal.aborted) say();
      };
      host.removeNotice(noticeId);
      const late = setTimeout(say, quietMs);
      try {
        const answer = await work(file, own.signal, onShare);
        if (own.signal.aborted) return null;
        isSaid = false;
        host.removeNotice(noticeId);
        return answer;
      } catch (error) {
        if (own.signal.aborted) return null;
        host.removeNotice(noticeId);
        throw error;
      } finally {
        clearTimeout(late);
      }
    },
  };
}
