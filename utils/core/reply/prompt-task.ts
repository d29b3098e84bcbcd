/** The facts of one case as a model is told them: our own vocabulary only, picklists, numbers and the brand's settings. */
import { isHolding } from '@/utils/core/lint/holding';
import { lengthCaps } from '@/utils/core/voice/length-caps';
import type { ReplyRequest } from './draft';
import { jsonString } from './prompt-data';

/** Stands for the customer's first name, which no model is told. */
export const NAME_MARK = '[name]';

/**
 * @param lang the language to write in, primary tag
 * @param hasName whether the author's name plainly has a first name
 */
export function taskLines(request: ReplyRequest, lang: string, hasName: boolean): string[] {
  const { post, finding, decision, voice, brand } = request;
  const { cap } = lengthCaps(voice, post.site);
  const channel = brand.privateChannels[post.site];
  return [
    `Site: ${post.site}. Longest reply: ${cap} characters.`,
    `Write in this language: ${lang}.`,
    `The post is judged as: ${finding.intent}. Topics: ${finding.topics.join(', ') || 'none'}. Severity: ${finding.severity ?? 'none'}. Risks: ${finding.risks.join(', ') || 'none'}.`,
    hasName && voice.greeting === 'name'
      ? `Greet the customer as ${NAME_MARK}, written exactly so.`
      : 'Greet without a name.',
    channel === undefined
      ? 'Private channel: a private message on this site, no link.'
      : `Private channel: ${jsonString(channel)}`,
    ...(isHolding(finding, decision)
      ? ['Write holding replies only: no apology for an event, no offer, no admission, nothing disputed.']
      : []),
  ];
}
