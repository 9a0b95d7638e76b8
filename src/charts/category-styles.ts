import {css} from 'lit';

/**
 * The class of a categorical colour for an index from 1 to 6 (`--category-N`); any other index is the grey of none.
 * Inside it `--category` fills and `--on-category` writes.
 */
export function categoryClass(index: number): string {
  return Number.isInteger(index) && index >= 1 && index <= 6
    ? `category-${String(index)}`
    : 'category-7';
}

/** The classes of `categoryClass`; a swatch is an SVG `rect` or a box of the colour with a thin outline. */
export const categoryStyles = css`
  .category-1 {
    --category: var(--category-1);
    --on-category: var(--on-category-1);
  }

  .category-2 {
    --category: var(--category-2);
    --on-category: var(--on-category-2);
  }

  .category-3 {
    --category: var(--category-3);
    --on-category: var(--on-category-3);
  }

  .category-4 {
    --category: var(--category-4);
    --on-category: var(--on-category-4);
  }

  .category-5 {
    --category: var(--category-5);
    --on-category: var(--on-category-5);
  }

  .category-6 {
    --category: var(--category-6);
    --on-category: var(--on-category-6);
  }

  .category-7 {
    --category: var(--category-7);
    --on-category: var(--on-category-7);
  }

  .swatch {
    flex: none;
    width: 10px;
    height: 10px;
    background: var(--category);
    border: 0.5px solid var(--hairline);
    border-radius: 2px;
    print-color-adjust: exact;
    forced-color-adjust: none;
  }

  rect.part {
    fill: var(--category);
    print-color-adjust: exact;
  }
`;
