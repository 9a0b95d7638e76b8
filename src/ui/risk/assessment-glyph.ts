import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {AssessmentLevel} from '../../domain/assessments/assessment.ts';

const diamond = 'M8 1.6 14.4 8 8 14.4 1.6 8Z';
const lowerHalf = 'M1.6 8h12.8L8 14.4Z';

const shapes: Readonly<Record<AssessmentLevel, SVGTemplateResult>> = {
  present: svg`<path class="full" d=${diamond} />`,
  emerging: svg`<path d=${diamond} /><path class="full" d=${lowerHalf} />`,
  absent: svg`<path d=${diamond} />`,
  unknown: svg`<path class="dashed" d=${diamond} /><circle class="full" cx="8" cy="8" r="1.2" />`,
};

/**
 * The mark of a level, told apart by shape alone: full, half full, empty, dotted line with a point. It is drawn in the
 * colour of the text; the word stands beside it. `glyphStyles` of `assessment-styles.ts` go with it.
 */
export function levelGlyph(level: AssessmentLevel): TemplateResult {
  return html`<svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    ${shapes[level]}
  </svg>`;
}
