/** A stream of chance that is the same for the same seed, on every machine. */
export interface Random {
  /** The next whole number in [0, 2³²). */
  readonly uint32: () => number;
  /** The next number in [0, 1), a multiple of 2⁻³². */
  readonly unit: () => number;
  /** A whole number in [0, bound), each exactly as likely; `bound` is a whole number in [1, 2³²]. */
  readonly below: (bound: number) => number;
}

const two32 = 4294967296;

/**
 * Gives a stream of chance from a seed: sfc32, its state filled by splitmix32 and mixed in twelve rounds. The seed is any
 * whole number; it counts modulo 2³². Not for secrets.
 * @throws {RangeError} when the seed is not a whole number
 * @see Doty-Humphrey, PractRand (sfc32, public domain); Steele, Lea and Flood, OOPSLA 2014 (splitmix)
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`Expected a whole number as seed; got ${seed}.`);
  }
  const uint32 = mixedStream(seed);
  const unit = (): number => uint32() / two32;
  const below = (bound: number): number => {
    // What lies over the last whole multiple would favour the small numbers: it is drawn again.
    const limit = two32 - (two32 % bound);
    let drawn = uint32();
    while (drawn >= limit) drawn = uint32();
    return drawn % bound;
  };
  return {uint32, unit, below};
}

/** Puts a list in an order in which every order is as likely, in place. @see Durstenfeld, CACM 7 (1964), algorithm 235 */
export function shuffle(list: Float64Array | Int32Array, random: Random): void {
  for (let last = list.length - 1; last > 0; last--) {
    const chosen = random.below(last + 1);
    const kept = list[last] ?? NaN;
    list[last] = list[chosen] ?? NaN;
    list[chosen] = kept;
  }
}

function mixedStream(seed: number): () => number {
  const fill = splitMix(seed);
  let [a, b, c] = [fill(), fill(), fill()];
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) | 0;
  };
}
