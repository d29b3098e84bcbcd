/** Where a model server may be: https anywhere, plain http on this machine only. */

const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

export type Endpoint =
  | {
      readonly ok: true;
      /** Without a slash at its end. */
      readonly baseUrl: string;
      /** The key is kept for this origin only. */
      readonly origin: string;
      /** Match pattern to ask the browser for. */
      readonly permission: string;
      readonly local: boolean;
    }
  /** Words as `endpoint_<why>` in the locale files. */
  | { readonly ok: false; readonly why: 'empty' | 'not-a-url' | 'not-https' | 'credentials' | 'query' };

/**
 * Parses what the agent typed. The extension's content security policy knows no address ranges
 * and no IPv6 literal, so `localhost` and `127.0.0.1` are the only local names that work.
 */
export function parseEndpoint(typed: string): Endpoint {
  const text = typed.trim();
  if (text === '') return { ok: false, why: 'empty' };
  if (!URL.canParse(text)) return { ok: false, why: 'not-a-url' };
  const url = new URL(text);
  const local = LOCAL_HOSTS.includes(url.hostname) && isLiteralHost(text, url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))
    return { ok: false, why: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'credentials' };
  if (url.search !== '' || url.hash !== '') return { ok: false, why: 'query' };
  return {
    ok: true,
    baseUrl: url.href.replace(/\/+$/, ''),
    origin: url.origin,
    // A match pattern takes no port: it stands for all of them.
    permission: `${url.protocol}//${url.hostname}/*`,
    local,
  };
}

/** `127.1` and `0x7f.1` become `127.0.0.1` when parsed: what was typed must already say so. */
function isLiteralHost(text: string, hostname: string): boolean {
  return (
    text.toLowerCase().startsWith(`http://${hostname}`) ||
    text.toLowerCase().startsWith(`https://${hostname}`)
  );
}
