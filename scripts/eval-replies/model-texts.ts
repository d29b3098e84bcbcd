/** Replies of a model behind a server that speaks the OpenAI protocol, through the extension's own engine. */
import type { ChatServer } from '@/utils/engines/chat-request';
import { parseEndpoint } from '@/utils/engines/endpoint';
import { providerOf } from '@/utils/engines/providers';
import { createOpenAiEngine } from '@/utils/engines/openai-compatible';
import type { ReplyRequest } from '@/utils/core/reply/draft';

export type ModelServer = { readonly url: string; readonly model: string; readonly key: string };

/** @returns the texts it wrote; none where it failed. */
export async function modelTexts(server: ModelServer, request: ReplyRequest): Promise<string[]> {
  const texts = new Map<string, string>();
  const signal = new AbortController().signal;
  for await (const event of createOpenAiEngine(toChatServer(server)).draft(request, { signal })) {
    if (event.kind === 'draft') texts.set(event.draft.id, event.draft.text);
    if (event.kind === 'problem') console.error(`${request.post.key}: ${event.code}`);
  }
  return [...texts.values()];
}

/** Asked as a server nothing is known of: JSON in words, no extras. */
function toChatServer({ url, model, key }: ModelServer): ChatServer {
  const endpoint = parseEndpoint(url);
  if (!endpoint.ok) throw new Error(`${url}: not a server (${endpoint.why})`);
  const learned = { answer: 'text', counts: false, maxTokensField: 'max_tokens' } as const;
  return { baseUrl: endpoint.baseUrl, key, model, apiVersion: '', provider: providerOf('other'), learned };
}
