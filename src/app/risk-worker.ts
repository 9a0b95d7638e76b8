import {createRiskWorker} from '../workers/risk.ts';

/** The one worker of the index, for its statistics and for its evaluation; it starts with the first question. */
export const riskWorker = createRiskWorker();
