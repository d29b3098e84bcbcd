/** Asking a server for the best kind of answer it gives: refused, it is asked for less, and what it takes is remembered. */
import type { ChatPrompt, ChatServer } from './chat-request';
import { streamChat, type ChatEvent, type ChatTimeouts } from './chat-stream';
import { afterRefusal } from './refusal';
import type { Learned } from './server-facts';

/** Schema, object, text; without counts; with the other name of the cap. */
const MAX_ASKED = 6;

/**
 * @param onLearned told once the server has taken a request that is plainer than the first one
 * @yields what the request that was taken yields, or the problem of the last one
 */
export async function* askServer(
  server: ChatServer,
  prompt: ChatPrompt,
  signal: AbortSignal,
  timeouts: ChatTimeouts,
  onLearned: (learned: Learned) => void,
): AsyncGenerator<ChatEvent> {
  let learned = server.learned;
  for (let asked = 1; asked <= MAX_ASKED; asked += 1) {
    let next: Learned | undefined;
    let isTaken = false;
    for await (const event of streamChat({ ...server, learned }, prompt, signal, timeouts)) {
      if (event.kind === 'problem' && event.status !== undefined && !isTaken) {
        next = asked < MAX_ASKED ? afterRefusal(event.status, event.detail ?? '', learned) : undefined;
        if (next) break;
      }
      if (event.kind !== 'problem' && !isTaken) {
        isTaken = true;
        if (learned !== server.learned) onLearned(learned);
      }
      yield event;
    }
    if (!next) return;
    learned = next;
  }
}
