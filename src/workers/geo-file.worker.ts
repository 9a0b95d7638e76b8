import {expose} from 'comlink';
import {readShape} from '../domain/geo-files/read-shape.ts';

expose({read: readShape});
