/** The marker's look. Severity speaks by shape first: critical is filled, strong outlined, mild plain. */

export const MARKER_HEIGHT = 20;

/** The only trace on the host. Drawn anew for each page, so that no page can look for them. */
export const MARKER_VARIABLES = { x: randomName(), y: randomName(), scheme: randomName() } as const;

function randomName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 26) + 10);
  return `--${letters.map((letter) => letter.toString(36)).join('')}`;
}

/** One line a rule: it is part of every page's script. */
export const MARKER_CSS = `
:host{all:initial!important;position:absolute!important;z-index:1!important;inline-size:max-content!important;transform:translate(var(${MARKER_VARIABLES.x},0),var(${MARKER_VARIABLES.y},0))!important;color-scheme:var(${MARKER_VARIABLES.scheme},light)!important}
button{all:unset;box-sizing:border-box;display:flex;align-items:center;gap:5px;block-size:${MARKER_HEIGHT}px;padding-inline:7px;border-radius:10px;border:1px solid transparent;background:light-dark(#fff,#1f2328);color:light-dark(#57606a,#c3cad1);font:500 12px/18px system-ui,sans-serif;white-space:nowrap;cursor:pointer}
button::before{content:'';inline-size:8px;block-size:8px;box-sizing:border-box;border-radius:4px;border:2px solid}
[data-tone=mild],[data-tone=strong]{color:light-dark(#9a3412,#fdba74)}
[data-tone=strong]{border-color:currentColor}
[data-tone=critical]{background:light-dark(#b42318,#f97066);color:light-dark(#fff,#2b0b08)}
[data-tone=strong]::before,[data-tone=critical]::before{background:currentColor}
button:hover{text-decoration:underline}
button:focus-visible{outline:2px solid light-dark(#0b5cad,#7cc0ff);outline-offset:2px}
@media (forced-colors:active){button{border-color:ButtonText}}`;
