import {showTextOf} from '../i18n/show.ts';
import {readBriefing} from '../state/briefing-document.ts';
import type {Briefing, ShowDetail} from '../state/briefing.ts';
import type {View} from '../state/view.ts';
import type {Controller} from './controller.ts';
import type {BriefingTools} from './late-screen.ts';
import {ownRecords} from './records.ts';
import type {Show} from './show.ts';
import {openSpeakerWindow} from './speaker-window.ts';
import type {VgApp} from './vg-app.ts';

/** The way from the page to a show: by command, or by an address that says that one is on. */
export interface ShowDoor {
  /** True when the command was one of a show. */
  readonly onCommand: (command: string, detail: unknown) => boolean;
}

/** A briefing kept in this browser; null when there is none of that id, or it cannot be read. */
async function keptBriefing(id: string): Promise<Briefing | null> {
  const records = await ownRecords();
  const record = records.briefings.list().find((one) => one.id === id);
  return record ? readBriefing(record.text).briefing : null;
}

/** Opens shows; their code is fetched with the first one. `find` gives a briefing that is not kept in the browser. */
export function createShowDoor(
  app: VgApp,
  controller: Controller,
  tools: BriefingTools,
  find: (id: string) => Promise<Briefing | null>,
): ShowDoor {
  let show: Show | null = null;
  let isOpening = false;

  async function open(detail: ShowDetail): Promise<void> {
    if (show || isOpening) return;
    isOpening = true;
    try {
      const {openShow} = await import('./show.ts');
      show = await openShow(app, controller, detail, tools.engine, () => (show = null));
    } catch {
      tools.say('show', controller.view.text.data.firstFailed);
    } finally {
      isOpening = false;
    }
  }

  async function takeUp({briefing: id, scene}: View['state']['present']): Promise<void> {
    if (!id || show || isOpening) return;
    const briefing = (await keptBriefing(id)) ?? (await find(id));
    if (briefing) {
      await open({briefing, scene: (scene ?? 1) - 1});
      return;
    }
    tools.say('show', showTextOf(controller.view.text.locale).unknown);
    controller.dispatch({name: 'openBriefing', args: [{briefing: null, scene: null}]});
  }

  let taken: unknown = null;
  const look = ({state: {screen, present}}: View): void => {
    if (screen !== 'presentar' || !present.shows || taken === present.briefing) return;
    taken = present.briefing;
    void takeUp(present).finally(() => (taken = null));
  };
  controller.watch(look);
  look(controller.view);

  return {
    onCommand(command, detail) {
      if (command === 'start-show') void open(detail as ShowDetail);
      else if (command === 'open-speaker') {
        const {briefing} = detail as ShowDetail;
        if (show) show.openSpeaker();
        else {
          const {locale} = controller.view.text;
          const opened = openSpeakerWindow(briefing.id, null, locale, null);
          if (!opened.window) tools.say('show', showTextOf(locale).popupBlocked);
        }
      } else return false;
      return true;
    },
  };
}
