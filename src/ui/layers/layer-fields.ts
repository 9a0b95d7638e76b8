import {html, nothing} from 'lit';
import type {LayerId} from '../../state/app-state.ts';
import type {View} from '../../state/view.ts';
import '../controls/vg-segment.ts';
import '../controls/vg-select.ts';
import '../controls/vg-switch.ts';
import {layerGlyph} from '../layer-glyph.ts';
import {sendTransition} from '../send.ts';

/** A choice of a list: what the state says and what is read. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly group?: string;
  readonly disabled?: boolean;
}

/** The value of a control's `vg-change`. */
export function chosenValue(event: Event): string {
  return (event as CustomEvent<{value: string}>).detail.value;
}

/** A layer with its sign, its name and its eye; the fields are there only while it is on. */
export function layerSection(
  host: EventTarget,
  {state, text}: View,
  layer: LayerId,
  fields: unknown,
): unknown {
  const isOn = state.layers.includes(layer);
  return html`<section>
    <div class="title ${isOn ? '' : 'off'}">
      ${layerGlyph(layer)}
      <h3>${text.layers[layer]}</h3>
      <vg-switch
        look="eye"
        .locale=${text.locale}
        .label=${text.layers[layer]}
        ?checked=${isOn}
        @vg-change=${() => {
          sendTransition(host, 'toggleLayer', layer);
        }}
      ></vg-switch>
    </div>
    ${isOn ? fields : nothing}
  </section>`;
}

/** A control with its words beside it; the control carries its own accessible name. */
export function labelled(label: string, control: unknown): unknown {
  return html`<span aria-hidden="true">${label}</span>${control}`;
}

/** A choice of few, all of them seen. `name` is what is read aloud where `label` is a mere unit. */
export function segmentField<Id extends string>(
  label: string,
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
  value: Id,
  choose: (id: Id) => void,
  {isOff = () => false, name = label}: {isOff?: (id: Id) => boolean; name?: string} = {},
): unknown {
  return labelled(
    label,
    html`<vg-segment
      .label=${name}
      .options=${ids.map((id) => ({id, label: names[id], disabled: isOff(id)}))}
      .value=${value}
      @vg-change=${(event: Event) => {
        choose(chosenValue(event) as Id);
      }}
    ></vg-segment>`,
  );
}

/** A choice of many, in a list. */
export function selectField(
  label: string,
  options: readonly Choice[],
  value: string,
  choose: (id: string) => void,
): unknown {
  return labelled(
    label,
    html`<vg-select
      look="bare"
      .label=${label}
      .options=${options}
      .value=${value}
      @vg-change=${(event: Event) => {
        choose(chosenValue(event));
      }}
    ></vg-select>`,
  );
}

/** The choices of a closed set, in its order. */
export function choicesOf<Id extends string>(
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
): readonly Choice[] {
  return ids.map((id) => ({id, label: names[id]}));
}
