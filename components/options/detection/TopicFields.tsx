import { TokenInput } from '@/components/form/TokenInput';
import { t, tCode } from '@/components/words';
import { MAX_TOPIC_WORDS, OWN_TOPICS, type OwnTopicWords } from '@/utils/core/brand';

export type TopicFieldsProps = {
  readonly topics: OwnTopicWords;
  readonly onSet: (part: Partial<OwnTopicWords>) => void;
};

const RULES = { maxLength: 60, maxCount: MAX_TOPIC_WORDS };

/** The brand's own words for each topic, beside those Amends knows. */
export function TopicFields({ topics, onSet }: TopicFieldsProps) {
  const used = OWN_TOPICS.some((topic) => topics[topic].length > 0);
  return (
    <section class="card" aria-labelledby="detection-topics">
      <h3 id="detection-topics">{t('options_topics')}</h3>
      <p class="soft">{t('options_topics_intro')}</p>
      <details open={used}>
        <summary>{t('options_topics_show')}</summary>
        {OWN_TOPICS.map((topic) => (
          <TokenInput
            key={topic}
            label={capitalised(tCode('topic', topic))}
            tokens={topics[topic]}
            rules={RULES}
            onChange={(tokens) => onSet({ [topic]: tokens.filter((token) => token.length > 1) })}
          />
        ))}
      </details>
    </section>
  );
}

/** Topics stand in sentences elsewhere; here each is a label of its own. */
function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(t('words_locale')) + words.slice(1);
}
