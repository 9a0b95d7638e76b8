import {css} from 'lit';

/**
 * Styles of `vg-bivariate`: the class `cell-XY` has the colours of the cell; the tokens run along y inside x.
 */
export const bivariateStyles = css`
  .cell-00 {
    --ground: var(--bivariate-1);
    --on-ground: var(--on-bivariate-1);
  }

  .cell-10 {
    --ground: var(--bivariate-4);
    --on-ground: var(--on-bivariate-4);
  }

  .cell-20 {
    --ground: var(--bivariate-7);
    --on-ground: var(--on-bivariate-7);
  }

  .cell-01 {
    --ground: var(--bivariate-2);
    --on-ground: var(--on-bivariate-2);
  }

  .cell-11 {
    --ground: var(--bivariate-5);
    --on-ground: var(--on-bivariate-5);
  }

  .cell-21 {
    --ground: var(--bivariate-8);
    --on-ground: var(--on-bivariate-8);
  }

  .cell-02 {
    --ground: var(--bivariate-3);
    --on-ground: var(--on-bivariate-3);
  }

  .cell-12 {
    --ground: var(--bivariate-6);
    --on-ground: var(--on-bivariate-6);
  }

  .cell-22 {
    --ground: var(--bivariate-9);
    --on-ground: var(--on-bivariate-9);
  }

  .axis-name {
    font: var(--font-subheading);
  }

  .axis-name.x {
    margin: 1px 0 0 20px;
  }

  .figure {
    position: relative;
    max-width: 336px;
    min-height: 138px;
    margin-top: 3px;
  }

  svg {
    overflow: visible;
  }

  .ground {
    fill: var(--ground);
    stroke: var(--hairline);
    stroke-width: 0.5px;
    print-color-adjust: exact;
  }

  .number {
    font-size: 12px;
    fill: var(--on-ground);
  }

  .ring,
  .halo-ring {
    fill: none;
    stroke: var(--halo);
    stroke-width: 4px;
  }

  .ring {
    stroke: var(--ink);
    stroke-width: 2px;
  }

  .arrow,
  .leader {
    stroke: var(--ink-3);
    shape-rendering: crispEdges;
  }

  .head {
    fill: var(--ink-3);
  }

  .corner {
    position: absolute;
    display: grid;
    font: var(--font-caption);
    color: var(--ink-3);
  }

  .corner strong {
    overflow: hidden;
    font-weight: 600;
    color: var(--ink);
    text-overflow: ellipsis;
  }

  .low-high {
    top: -2px;
    right: 0;
    left: 33px;
    display: flex;
    gap: 5px;
    white-space: nowrap;
  }

  .high-high,
  .high-low {
    right: 0;
    left: 130px;
    padding-inline-start: 8px;
  }

  .high-high::before,
  .high-low::before {
    position: absolute;
    top: 8px;
    left: -4px;
    width: 9px;
    border-top: 1px solid var(--ink-3);
    content: '';
  }

  .high-high {
    top: 24px;
  }

  .high-low {
    top: 82px;
  }

  .missing {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-top: 8px;
    font: var(--font-dense);
  }

  .missing .caption {
    margin-inline-start: auto;
  }

  .hatch {
    stroke: var(--ink-3);
  }
`;
