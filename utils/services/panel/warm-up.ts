/**
 * The first reply of a document takes several times as long as the next ones: tables are read and expressions
 * compiled when they are first used. An answer to a made-up post does that before there is a case to answer.
 */
import type { Settings } from '@/utils/settings/schema';
import { examplesIn } from '@/utils/services/options/data/example-posts';
import { exampleRequest, speakerOf } from '@/utils/services/options/voice-preview';
import type { Writer } from './writer';

/** @returns the warm-up in steps, each short enough for an idle moment, in the language of the brand's voice */
export function warmUps(
  { lintReply, draftReplies }: Pick<Writer, 'lintReply' | 'draftReplies'>,
  settings: Settings,
): readonly (() => void)[] {
  const speaker = speakerOf(settings);
  const requests = examplesIn(speaker.voice.locale).map((example) => exampleRequest(example, speaker));
  // One complaint: further ones would each win less than they take.
  const [request] = requests;
  if (!request) return [];
  const { text, lang = 'en' } = request.post;
  return [() => void lintReply({ ...request, text, lang, posted: [] }), () => void draftReplies(request)];
}
