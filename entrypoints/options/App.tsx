/** Wires the options model to its views. */
import { useEffect, useState } from 'preact/hooks';
import { BrandSection } from '@/components/options/BrandSection';
import type { ChangeSettings } from '@/components/options/change';
import { ChecksSection } from '@/components/options/checks/ChecksSection';
import { DataSection } from '@/components/options/data/DataSection';
import { DetectionSection } from '@/components/options/detection/DetectionSection';
import { SecondLookFields } from '@/components/options/detection/SecondLookFields';
import { LoadNote } from '@/components/options/LoadNote';
import { OptionsPage } from '@/components/options/OptionsPage';
import { RepliesSection } from '@/components/options/replies/RepliesSection';
import { sectionOf, type SectionId } from '@/components/options/sections';
import { SitesSection } from '@/components/options/SitesSection';
import { Notice } from '@/components/Notice';
import { t } from '@/components/words';
import type { OptionsModel } from '@/utils/services/options/options-model';
import type { Settings } from '@/utils/settings/schema';
import { SITES } from '@/utils/sites';
import { EnginePane } from './EnginePane';
import { RulesPane } from './RulesPane';
import { VoicePane } from './VoicePane';
import { WelcomePane } from './WelcomePane';

export function App({ model }: { readonly model: OptionsModel }) {
  const section = useSection();
  const [fresh, setFresh] = useState(false);
  const settings = model.editor.settings.value;
  if (model.unreadable.value && !settings) return <LoadNote failed />;
  if (!settings) return <LoadNote />;

  const change: ChangeSettings = (patch, what) => model.editor.change(patch, what);
  if (!settings.general.welcomed) {
    const finish = () => {
      setFresh(true);
      change({ general: { ...settings.general, welcomed: true } }, 'welcomed');
    };
    return <WelcomePane model={model} settings={settings} onChange={change} onDone={finish} />;
  }
  return (
    <OptionsPage
      section={section}
      save={model.editor.state.value}
      canUndo={model.editor.canUndo.value}
      onUndo={() => void model.editor.undo()}
      onRetry={() => void model.editor.flush()}
      notice={fresh && <Notice tone="good" title={t('options_welcome_done')} />}
    >
      <Section id={section} model={model} settings={settings} onChange={change} />
    </OptionsPage>
  );
}

type SectionProps = {
  readonly id: SectionId;
  readonly model: OptionsModel;
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
};

function Section({ id, model, settings, onChange }: SectionProps) {
  switch (id) {
    case 'brand':
      return (
        <BrandSection brand={settings.brand} general={settings.general} sites={SITES} onChange={onChange} />
      );
    case 'sites':
      return <SitesSection settings={settings.sites} sites={SITES} onChange={onChange} />;
    case 'voice':
      return <VoicePane model={model} settings={settings} onChange={onChange} />;
    case 'rules':
      return <RulesPane model={model} settings={settings} onChange={onChange} />;
    case 'detection':
      return (
        <DetectionSection
          settings={settings}
          corrections={{
            facts: model.corrections.value,
            onExport: () => model.exportCorrections(),
            onReset: () => model.resetCorrections(),
          }}
          onChange={onChange}
        >
          <SecondLookFields
            on={settings.general.secondLook}
            onSwitch={(secondLook) =>
              onChange({ general: { ...settings.general, secondLook } }, 'general.secondLook')
            }
            onTry={() => model.trySecondLook()}
          />
        </DetectionSection>
      );
    case 'replies':
      return (
        <RepliesSection
          replies={settings.replies}
          general={settings.general}
          uses={model.uses.value}
          newId={() => crypto.randomUUID()}
          onChange={onChange}
        />
      );
    case 'checks':
      return <ChecksSection settings={settings.checks} onChange={onChange} />;
    case 'engine':
      return <EnginePane model={model} settings={settings} onChange={onChange} />;
    case 'data':
      return (
        <DataSection
          counts={model.counts.value}
          onRead={(file) => model.readFile(file, settings)}
          onExport={() => model.exportSettings()}
          onImport={(patch) => onChange(patch, 'import')}
          onDeleteAll={() => model.deleteAllCases()}
        />
      );
  }
}

/** The section in the page's address. */
function useSection(): SectionId {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
