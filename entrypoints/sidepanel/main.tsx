import { startPanel } from './start-panel';

startPanel('sidepanel');
