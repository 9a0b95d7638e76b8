import {expose} from 'comlink';
import {briefingFileService} from './briefing-file-service.ts';

expose(briefingFileService);
