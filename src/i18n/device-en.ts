import type {DeviceText} from './device-es.ts';

/** The words of the device in English. */
export const deviceEn: DeviceText = {
  heading: 'This device',
  online: 'Online.',
  offline: 'Offline',
  offlineKept: 'You are offline. Everything works except updating.',
  offlineUnkept: 'You are offline. What is open goes on; what is yet to be fetched waits.',
  onlineAgain: 'You are online again.',
  copy: 'Use without a network',
  copyStates: {
    unable: 'This browser, or this address, does not allow a copy. A network is needed.',
    none: 'No copy on this device: a network is needed.',
    keeping: 'Keeping the copy…',
    kept: 'Available offline: the whole site is kept on this device.',
    full: 'The copy does not fit: the device or the browser has no room. Vigía goes on with the network.',
    refused: 'The browser does not allow the copy to be kept. Vigía goes on with the network.',
    failed: 'The copy is incomplete: the network failed. It can go on where it stopped.',
    stopped: 'The copy was stopped. It can go on where it stopped.',
  },
  kept: 'Available offline.',
  keep: (size) => (size ? `Keep a copy (${size})` : 'Keep a copy'),
  goOn: 'Go on with the copy',
  drop: 'Remove the copy',
  stop: 'Cancel',
  progress: (done, all) => `${done} of ${all} MB`,
  megabytes: (size) => `${size} MB`,
  updates: {
    none: '',
    waits: 'There is a new version.',
    moved: 'Another tab already uses the new version; this one goes on with the old one.',
    full: 'There is a new version, but it does not fit on this device. The old one goes on.',
  },
  update: 'Update',
  later: 'Later',
  partFailed: 'A part of the site could not be fetched; there may be a new version by now.',
  reload: 'Reload',
  engine: 'Data engine',
  engineStates: {
    waiting: 'Not fetched yet.',
    held: 'Not fetched. Views worked out beforehand work; filters and SQL queries need it.',
    starting: 'Preparing the data engine',
    ready: 'Ready.',
    unavailable: 'It could not start in this browser. Views worked out beforehand are shown.',
  },
  fetchEngine: (size) => (size ? `Download the data engine (${size})` : 'Download the data engine'),
  engineStopped: 'Download stopped. Views worked out beforehand are shown.',
  light: 'Low-data mode',
  lightSays:
    'Simple map and tables; the data engine and the copy are fetched only if you ask. The figures are the same.',
  lightByItself: 'On because the browser asks to save data or the link is slow.',
  install: 'Install as an app',
  installSays: 'It opens in a window of its own, also offline.',
  recordsLost:
    'The browser does not allow anything to be kept: what you make (zones, assessments, scenarios) is lost when the tab is closed. Export it first.',
  recordsFull:
    'There is no room: the last changes were not kept on this device. Make room or export them.',
};
