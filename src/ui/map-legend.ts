import {html, LitElement, css, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {flowWidth} from '../domain/flow-shape.ts';
import {logHistogram} from '../domain/histogram.ts';
import {symbolSteps} from '../domain/symbols.ts';
import {formatPeriod} from '../i18n/format.ts';
import type {Cell} from '../methodology/cell.ts';
import {flowExtent} from '../map/layers/flows.ts';
import {postScale, radiusOf} from '../map/layers/posts.ts';
import {classColours} from '../map/layers/territories.ts';
import type {Palette} from '../map/palette.ts';
import {measurePaint} from '../state/painted.ts';
import {formatWhen} from '../state/sentence.ts';
import type {Choropleth} from '../state/snapshot.ts';
import type {View} from '../state/view.ts';
import type {LegendStates} from './controls/legend-parts.ts';
import type {LegendScale} from '../map/legend-ramp.ts';
import './controls/vg-legend.ts';

const binCount = 30;
/** The largest circle the legend has room for, pixels of radius. */
const largestSymbol = 14;

function statesOf(cells: readonly Cell[]): LegendStates {
  const count = (fits: (cell: Cell) => boolean): number => cells.filter(fits).length;
  return {
    value: count(({status, value}) => status === 'observed' && value !== 0),
    zero: count(({status, value}) => status === 'observed' && value === 0),
    missing: count(({status}) => status === 'missing' || status === 'not-reported'),
    suppressed: count(({status}) => status === 'suppressed'),
    implausible: count(({implausible}) => implausible),
  };
}

/** The legend of a view: turns the snapshot into what `<vg-legend>` shows. */
@customElement('vg-map-legend')
export class VgMapLegend extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
  `;

  @property({attribute: false}) view!: View;
  @property({attribute: false}) palette!: Palette;
  @property({type: Boolean}) compact = false;

  /** The legend of the density and its words are fetched with the first one. */
  protected override willUpdate(): void {
    if (this.view.snapshot.density) void import('./density-legend.ts');
  }

  protected override render(): unknown {
    const {choropleth, posts, flows, density} = this.view.snapshot;
    return html`${choropleth || posts || flows ? this.#legend() : nothing}
    ${
      density
        ? html`<vg-density-legend
            .view=${this.view}
            .palette=${this.palette}
            ?compact=${this.compact}
          ></vg-density-legend>`
        : nothing
    }`;
  }

  #legend(): unknown {
    const {choropleth, flows} = this.view.snapshot;
    const {text} = this.view;
    return html`<vg-legend
      .locale=${text.locale}
      .heading=${choropleth ? this.#heading(choropleth) : flows ? text.flowKinds[flows.kind] : text.layers.puestos}
      .scale=${choropleth ? this.#scale(choropleth) : null}
      .states=${choropleth ? statesOf([...choropleth.cells.values()]) : null}
      .marker=${choropleth ? this.#marker(choropleth) : null}
      .symbols=${this.#symbols()}
      .flows=${this.#flows()}
      .method=${choropleth ? this.#method(choropleth) : ''}
      ?compact=${this.compact || this.view.snapshot.density !== null}
      ?named=${this.view.snapshot.density !== null}
    ></vg-legend>`;
  }

  #heading(choropleth: Choropleth): string {
    const {text} = this.view;
    return `${text.measures[choropleth.measure].short}, ${formatWhen(choropleth.when, text)}`;
  }

  #scale(choropleth: Choropleth): LegendScale {
    const values = [...choropleth.cells.values()]
      .filter(({status}) => status === 'observed')
      .map(({value}) => value);
    const {edges, counts} = logHistogram(values, binCount);
    return {
      breaks: choropleth.breaks,
      colors: classColours(measurePaint(choropleth), this.palette),
      maximum: Math.max(0, ...values),
      histogram: {edges, counts},
      scale: 'log',
    };
  }

  #marker(choropleth: Choropleth): unknown {
    const {state, gazetteer} = this.view;
    const cell = state.selected ? choropleth.cells.get(state.selected) : undefined;
    const place = state.selected ? gazetteer.places.get(state.selected) : undefined;
    if (cell?.status !== 'observed' || !place) return null;
    return {label: place.name, value: cell.value};
  }

  #symbols(): unknown {
    const {snapshot, state, text} = this.view;
    if (!snapshot.posts) return null;
    const scale = postScale(this.view);
    const drawable = (largestSymbol / scale) ** 2;
    const largest = Math.max(0, ...Array.from(snapshot.posts.people));
    const steps = symbolSteps(Math.min(drawable, largest));
    if (steps.length === 0) return null;
    const when = formatPeriod(state.period.from, state.period.to, text.locale);
    return {
      title: text.legend.posts(when),
      steps,
      radii: steps.map((step) => radiusOf(step, scale)),
    };
  }

  #flows(): unknown {
    const {flows} = this.view.snapshot;
    if (!flows || flows.length === 0 || flows.kind === 'darien') return null;
    const [minimum, maximum] = flowExtent(flows);
    return {
      title: this.view.text.legend.flows,
      minimum,
      maximum,
      minimumWidth: flowWidth(minimum, minimum, maximum),
      maximumWidth: flowWidth(maximum, minimum, maximum),
    };
  }

  /** What is out of the ordinary: classes cut on this view, or a rate over the inhabitants of another year. */
  #method(choropleth: Choropleth): string {
    const {text, state} = this.view;
    const parts: string[] = [];
    if (state.classing.method !== 'fixed') parts.push(text.classNote[state.classing.method]);
    const {denominatorYear, when} = choropleth;
    const asked = 'year' in when ? String(when.year) : when.to.slice(0, 4);
    if (denominatorYear !== null && asked !== String(denominatorYear)) {
      parts.push(text.legend.denominatorShifted(String(denominatorYear), formatWhen(when, text)));
    }
    if (parts.length === 0) return '';
    return `${parts.join('; ')}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vg-map-legend': VgMapLegend;
  }
}
