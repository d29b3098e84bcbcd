/** The languages the playbook and the lint have words for. */
import { primaryLanguage } from '@/utils/core/text/language';

export const REPLY_LANGS = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
export type ReplyLang = (typeof REPLY_LANGS)[number];

/** @returns the reply language of a tag such as `pt-BR`; undefined when there are no words for it. */
export function toReplyLang(tag: string | undefined): ReplyLang | undefined {
  const primary = primaryLanguage(tag);
  return REPLY_LANGS.find((lang) => lang === primary);
}
