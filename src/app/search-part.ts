import {html} from 'lit';
import {buildIndex, search, type SearchIndex} from '../domain/search.ts';
import type {View} from '../state/view.ts';
import '../ui/controls/vg-search.ts';
import type {SearchResult} from '../ui/controls/vg-search.ts';
import type {VgApp} from './vg-app.ts';

function searchIndexOf(view: View): SearchIndex {
  const {places, posts} = view.gazetteer;
  const territories = [...places.values()]
    .filter(({level}) => level === 'department' || level === 'municipality')
    .map(({code, name, level, parent, areaKm2}) => ({
      code,
      name,
      level,
      parentName: level === 'municipality' ? (places.get(parent ?? '')?.name ?? '') : '',
      population: code.endsWith('001') ? 1e6 + areaKm2 : 0,
    }));
  const named = [...posts.values()]
    .filter(({lon}) => !Number.isNaN(lon))
    .map(({id, name, municipality}) => ({
      code: `puesto:${id}`,
      name,
      level: 'post',
      parentName: municipality ? (places.get(municipality)?.name ?? '') : '',
      population: 0,
    }));
  return buildIndex([...territories, ...named]);
}

/** The search of the bar over the gazetteer; what it finds, the page goes to. */
export function createSearch(app: VgApp): (view: View) => unknown {
  let query = '';
  let index: SearchIndex | null = null;
  let indexOf: unknown = null;
  return (view) => {
    const {text, gazetteer} = view;
    if (indexOf !== gazetteer) {
      index = searchIndexOf(view);
      indexOf = gazetteer;
    }
    const kinds = {
      department: text.levels.departmentLong,
      municipality: text.levels.municipalityLong,
      post: text.table.post,
    };
    const results: SearchResult[] = index
      ? search(index, query, 8).map(({code, name, level, parentName}) => ({
          code,
          name,
          detail: parentName ?? '',
          kind: kinds[level as keyof typeof kinds],
        }))
      : [];
    return html`<vg-search
      .locale=${text.locale}
      .query=${query}
      .results=${results}
      @vg-query=${(event: CustomEvent<{text: string}>) => {
        query = event.detail.text;
        app.requestUpdate();
      }}
      @vg-choose=${(event: CustomEvent<{code: string}>) => {
        query = '';
        app.goTo(event.detail.code);
      }}
    ></vg-search>`;
  };
}
