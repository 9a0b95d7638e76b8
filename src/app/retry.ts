import {html} from 'lit';
import type {View} from '../state/view.ts';

/** What stands where a part of the page could not be fetched, with the way to try again. */
export function retryNote({text}: View, retry: () => void): unknown {
  const {data} = text;
  return html`<p role="alert">
    ${data.firstFailed} <button type="button" @click=${retry}>${data.retry}</button>
  </p>`;
}
