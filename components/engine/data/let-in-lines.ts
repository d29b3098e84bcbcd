/** How a server on this machine is told to let an extension in, by system. `{name}` is the setting, `{origin}` the extension's own. Labels as `let_in_<id>`. */
export const LET_IN_LINES = [
  { id: 'mac', line: 'launchctl setenv {name} "{origin}"' },
  { id: 'windows', line: 'setx {name} "{origin}"' },
  { id: 'linux', line: 'Environment="{name}={origin}"' },
  { id: 'terminal', line: '{name}="{origin}" ollama serve' },
] as const;
