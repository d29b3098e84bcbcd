import '@/components/tokens.css';
import '@/components/parts.css';
import '@/components/form/form.css';
import '@/components/cases/desk.css';
import '@/components/cases/table/table.css';
import '@/components/cases/detail/detail.css';
import { render } from 'preact';
import { keepFocus } from '@/components/keep-focus';
import { t } from '@/components/words';
import { openDb } from '@/utils/db/open';
import { send } from '@/utils/messaging/client';
import { createDeskModel } from '@/utils/services/desk/desk-model';
import { App } from './App';

const model = createDeskModel({ db: openDb(), send, now: () => Date.now() });
document.documentElement.lang = t('words_locale');
keepFocus();
const app = document.getElementById('app');
if (app) render(<App model={model} />, app);
