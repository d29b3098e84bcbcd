import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/form/form.css';
import '@/components/engine/engine.css';
import '@/components/options/options.css';
import '@/components/options/welcome/welcome.css';
import '@/components/options/replies/replies.css';
import '@/components/options/narrow.css';
import '@/components/rules/rules.css';
import { render } from 'preact';
import { keepFocus } from '@/components/keep-focus';
import { t } from '@/components/words';
import { openDb } from '@/utils/db/open';
import { send } from '@/utils/messaging/client';
import { createDetectorLoader } from '@/utils/services/load-detector';
import { createOptionsModel } from '@/utils/services/options/options-model';
import { App } from './App';

const db = openDb();
const model = createOptionsModel({
  db,
  send,
  loadDetector: createDetectorLoader(),
  loadEngine: async (settings) =>
    (await import('@/utils/services/load-engine')).loadEngine(
      db,
      settings,
      (change) => void send('server.save', change),
    ),
  loadWriter: async () => (await import('@/utils/services/panel/writer')).writer,
  now: () => Date.now(),
});
// What was typed last must not be lost with the tab.
addEventListener('visibilitychange', () => void model.editor.flush());
addEventListener('pagehide', () => void model.editor.flush());

document.documentElement.lang = t('words_locale');
keepFocus();
const app = document.getElementById('app');
if (app) render(<App model={model} />, app);
