import {html, render, type TemplateResult} from 'lit';
import type {Locale} from '../../src/i18n/format.ts';
import {chartSections} from './gallery/charts.ts';
import {controlSections} from './gallery/controls.ts';
import {legendSections} from './gallery/legend.ts';
import {listSections} from './gallery/lists.ts';
import {riskSections} from './gallery/risk.ts';
import {timelineSections} from './gallery/timeline.ts';

const choices = new URLSearchParams(location.search);
const theme = choices.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const locale: Locale = choices.get('locale') === 'en' ? 'en' : 'es';
const only = choices.get('only');

const groups: Readonly<Record<string, (locale: Locale) => TemplateResult>> = {
  timeline: timelineSections,
  legend: legendSections,
  controls: controlSections,
  lists: listSections,
  charts: chartSections,
  risk: riskSections,
};

const shown = Object.entries(groups).filter(
  ([name]) => only === null || only.split(',').includes(name),
);
render(
  html`${shown.map(([, sections]) => sections(locale))}`,
  document.querySelector<HTMLElement>('#gallery')!,
);
await document.fonts.ready;
document.documentElement.dataset.ready = 'true';
