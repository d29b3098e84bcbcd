/** A process of its own: encodes the texts it is sent into its own file of the cache. */
import * as v from 'valibot';
import { loadShippedEncoder } from './shipped-encoder';
import { appendVectors } from './vector-cache';

process.once('message', (message) => {
  const { name, texts } = v.parse(v.object({ name: v.string(), texts: v.array(v.string()) }), message);
  const encode = loadShippedEncoder();
  const file = appendVectors(name);
  for (const [at, text] of texts.entries()) {
    file.add(text, encode(text));
    if (at % 100 === 99) process.send?.(at + 1);
  }
  file.close();
  // Only when all that was said has gone out.
  process.send?.(texts.length, () => process.disconnect());
});
