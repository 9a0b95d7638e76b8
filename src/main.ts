import './styles/tokens.css';
import './styles/base.css';
import {start} from './app/start.ts';

// The speaker's window is a page without map and data.
if (/[?&]orador=1(&|$)/.test(location.hash))
  void import('./app/speaker.ts').then(({startSpeaker}) => {
    startSpeaker(document.body);
  });
else void start(document.body);
