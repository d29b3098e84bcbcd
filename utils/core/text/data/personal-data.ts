/**
 * What personal data looks like. Order matters: of two kinds at one place the
 * earlier wins. Every repetition is bounded, so that the time is linear in the text.
 */
export const PERSONAL_DATA_KINDS = [
  'link',
  'email',
  'iban',
  'card',
  'reference',
  'phone',
  'address',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export type PersonalDataPattern = {
  readonly kind: PersonalDataKind;
  /** Global; the group `value`, the last part of the match, is what to hide. */
  readonly pattern: RegExp;
  /** A match holds at least so many digits, 0 to 9: a text with fewer is not searched. */
  readonly digits: number;
  /** A match holds a digit in a run of so many letters, digits, dashes and slashes. */
  readonly run?: number;
  /** What stands in every match, where digits do not tell; quick to look for. */
  readonly sign?: RegExp;
  /** `iban` mod 97, `card` Luhn, `digits` 7 to 15 digits as phone numbers have (ITU-T E.164) and no date, `has-digit` a digit in it and no year or measure. */
  readonly check?: 'iban' | 'card' | 'digits' | 'has-digit';
};

const LABEL =
  'order|booking|reservation|confirmation|reference|ref|account|acct|a/c|customer|client|case|ticket|complaint|invoice|tracking|track|parcel|shipment|consignment|policy|membership|member|loyalty|claim|pnr|imei|serial|passport|sort code|' +
  'pedido|reserva|factura|cuenta|cliente|referencia|seguimiento|commande|réservation|facture|compte|référence|dossier|colis|bestellung|bestellnummer|buchung|buchungsnummer|auftrag|auftragsnummer|rechnung|rechnungsnummer|kundennummer|vertragsnummer|sendungsnummer|encomenda|fatura|conta|protocolo';
const NUMBER_WORD =
  'number|numbers|no|num|nr|id|code|ref|reference|número|numero|num\\.|nº|n°|numéro|nummer|de|client|is|was|es|é|est|ist|lautet';
const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|close|crescent|square|sq|terrace|parkway|pkwy|highway|hwy|place|pl|grove|gardens|row|mews';

/** A house number before a name with a capital. */
const NUMBER_AND_NAME = /\d[A-Za-z]?,? [A-Z\u0080-\uffff]/;

export const PERSONAL_DATA: readonly PersonalDataPattern[] = [
  {
    kind: 'link',
    digits: 0,
    sign: /https?:/iu,
    // A query or fragment often carries an order id, a token or an e-mail.
    pattern: /(?<value>https?:\/\/[^\s?#<>"]{1,400}[?#][^\s<>"]{1,1500})/giu,
  },
  {
    kind: 'email',
    digits: 0,
    sign: /\S@\S|[([]at[)\]]/iu,
    pattern:
      /(?<![\w.%+-])(?<value>[\p{L}\p{N}._%+-]{1,64}(?:@| ?\(at\) ?| ?\[at\] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4})/giu,
  },
  {
    kind: 'iban',
    digits: 2,
    run: 4,
    pattern: /(?<![\p{L}\p{N}])(?<value>[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,36})(?![\p{L}\p{N}])/giu,
    check: 'iban',
  },
  {
    kind: 'card',
    digits: 13,
    pattern: /(?<![\p{L}\p{N}])(?<value>[2-6](?:[ -]?\d){12,22})(?![\p{L}\p{N}])/gu,
    check: 'card',
  },
  {
    kind: 'reference',
    digits: 1,
    run: 4,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${LABEL})(?:'s)?(?:[ .:#-]{1,3}(?:${NUMBER_WORD})){0,2}[ .:#-]{1,4}(?<value>[\\p{L}\\p{N}](?:[-/]?[\\p{L}\\p{N}]){3,29})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    check: 'has-digit',
  },
  {
    kind: 'phone',
    digits: 7,
    pattern: /(?<![\p{L}\p{N}])(?<value>(?:\+|00)[1-9](?:[ ().\-/]{0,3}\d){6,14})(?![\p{L}\p{N}])/gu,
    check: 'digits',
  },
  {
    kind: 'phone',
    digits: 7,
    pattern:
      /(?<![\p{L}\p{N}])(?<value>\(\d{2,5}\)[ .-]{0,2}\d{2,4}(?:[ .-]?\d{2,4}){1,3})(?![\p{L}\p{N}])/gu,
    check: 'digits',
  },
  {
    kind: 'phone',
    digits: 7,
    // North America: 555-010-4477; 1-800 numbers too.
    pattern: /(?<![\p{L}\p{N}])(?<value>(?:1[ .-])?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4})(?![\p{L}\p{N}])/gu,
    check: 'digits',
  },
  {
    kind: 'phone',
    digits: 7,
    // A trunk zero: most of Europe, Australia, Africa.
    pattern: /(?<![\p{L}\p{N}:.,/-])(?<value>0[1-9](?:[ .\-/]?\d){6,10})(?![\p{L}\p{N}])/gu,
    check: 'digits',
  },
  {
    kind: 'phone',
    digits: 7,
    pattern:
      /(?<![\p{L}\p{N}])(?:call|phone|tel|telephone|mobile|cell|whatsapp|text|ring|teléfono|telefono|móvil|movil|téléphone|portable|telefon|handy|telefone|celular)(?: me| us)?(?: number| no| nr)?(?: on| at| is| al| au| unter| es| é| est| ist)?[ .:]{1,3}(?<value>\d(?:[ .-]?\d){6,14})(?![\p{L}\p{N}])/giu,
    check: 'digits',
  },
  {
    kind: 'reference',
    digits: 9,
    // Nine digits or more in a row without a blank: a phone, account or parcel number, whatever it is called.
    pattern: /(?<![\p{L}\p{N}.,])(?<value>[A-Z]{0,3}\d{9,30}[A-Z]{0,3})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'address',
    digits: 1,
    sign: NUMBER_AND_NAME,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<value>\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'.-]{1,30} ){1,4}(?:${STREET})(?![\\p{L}\\p{N}]))`,
      // The street's kind is written in either case, the name's capital is what tells it from "5 minute drive".
      'gu',
    ),
  },
  {
    kind: 'address',
    digits: 1,
    sign: NUMBER_AND_NAME,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<value>\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'.-]{1,30} ){1,4}(?:${capitalised(STREET)})(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
  },
  {
    kind: 'address',
    digits: 1,
    sign: /(?:rue|avenue|boulevard|calle|avenida|plaza|paseo|rua|travessa|praça|via|viale|piazza) /i,
    pattern:
      /(?<![\p{L}\p{N}])(?<value>(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Vv]ia|[Vv]iale|[Pp]iazza) (?:d[eiou]s? |de la |de los |del |della |da |do )?\p{Lu}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{1,30}){0,3},? (?:n\.?[º°o]? ?)?\d{1,5})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'address',
    digits: 1,
    sign: /(?:rue|avenue|boulevard|impasse|allée|chemin|place) /i,
    pattern:
      /(?<![\p{L}\p{N}])(?<value>\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|impasse|allée|chemin|place) (?:d[eiou]s? |de la |de l'|du )?\p{L}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{1,30}){0,3})(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'address',
    digits: 1,
    // Bahnhofstraße 12a
    sign: /(?:straße|strasse|str\.|weg|platz|allee|gasse) \d/,
    pattern:
      /(?<![\p{L}\p{N}])(?<value>\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|weg|platz|allee|gasse) \d{1,4}[a-z]?)(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'address',
    digits: 1,
    run: 2,
    // British postcode, Royal Mail's format.
    pattern: /(?<![\p{L}\p{N}])(?<value>[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'address',
    digits: 1,
    run: 5,
    // American state and ZIP: CA 94105-1234
    pattern: /(?<![\p{L}\p{N}])(?<value>[A-Z]{2} \d{5}(?:-\d{4})?)(?![\p{L}\p{N}])/gu,
  },
];

function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}
