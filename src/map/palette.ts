/** Colours of the map; each stands under the same name in `styles/tokens.css` (a test compares them). */
export interface Palette {
  readonly sea: string;
  readonly sea2: string;
  readonly seaInk: string;
  readonly land: string;
  readonly landColombia: string;
  readonly neighbourBorder: string;
  readonly river: string;
  readonly municipalLine: string;
  readonly departmentLine: string;
  readonly landBorder: string;
  readonly halo: string;
  readonly ink: string;
  readonly ink3: string;
  readonly surface: string;
  readonly flow: string;
  readonly flowCasing: string;
  readonly post: string;
  readonly postLine: string;
  readonly event: string;
  readonly accent: string;
  readonly patternLine: string;
  readonly patternGround: string;
  readonly suppressedDot: string;
  readonly suppressedGround: string;
  readonly agua: readonly string[];
  readonly arcilla: readonly string[];
  readonly ciruela: readonly string[];
  readonly diverging: readonly string[];
  /** Three by three: exposure (teal) from low to high, inside risk (ochre) from low to high. */
  readonly bivariate: readonly string[];
  /** High among high, low among low, low among high, high among low, not significant, without neighbours. */
  readonly clusters: readonly string[];
  /** Firmly among the first, fragile, firmly not. */
  readonly stability: readonly string[];
}

/** The two themes; in the dark one more is further from the ground too. */
export const palettes: {readonly light: Palette; readonly dark: Palette} = {
  light: {
    sea: '#DAE5EA',
    sea2: '#CFDDE4',
    seaInk: '#44616F',
    land: '#E7E4DC',
    landColombia: '#FAF9F6',
    neighbourBorder: '#B9B5AA',
    river: '#9DBECB',
    municipalLine: 'rgba(255,255,255,.55)',
    departmentLine: 'rgba(20,33,43,.38)',
    landBorder: '#3A4852',
    halo: '#FFFFFF',
    ink: '#14212B',
    ink3: '#56626C',
    surface: '#FFFFFF',
    flow: '#B04A16',
    flowCasing: '#FFFFFF',
    post: '#F2B544',
    postLine: '#5B3B00',
    event: '#8B5429',
    accent: '#1A5276',
    patternLine: '#8F959A',
    patternGround: '#F7F6F2',
    suppressedDot: '#6F7A82',
    suppressedGround: '#E4E4E0',
    agua: ['#E8F2EE', '#B4D8D5', '#80BCC2', '#4A98A9', '#1F6F88', '#0A4360'],
    arcilla: ['#F6EDE0', '#E8CFAD', '#D3A878', '#B47C49', '#8B5429', '#572F12'],
    ciruela: ['#F4EBF1', '#E0C3D7', '#C494BA', '#A06299', '#743A78', '#42194D'],
    diverging: ['#0A4360', '#3F8CA0', '#A9D0D2', '#F1EFE9', '#E5C596', '#BC7E3C', '#703D0E'],
    bivariate: [
      ...['#E9E8E3', '#A5CCD1', '#3B8FA3'],
      ...['#E6C68F', '#A0A68C', '#3D6F73'],
      ...['#D19330', '#8A7540', '#2B3F3E'],
    ],
    clusters: ['#703D0E', '#0A4360', '#A9D0D2', '#E5C596', '#F1EFE9', '#C6C4BC'],
    stability: ['#42194D', '#C494BA', '#F4EBF1'],
  },
  dark: {
    sea: '#0B1217',
    sea2: '#0E171D',
    seaInk: '#6F93A6',
    land: '#18222A',
    landColombia: '#1B262D',
    neighbourBorder: '#3B4852',
    river: '#2E4855',
    municipalLine: 'rgba(11,18,23,.55)',
    departmentLine: 'rgba(232,237,240,.34)',
    landBorder: '#C9D2D8',
    halo: '#0B1217',
    ink: '#E8EDF0',
    ink3: '#93A1AB',
    surface: '#131C23',
    flow: '#F5935A',
    flowCasing: '#0B1217',
    post: '#FFD27A',
    postLine: '#FFE9BF',
    event: '#D8B47C',
    accent: '#7FC4E8',
    patternLine: '#5D6B75',
    patternGround: '#161F26',
    suppressedDot: '#7D8B95',
    suppressedGround: '#202B33',
    agua: ['#1D343B', '#24505A', '#2F7680', '#54A0A3', '#8DC9C2', '#D2F0E6'],
    arcilla: ['#332A20', '#56402A', '#83603A', '#B08650', '#D8B47C', '#F7E2BC'],
    ciruela: ['#33263A', '#533759', '#7C4C80', '#A96FA6', '#D29FC9', '#F6DCEF'],
    diverging: ['#8DC9C2', '#4F9A9C', '#2C5960', '#26323A', '#5E482B', '#A67A45', '#EBC88F'],
    bivariate: [
      ...['#222B31', '#2A5A63', '#58A9AD'],
      ...['#7A5A2A', '#6F7458', '#9CC7AE'],
      ...['#E3A94A', '#D9C08A', '#F3EED0'],
    ],
    clusters: ['#EBC88F', '#8DC9C2', '#2C5960', '#5E482B', '#26323A', '#4A5963'],
    stability: ['#F6DCEF', '#7C4C80', '#33263A'],
  },
};

/**
 * The colours of `count` classes: the six steps of the ramp, or evenly chosen among them.
 * @throws {RangeError} when `count` is not between 1 and 9.
 */
export function rampOf(ramp: readonly string[], count: number): readonly string[] {
  if (count < 1 || count > 9)
    throw new RangeError(`Got ${String(count)} classes when expected 1 to 9.`);
  if (count === ramp.length) return ramp;
  const last = ramp.length - 1;
  return Array.from({length: count}, (_, index) => {
    const at = count === 1 ? last / 2 : (index / (count - 1)) * last;
    const low = ramp[Math.floor(at)] ?? '';
    const high = ramp[Math.ceil(at)] ?? '';
    return mixHex(low, high, at - Math.floor(at));
  });
}

function mixHex(low: string, high: string, share: number): string {
  const channel = (hex: string, index: number): number =>
    parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(low, index) * (1 - share) + channel(high, index) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
