import {deviceTextOf} from '../i18n/device.ts';
import type {Controller} from './controller.ts';
import type {OwnRecords} from './own-records.ts';
import type {VgApp} from './vg-app.ts';

/** Says once, when the user has made something, that the browser does not keep it; and again when the disk is full. */
export function watchRecords(app: VgApp, controller: Controller, records: OwnRecords): void {
  let said: OwnRecords['status'] = 'kept';
  records.subscribe(() => {
    const {status} = records;
    const words = deviceTextOf(controller.view.text.locale);
    if (status === 'kept') app.removeNotice('records');
    const hasOwn = [records.assessments, records.scenarios, records.zones].some(
      (shelf) => shelf.list().length > 0,
    );
    if (status === said || (status === 'memory-only' && !hasOwn)) return;
    said = status;
    if (status !== 'kept') {
      const text = status === 'full' ? words.recordsFull : words.recordsLost;
      app.addNotice({id: 'records', tone: 'warn', text});
    }
  });
}
