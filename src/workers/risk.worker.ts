import {expose} from 'comlink';
import {createRiskService} from './risk-service.ts';

/** A turn of the message queue, so that `cancel` is heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

expose(createRiskService(pause));
