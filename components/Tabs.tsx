import { countText } from './format';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
};

export type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  /** Id of the element that shows the chosen tab's content. */
  readonly panelId: string;
  readonly onChoose: (id: Id) => void;
};

/** One row of tabs; arrow keys move and choose. */
export function Tabs<Id extends string>({ label, tabs, chosen, panelId, onChoose }: TabsProps<Id>) {
  const move = (event: KeyboardEvent, from: number) => {
    const step = stepOf(event.key);
    const next = tabs[(from + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(tabElementId(panelId, next.id))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          id={tabElementId(panelId, tab.id)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab.id === chosen}
          aria-controls={panelId}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={(event) => move(event, index)}
        >
          {tab.label} {tab.count !== undefined && <span class="tab-count">{countText(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}

/** @returns the element id of a tab, for the panel's `aria-labelledby`. */
export function tabElementId(panelId: string, tabId: string): string {
  return `${panelId}-tab-${tabId}`;
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowRight') return 1;
  return key === 'ArrowLeft' ? -1 : 0;
}
