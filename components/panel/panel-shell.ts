/** What the views need of the window they live in; given by the entrypoint, so that the views stay drawings. */
import type { Case } from '@/utils/core/cases/case';
import type { SiteHealth } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';

export type PanelShell = {
  readonly openOptions: () => void;
  readonly openDesk: () => void;
  readonly copyText: (text: string) => Promise<void>;
  /** Plain text about a page that could not be read; no post text in it. */
  readonly report: (health: SiteHealth) => string;
  /** The post's address, when it really is one of its site. */
  readonly linkOf: (row: Case) => string | undefined;
  /** How a model server is told to let this extension in; undefined for one that need not be told. */
  readonly letIn: (settings: Settings) => { readonly variable: string; readonly origin: string } | undefined;
  /** The model's name and where it is, for the agent. */
  readonly modelName: (settings: Settings) => string;
};
