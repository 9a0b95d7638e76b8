import './styles/tokens.css';
import './styles/base.css';
import {start} from './app/start.ts';

void start(document.body);
