/** Made-up posts that show how a voice sounds, a language each, with what the detector would say of them. */
import type { Finding } from '@/utils/core/detect/finding';
import type { Post } from '@/utils/core/post';

export type ExampleId = 'complaint' | 'praise' | 'question';
export type Example = { readonly id: ExampleId; readonly post: Post; readonly finding: Finding };

type Kind = {
  readonly site: Post['site'];
  readonly author: string;
  readonly finding: Pick<Finding, 'intent' | 'topics' | 'score'> & Partial<Finding>;
};

const KINDS = {
  complaint: {
    site: 'x',
    author: 'Dana Kovar',
    finding: { intent: 'complaint', severity: 'strong', topics: ['delivery', 'service'], score: 0.96 },
  },
  praise: {
    site: 'facebook',
    author: 'Idris Bello',
    finding: { intent: 'praise', topics: ['service'], score: 0.03 },
  },
  question: {
    site: 'linkedin',
    author: 'Greta Lind',
    finding: { intent: 'question', topics: ['delivery'], score: 0.08 },
  },
} as const satisfies Record<ExampleId, Kind>;

const TEXTS = {
  en: {
    complaint:
      'Second parcel in a row that arrives with the lid cracked. I wrote to support on Monday and nobody has answered. Really disappointed.',
    praise:
      'Just have to say that the woman on your phone line this morning was wonderful. Sorted everything in five minutes.',
    question: 'Does the small model also ship to Norway, and how long does that usually take?',
  },
  es: {
    complaint:
      'Segundo paquete seguido que llega con la tapa rota. Escribí a soporte el lunes y nadie ha contestado. Muy decepcionada.',
    praise:
      'Tengo que decir que la chica que me atendió esta mañana por teléfono fue maravillosa. Lo arregló todo en cinco minutos.',
    question: '¿El modelo pequeño también se envía a Noruega? ¿Cuánto suele tardar?',
  },
  fr: {
    complaint:
      "Deuxième colis de suite qui arrive avec le couvercle fendu. J'ai écrit au support lundi et personne n'a répondu. Vraiment déçue.",
    praise:
      'Je dois dire que la dame au téléphone ce matin a été formidable. Tout était réglé en cinq minutes.',
    question: 'Le petit modèle est-il aussi livré en Norvège, et combien de temps faut-il en général ?',
  },
  de: {
    complaint:
      'Schon das zweite Paket, das mit kaputtem Deckel ankommt. Ich habe am Montag dem Support geschrieben und niemand hat geantwortet. Wirklich enttäuscht.',
    praise:
      'Ich muss sagen, die Dame heute früh an eurem Telefon war wunderbar. In fünf Minuten war alles geklärt.',
    question: 'Liefert ihr das kleine Modell auch nach Norwegen, und wie lange dauert das normalerweise?',
  },
  pt: {
    complaint:
      'Segunda encomenda seguida que chega com a tampa partida. Escrevi ao apoio na segunda-feira e ninguém respondeu. Muito desiludida.',
    praise:
      'Tenho de dizer que a senhora que me atendeu hoje ao telefone foi maravilhosa. Resolveu tudo em cinco minutos.',
    question: 'O modelo pequeno também é enviado para a Noruega? Quanto tempo costuma demorar?',
  },
  it: {
    complaint:
      'Secondo pacco di fila che arriva con il coperchio rotto. Ho scritto al supporto lunedì e nessuno ha risposto. Davvero delusa.',
    praise:
      'Devo dire che la signora al telefono stamattina è stata meravigliosa. Ha risolto tutto in cinque minuti.',
    question: 'Il modello piccolo viene spedito anche in Norvegia, e quanto tempo ci vuole di solito?',
  },
  nl: {
    complaint:
      'Al het tweede pakket dat met een kapot deksel aankomt. Ik heb maandag de klantenservice geschreven en niemand heeft geantwoord. Echt teleurgesteld.',
    praise:
      'Ik moet zeggen dat de mevrouw vanmorgen aan de telefoon geweldig was. Alles was in vijf minuten geregeld.',
    question: 'Wordt het kleine model ook naar Noorwegen verzonden, en hoe lang duurt dat meestal?',
  },
} as const satisfies Record<string, Record<ExampleId, string>>;

type Lang = keyof typeof TEXTS;
const IDS = ['complaint', 'praise', 'question'] as const satisfies readonly ExampleId[];

/** @returns the complaint, the praise and the question in the voice's language; in English where there are none in it. */
export function examplesIn(locale: string): readonly Example[] {
  const primary = locale.split('-')[0];
  const lang = LANGS.find((one) => one === primary) ?? 'en';
  return IDS.map((id) => exampleOf(id, lang));
}

const LANGS: readonly Lang[] = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];

function exampleOf(id: ExampleId, lang: Lang): Example {
  const { site, author, finding }: Kind = KINDS[id];
  const handle = author.toLowerCase().replaceAll(/[^a-z]/g, '');
  return {
    id,
    post: {
      key: `${site}:example`,
      aliases: [],
      site,
      kind: 'post',
      author: { name: author, handle },
      text: TEXTS[lang][id],
      lang,
      metrics: {},
      media: [],
    },
    finding: {
      risks: [],
      aboutBrand: 'addressed',
      byBrand: false,
      reasons: [],
      lang,
      supported: true,
      detector: 'example',
      ...finding,
    },
  };
}

/** In English, for trying an engine. */
export const EXAMPLES: readonly Example[] = examplesIn('en');
