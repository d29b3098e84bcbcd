import { useState } from 'preact/hooks';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { t } from '@/components/words';
import type { Finding } from '@/utils/core/detect/finding';
import { MAX_POST_CHARS, type SiteId } from '@/utils/core/post';
import type { RuleTrace } from '@/utils/core/rules/evaluate';
import type { Decision, Rule } from '@/utils/core/rules/schema';
import type { Site } from '@/utils/sites';
import { RuleVerdict } from './RuleVerdict';

/** What Amends makes of a pasted text. */
export type Judged = {
  readonly text: string;
  /** Absent when the detector could not be loaded. */
  readonly finding?: Finding;
  readonly decision: Decision;
  readonly traces: readonly RuleTrace[];
};

export type RuleTestProps = {
  readonly rules: readonly Rule[];
  readonly sites: readonly Site[];
  readonly detector: 'loading' | 'ready' | 'failed';
  readonly judge: (text: string, site: SiteId) => Judged;
};

/** A box to paste a post into: what it reads as, which rules fire and why. */
export function RuleTest({ rules, sites, detector, judge }: RuleTestProps) {
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>(sites[0]?.id ?? 'x');
  return (
    <section class="card" aria-labelledby="rules-test">
      <h3 id="rules-test">{t('rules_test')}</h3>
      <p class="soft">{t('rules_test_intro')}</p>
      <TextField
        label={t('rules_test_text')}
        placeholder={t('rules_test_placeholder')}
        long
        value={text}
        max={MAX_POST_CHARS}
        onChange={setText}
      />
      <SelectField
        label={t('rules_test_site')}
        value={site}
        options={sites.map(({ id, label }) => ({ value: id, label }))}
        onChange={setSite}
      />
      {detector === 'loading' && <p class="soft">{t('rules_test_loading')}</p>}
      {detector === 'failed' && <p class="soft">{t('rules_test_failed')}</p>}
      {text.trim() !== '' && <RuleVerdict judged={judge(text, site)} rules={rules} />}
    </section>
  );
}
