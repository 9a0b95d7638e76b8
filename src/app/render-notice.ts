import {html} from 'lit';
import type {View} from '../state/view.ts';
import '../ui/controls/vg-notice.ts';
import type {Notice} from './vg-app.ts';

/** A notice as it floats over the map or a page. */
export const renderNotice = (notice: Notice, view: View, dismiss: () => void): unknown =>
  html`<vg-notice
    class="floating"
    .locale=${view.text.locale}
    .kind=${notice.tone}
    .action=${notice.action?.label ?? ''}
    .later=${notice.later ?? ''}
    .progress=${notice.progress?.share ?? NaN}
    .progressWords=${notice.progress?.words ?? ''}
    dismissible
    @vg-action=${() => notice.action?.act()}
    @vg-dismiss=${dismiss}
    >${notice.text}</vg-notice
  >`;
