/** A chat server of a test: plain answers, no counts, whatever else the test says. */
import type { ChatServer } from '@/utils/engines/chat-request';

export function chatServerTo(baseUrl: string, parts: Partial<ChatServer> = {}): ChatServer {
  return {
    baseUrl,
    key: 'k',
    model: 'm',
    apiVersion: '',
    provider: { auth: 'bearer', deployments: false },
    learned: { answer: 'text', counts: false, maxTokensField: 'max_tokens' },
    ...parts,
  };
}
