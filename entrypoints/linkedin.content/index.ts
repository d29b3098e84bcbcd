import { defineContentScript } from 'wxt/utils/define-content-script';
import { runSite } from '@/utils/page/run-site';
import { adapter } from './adapter';
import { site } from './site';

export default defineContentScript({
  matches: [...site.matches],
  runAt: 'document_idle',
  main(ctx) {
    runSite({ site, adapter, signal: ctx.signal });
  },
});
