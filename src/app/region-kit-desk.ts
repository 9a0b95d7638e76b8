import type {RegionFile} from '../domain/region/region-file.ts';
import {regionReportTextOf} from '../i18n/region-report.ts';
import {formatAddress} from '../state/url.ts';
import type {View} from '../state/view.ts';
import type {ScreenTools} from './late-screen.ts';

/** Writes the kit of a department and saves it; its writers are fetched when somebody asks for one. */
export interface RegionKitDesk {
  readonly isBusy: boolean;
  save(file: RegionFile, view: View): Promise<void>;
}

/** @see RegionKitDesk */
export function createRegionKitDesk(tools: ScreenTools, redraw: () => void): RegionKitDesk {
  let isBusy = false;

  async function write(file: RegionFile, view: View): Promise<string> {
    const {regionKitName, writeRegionKit} = await import('../export/region-kit.ts');
    const date = new Date().toISOString().slice(0, 10);
    const address = new URL(formatAddress(view.state), location.href).href;
    const context = {address, date, dataVersion: file.version};
    const name = regionKitName(file, date);
    const bytes = writeRegionKit(file, view.text.locale, context);
    tools.saveFile(name, new Blob([bytes]), 'application/zip');
    return name;
  }

  return {
    get isBusy() {
      return isBusy;
    },
    async save(file, view) {
      if (isBusy) return;
      const {kit} = regionReportTextOf(view.text.locale);
      isBusy = true;
      redraw();
      try {
        tools.say('kit', kit.done(await write(file, view)));
      } catch {
        tools.say('kit', kit.failed);
      }
      isBusy = false;
      redraw();
    },
  };
}
