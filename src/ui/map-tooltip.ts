import {html, nothing} from 'lit';
import {formatNumber} from '../i18n/format.ts';
import {formatCell, formatWhen} from '../state/sentence.ts';
import {eastView} from '../state/swipe-view.ts';
import type {View} from '../state/view.ts';

/** What the tooltip says of a territory or a post; of both measures where there is a swipe. */
export function tooltipWords(code: string, view: View): unknown {
  const {gazetteer, snapshot, text} = view;
  if (code.startsWith('puesto:')) {
    const id = code.slice('puesto:'.length);
    const index = snapshot.posts?.posts.indexOf(id) ?? -1;
    const people = snapshot.posts?.people[index] ?? NaN;
    return html`<b>${gazetteer.posts.get(id)?.name ?? id}</b>
      <div class="value">${formatNumber(people, text.locale)} ${text.measures.entradas.unit}</div>`;
  }
  const place = gazetteer.places.get(code);
  const parent = place?.parent ? gazetteer.places.get(place.parent)?.name : undefined;
  const east = eastView(view);
  return html`<b>${place?.name ?? code}</b>
    ${parent && place?.level === 'municipality' ? html`<small>${parent}</small>` : nothing}
    ${[snapshot.choropleth, east?.snapshot.choropleth].map((choropleth) => {
      if (!choropleth) return nothing;
      const cell = choropleth.cells.get(code);
      const when = east ? `, ${formatWhen(choropleth.when, text)}` : '';
      return html`<div class="value">${formatCell(cell, choropleth.measure, text)}</div>
        <small
          >${text.measures[choropleth.measure].short}${when}${cell?.implausible ? ` · ${text.states.implausible}` : ''}</small
        >`;
    })}`;
}
