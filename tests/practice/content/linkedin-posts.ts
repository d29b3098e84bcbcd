/** LinkedIn: a feed, and a company page in the older markup. */
import type { PracticePost } from './model';
import { BRAND, PEOPLE } from './people';

export const LINKEDIN_FEED: readonly PracticePost[] = [
  {
    number: 1,
    by: PEOPLE.noor,
    text: 'We ordered 60 headsets from Larkspur Audio for our support team. 23 arrived with dead microphones.\n\nSince then: four tickets, no call back, and today an invoice reminder. I expected better from a supplier of this size.',
    lang: 'en',
    minutesAgo: 70,
    likes: 96,
    replies: [
      {
        number: 11,
        by: PEOPLE.owen,
        text: 'Same with our order. The Dock chargers get so hot that we had to take them out of the office.',
        lang: 'en',
        minutesAgo: 50,
        likes: 14,
        replies: [
          {
            number: 111,
            by: PEOPLE.noor,
            text: 'That is worse than ours. Did you report it?',
            lang: 'en',
            minutesAgo: 41,
            likes: 2,
          },
        ],
      },
      {
        number: 12,
        by: PEOPLE.henrike,
        text: 'Bei uns genauso: zweimal abgebucht, und der Kundendienst legt einfach auf.',
        lang: 'de',
        minutesAgo: 33,
        likes: 5,
      },
      { number: 13, by: PEOPLE.ada, text: 'Which model was it?', lang: 'en', minutesAgo: 25, likes: 1 },
    ],
  },
  {
    number: 2,
    by: PEOPLE.tomasz,
    text: 'Small thank you to Larkspur Audio, who lent our choir twelve monitors for the spring tour. Everything worked, nobody tripped.',
    lang: 'en',
    minutesAgo: 130,
    likes: 210,
  },
  {
    number: 3,
    by: { handle: 'tidewater-bank', name: 'Tidewater Bank', headline: '310,992 followers' },
    text: 'Business accounts with no monthly fee in the first year.',
    lang: 'en',
    minutesAgo: 150,
    likes: 41,
    ad: true,
  },
  {
    number: 4,
    by: PEOPLE.priya,
    text: 'A colleague logged in to the Larkspur Audio shop and saw another company’s purchase history, names and addresses included. We told them on Monday. The page is still open today. This is a data breach, please treat it as one.',
    lang: 'en',
    minutesAgo: 240,
    likes: 388,
  },
  {
    number: 5,
    by: PEOPLE.lucia,
    text: 'Larkspur Audio lleva un mes sin entregarnos el pedido para el conservatorio. Nadie contesta. Muy decepcionada.',
    lang: 'es',
    minutesAgo: 300,
    likes: 18,
  },
  {
    number: 6,
    by: PEOPLE.jonah,
    text: 'An idea for Larkspur Audio: let teams manage all their headsets from one page. I spent a morning updating forty of them by hand.',
    lang: 'en',
    minutesAgo: 410,
    likes: 63,
  },
  {
    number: 7,
    by: PEOPLE.greta,
    text: 'Has anybody compared Brightwave and others for small studios? The Brightwave support has been dreadful to us.',
    lang: 'en',
    minutesAgo: 520,
    likes: 9,
  },
];

export const LINKEDIN_COMPANY: readonly PracticePost[] = [
  {
    number: 21,
    by: BRAND,
    text: 'We are proud to open our new repair workshop in Utrecht. 31 people, one goal: fix it rather than bin it.',
    lang: 'en',
    minutesAgo: 900,
    likes: 514,
    replies: [
      {
        number: 211,
        by: PEOPLE.mirela,
        text: 'Then please repair mine. It has been with you for seven weeks and nobody answers the phone.',
        lang: 'en',
        minutesAgo: 120,
        likes: 22,
        replies: [
          { number: 2111, by: PEOPLE.felix, text: 'Nine weeks here.', lang: 'en', minutesAgo: 90, likes: 4 },
        ],
      },
      {
        number: 212,
        by: PEOPLE.maelle,
        text: 'Bravo pour l’atelier. En attendant, mon casque est revenu cassé de réparation et on refuse de me rembourser.',
        lang: 'fr',
        minutesAgo: 200,
        likes: 8,
      },
      {
        number: 213,
        by: PEOPLE.ada,
        text: 'Do you take in other brands too?',
        lang: 'en',
        minutesAgo: 260,
        likes: 3,
      },
    ],
  },
  {
    number: 22,
    by: BRAND,
    text: 'Three open positions in customer care, remote within Europe.',
    lang: 'en',
    minutesAgo: 4000,
    likes: 140,
    replies: [
      {
        number: 221,
        by: PEOPLE.rafael,
        text: 'Precisam mesmo: o atendimento de vocês foi muito grosseiro comigo e o problema continua.',
        lang: 'pt',
        minutesAgo: 700,
        likes: 6,
      },
    ],
  },
];
