/** English words of somebody who has sent a private message already, in the notation of `phrases.ts`. */
export const ALREADY_WROTE: readonly string[] = [
  "(sent|i've sent|i sent|have sent|already sent) (you |you guys |)(a |an |two |three |another |several |my |)(dm|dms|pm|message|messages|private message|direct message)",
  "(dm'd|dmed|dm’d|pm'd|messaged|inboxed) (you|already|twice|yesterday|last)",
  'check (your|ur|the) (dm|dms|inbox|messages|pms)',
  '(answer|reply to|read|respond to|see|look at) my (dm|dms|pm|message|messages)',
  '(already |just )(dm|message|messaged|inboxed)ed you',
];

/** Words of a talk that took place: without one of them "the third time" is a repeated fault, not a repeated question. */
export const TALKED =
  /(?<!\p{L})(?:call|phon|rang|ring|e-?mail|wr[io]t|messag|dm|contact|ask|told|tell|report|ticket|chas|repl[iy]|answer|respon|support|spe?ak|spoke|talk|chat|complain|tweet|follow|letter|sent|explain)/u;
