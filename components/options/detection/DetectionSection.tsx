import type { ComponentChildren } from 'preact';
import type { ChangeSettings } from '@/components/options/change';
import type { Settings } from '@/utils/settings/schema';
import { CaseFields } from './CaseFields';
import { CorrectionFields, type CorrectionFieldsProps } from './CorrectionFields';
import { LanguageFacts } from './LanguageFacts';
import { TopicFields } from './TopicFields';

export type DetectionSectionProps = {
  readonly settings: Settings;
  readonly corrections: CorrectionFieldsProps;
  readonly onChange: ChangeSettings;
  /** More cards, between what becomes a case and the topics. */
  readonly children?: ComponentChildren;
};

/** What is flagged, what it is called, what it learned, and how good it is in which language. */
export function DetectionSection({ settings, corrections, onChange, children }: DetectionSectionProps) {
  const { brand, general } = settings;
  return (
    <>
      <CaseFields
        general={general}
        onSet={(part) => onChange({ general: { ...general, ...part } }, `general.${Object.keys(part)[0]}`)}
      />
      {children}
      <CorrectionFields {...corrections} />
      <TopicFields
        topics={brand.topics}
        onSet={(part) =>
          onChange(
            { brand: { ...brand, topics: { ...brand.topics, ...part } } },
            `brand.topics.${Object.keys(part)[0]}`,
          )
        }
      />
      <LanguageFacts />
    </>
  );
}
