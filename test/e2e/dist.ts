import {join, resolve} from 'node:path';

const asked = process.env.VIGIA_DIST ?? '';

/** True where `VIGIA_DIST` names a site that somebody else has built: it is then taken as it is. */
export const isGivenDist = asked !== '';

/** Absolute path of the built site under test. */
export const dist = isGivenDist ? resolve(asked) : join(import.meta.dirname, '../../dist');
