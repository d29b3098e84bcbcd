/** The language a reply is written in; apart from the playbook, which the panel asks for later. */
import type { ReplyRequest } from './draft';
import { toReplyLang, type ReplyLang } from './langs';

/** Where the customer's own language comes from, best first. */
export function replyLanguage({ finding, post, voice }: ReplyRequest): {
  lang: ReplyLang;
  fallback: boolean;
} {
  const tag = finding.lang ?? post.lang;
  const lang = toReplyLang(tag);
  if (lang) return { lang, fallback: false };
  return { lang: toReplyLang(voice.locale) ?? 'en', fallback: tag !== undefined };
}
