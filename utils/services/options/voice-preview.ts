/** What a voice sounds like: the playbook's own replies to a few made-up posts, checked as real ones are. */
import type { Brand } from '@/utils/core/brand';
import type { Problem } from '@/utils/core/lint/problem';
import type { ReplyRequest } from '@/utils/core/reply/draft';
import type { Decision } from '@/utils/core/rules/schema';
import type { Voice } from '@/utils/core/voice/schema';
import type { Writer } from '@/utils/services/panel/writer';
import type { Settings } from '@/utils/settings/schema';
import { examplesIn, type Example } from './data/example-posts';

export type VoiceExample = {
  /** Primary language tag of both texts. */
  readonly lang: string;
  readonly id: Example['id'];
  readonly site: Example['post']['site'];
  readonly author: string;
  readonly post: string;
  readonly reply: string;
  readonly problems: readonly Problem[];
};

/** What the examples depend on. */
export type Speaker = {
  readonly voice: Voice;
  readonly brand: Brand;
  readonly initials: string;
};

const NO_RULES: Decision = { priority: 'normal', tags: [], fired: [] };

/** @returns who speaks by these settings, in their voice or in another one */
export function speakerOf(settings: Settings, voice: Voice = settings.voice): Speaker {
  return { voice, brand: settings.brand, initials: settings.general.initials };
}

/** @returns a request as the panel would make it for this example */
export function exampleRequest({ id, post, finding }: Example, speaker: Speaker): ReplyRequest {
  return { ...speaker, post, finding, decision: NO_RULES, earlier: [], seed: `example ${id}` };
}

/** @returns the example with the playbook's first reply; undefined when there is none */
export function answerExample(example: Example, speaker: Speaker, writer: Writer): VoiceExample | undefined {
  const request = exampleRequest(example, speaker);
  const [draft] = writer.draftReplies(request);
  if (!draft) return undefined;
  const { post } = example;
  const problems = writer.lintReply({ ...request, text: draft.text, lang: draft.lang, posted: [] });
  return {
    id: example.id,
    lang: draft.lang,
    site: post.site,
    author: post.author.name,
    post: post.text,
    reply: draft.text,
    problems,
  };
}

/**
 * The examples one after the other, in the language of each voice, with a breath between them.
 * @param signal ends it early
 * @param onEach is given all there are so far, after each one
 */
export async function answerExamples(
  speakers: readonly Speaker[],
  ids: readonly Example['id'][],
  writer: Writer,
  signal: AbortSignal,
  onEach: (soFar: readonly VoiceExample[]) => void = () => {},
): Promise<VoiceExample[]> {
  const answered: VoiceExample[] = [];
  for (const speaker of speakers) {
    for (const example of examplesIn(speaker.voice.locale).filter(({ id }) => ids.includes(id))) {
      if (signal.aborted) return answered;
      const answer = answerExample(example, speaker, writer);
      if (answer) {
        answered.push(answer);
        onEach(answered.slice());
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  return answered;
}
