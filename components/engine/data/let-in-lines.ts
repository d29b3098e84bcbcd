/** How a server on this machine is told to let an extension in, by system. `NAME` is the setting, `ORIGIN` the extension's own. Labels as `let_in_<id>`. */
export const LET_IN_LINES = [
  { id: 'mac', line: 'launchctl setenv NAME "ORIGIN"' },
  { id: 'windows', line: 'setx NAME "ORIGIN"' },
  { id: 'linux', line: 'Environment="NAME=ORIGIN"' },
  { id: 'terminal', line: 'NAME="ORIGIN" ollama serve' },
] as const;
