import { startPanel } from '@/entrypoints/sidepanel/start-panel';

startPanel('popup');
