/** The rules and their test box; the detector is loaded when they are first looked at. */
import { useEffect } from 'preact/hooks';
import type { ChangeSettings } from '@/components/options/change';
import { RulesSection } from '@/components/rules/RulesSection';
import { RuleTest } from '@/components/rules/RuleTest';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';
import { SITES } from '@/utils/sites';

export type RulesPaneProps = {
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
};

export function RulesPane({ model, settings, onChange }: RulesPaneProps) {
  useEffect(() => void model.loadDetector(), [model]);
  return (
    <>
      <RulesSection
        rules={settings.rules}
        matches={model.matches.value}
        samples={model.samples.value}
        canUndo={model.editor.canUndo.value}
        onUndo={() => void model.editor.undo()}
        onChange={(rules, what) => onChange({ rules }, what)}
      />
      <RuleTest
        rules={settings.rules}
        sites={SITES}
        detector={model.detector.value.kind}
        judge={(text, site) => model.judge(text, site, settings)}
      />
    </>
  );
}
