/** All settings, one schema. Each section has defaults, so a fresh install is a valid state. */
import * as v from 'valibot';
import { brandSchema } from '@/utils/core/brand';
import { checkSettingsSchema } from '@/utils/core/lint/check-settings';
import { repliesSchema } from '@/utils/core/reply/saved/schema';
import { rulesSchema } from '@/utils/core/rules/schema';
import { voiceSchema } from '@/utils/core/voice/schema';

const siteSettings = (marker: boolean) =>
  v.optional(
    v.object({
      /** Nothing is read on a site until the agent switches it on. */
      on: v.boolean(),
      /** A mark beside flagged posts; off by default on LinkedIn, whose terms forbid overlays. */
      marker: v.boolean(),
    }),
    { on: false, marker },
  );

export const sitesSchema = v.object({
  x: siteSettings(true),
  facebook: siteSettings(true),
  linkedin: siteSettings(false),
  instagram: siteSettings(true),
});

const dollars = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const priceSchema = v.object({
  model: v.pipe(v.string(), v.maxLength(120)),
  input: dollars,
  output: dollars,
});

export const engineSchema = v.object({
  /**
   * `playbook`: drafts are made on this machine only; on the agent's click a model's drafts beside them, from a
   * server (`openai-compatible`) or from the model that is part of the browser (`built-in`).
   */
  kind: v.optional(v.picklist(['playbook', 'openai-compatible', 'built-in']), 'playbook'),
  /** Id in the table of providers, see `utils/engines/providers.ts`. */
  provider: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  baseUrl: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
  model: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
  /** Version the endpoint wants in its query (Azure); empty for none. */
  apiVersion: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]*$/), v.maxLength(40)), ''),
  /** US dollars per million tokens, by model, as the agent or the server's list gave them. */
  prices: v.optional(v.pipe(v.array(priceSchema), v.maxLength(50)), []),
});
export type EngineSettings = v.InferOutput<typeof engineSchema>;

export const generalSchema = v.object({
  /** The agent's name and initials, for the log and the sign-off. */
  agentName: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
  initials: v.optional(v.pipe(v.string(), v.maxLength(4)), ''),
  /** How much is flagged. */
  sensitivity: v.optional(v.picklist(['quiet', 'balanced', 'thorough']), 'balanced'),
  /** Posts the detector is unsure of are read once more by the sentence encoder. */
  secondLook: v.optional(v.boolean(), true),
  /** Questions, praise and ideas about the brand become cases too. */
  alsoCases: v.optional(v.pipe(v.array(v.picklist(['question', 'praise', 'idea'])), v.maxLength(3)), [
    'question',
  ]),
  /** First response target in minutes; drives the SLA shown. */
  slaMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_080)), 60),
  /** Replies to like cases in the log are offered again. */
  fromDesk: v.optional(v.boolean(), true),
  /** The first-use step was finished or skipped. */
  welcomed: v.optional(v.boolean(), false),
});

export const SETTINGS_VERSION = 1;
export const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  brand: brandSchema,
  sites: sitesSchema,
  voice: voiceSchema,
  rules: rulesSchema,
  /** Absent in settings stored before there were saved replies. */
  replies: v.optional(repliesSchema, {}),
  /** How grave each check is; absent in settings stored before that could be set. */
  checks: v.optional(checkSettingsSchema, {}),
  engine: engineSchema,
  general: generalSchema,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** One or more whole sections, replaced at once. */
export const settingsPatchSchema = v.partial(v.omit(settingsSchema, ['version']));
export type SettingsPatch = v.InferOutput<typeof settingsPatchSchema>;
