/** Words brought to a common form, so that "cancelled" meets "canceling". Crude on purpose, and the same for every engine. */

/** Little words and the words of feeling: they tell no problem from another. */
export const STOP: ReadonlySet<string> = new Set(
  `the and you your yours are was were been being for with that this these those have has had not but from they them their
there what when where which who whom why how all any can could will would should may might must shall did does doing done
don didn isn wasn won its it's i'm i've i'd you're we're they're our ours out off over under again very just too also than
then now here more most some such only own same into about after before because while until against between through during
she her him his get got getting gets let lets really still ever never always even much many one two three make made makes
want wants need needs like know think say says said tell told going goes went come comes came see seen back way day days
time today yesterday tomorrow week weeks month months hour hours year years minute minutes mins hrs people person company
thing things something anything nothing everything everyone someone anyone nobody guys thank thanks please sorry hey hello
good bad worst best worse great terrible awful horrible poor love hate happy sad angry fuck fucking shit damn hell lol omg wow
yes yeah okay well sure actually seriously ridiculous unacceptable disappointed disappointing pathetic suck sucks fail
trying try tried use used using take taking took give gave given put keep keeps kept amp via first last next long left right`
    .split(/\s+/)
    .filter(Boolean),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  flew: 'flight',
  flying: 'flight',
  flights: 'flight',
  flt: 'flight',
  luggage: 'bag',
  baggage: 'bag',
  suitcase: 'bag',
  lost: 'lose',
  broke: 'break',
  broken: 'break',
  paid: 'pay',
  bought: 'buy',
  sent: 'send',
  held: 'hold',
  hung: 'hang',
  late: 'delay',
  employees: 'staff',
  employee: 'staff',
  rep: 'agent',
  reps: 'agent',
  plane: 'flight',
  phone: 'phone',
  pricey: 'price',
  colour: 'color',
  colours: 'color',
  cancelled: 'cancel',
  canceled: 'cancel',
};

/** @returns the stem of a folded word: regular endings off, doubled letters single, a few irregular words by table. */
export function stemOf(word: string): string {
  let stem = IRREGULAR[word] ?? word.replace(/'s$/, '');
  if (stem.length > 4) stem = stem.replace(/(?:ations?|ings?|ed|es|ly|ment|s)$/, '');
  return stem
    .replace(/(.)\1$/, '$1')
    .replace(/[ei]$/, '')
    .replace(/y$/, '');
}
