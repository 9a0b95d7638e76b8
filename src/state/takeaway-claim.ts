/** What a view claims in one sentence. */
export interface Claim {
  readonly words: string;
  /** The places it names: codes of territories, posts (`puesto:…`), or countries by ISO3. A map labels them. */
  readonly places: readonly string[];
  /** Of its figure: `2023`, `1985–2015`, `ene–dic 2023`. */
  readonly when: string;
  /** What it speaks of, where its places alone do not tell. */
  readonly isOf?: 'flows' | 'zone' | 'posts';
  /** True for a figure of the whole country, whatever place is chosen. */
  readonly isNational?: boolean;
}
