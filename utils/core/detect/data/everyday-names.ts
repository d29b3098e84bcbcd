/** Brand names that are everyday English words: they count only with a capital, as a hashtag or as a handle. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  (
    'always alliance apple arc bird bolt boost boots bounce brave budget champion chase chat chrome coach converse dash delta direct discover dollar dove ' +
    'echo edge enterprise excel express first focus fossil gain galaxy game gap guess hinge iceland indeed kind lime lush match max meet metro mini mint ' +
    'monday nest next northern notion now numbers office opera oracle orange pages peacock pixel pledge plus prime progress puma ring safari sage seat shell shout ' +
    'signal simple sky slack smart southern spar sprint square stripe subway surface swift target teams three tide together uber union united vans virgin visa ' +
    'wish word zoom'
  ).split(' '),
);
