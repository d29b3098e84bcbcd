import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('personal data', () => {
  it.each([
    ['mail me at jo.doe@mail.example please', 'email: jo.doe@mail.example'],
    ['JO_DOE+shop@sub.mail.example', 'email: JO_DOE+shop@sub.mail.example'],
    ['jo (at) mail.example', 'email: jo (at) mail.example'],
    ['jo\u200b.doe@mail.example', 'email: jo\u200b.doe@mail.example'],
    ['call +44 20 7946 0958 today', 'phone: +44 20 7946 0958'],
    ['ring 020 7946 0958', 'phone: 020 7946 0958'],
    ['(555) 010-4477 any time', 'phone: (555) 010-4477'],
    ['555-010-4477', 'phone: 555-010-4477'],
    ['06 12 34 56 78', 'phone: 06 12 34 56 78'],
    ['mi móvil es 612 345 678', 'phone: 612 345 678'],
    ['Telefon: 030 1234567', 'phone: 030 1234567'],
    ['my mobile is 9876543210', 'phone: 9876543210'],
    ['send to 9876543210', 'reference: 9876543210'],
    ['IBAN GB82 WEST 1234 5698 7654 32 and more', 'iban: GB82 WEST 1234 5698 7654 32'],
    ['DE89370400440532013000', 'iban: DE89370400440532013000'],
    ['card 4111 1111 1111 1111 exp 12/27', 'card: 4111 1111 1111 1111'],
    ['4111-1111-1111-1111', 'card: 4111-1111-1111-1111'],
    ['order number AB-12345', 'reference: AB-12345'],
    ['Order #889912', 'reference: 889912'],
    ['my booking ref is XK4P2Q', 'reference: XK4P2Q'],
    ['PNR: 8KD2LM', 'reference: 8KD2LM'],
    ['Kundennummer 4455667', 'reference: 4455667'],
    ['número de pedido: 7788991', 'reference: 7788991'],
    ['commande n° 445566', 'reference: 445566'],
    ['encomenda 99887766', 'reference: 99887766'],
    ['tracking 1Z999AA10123456784', 'reference: 1Z999AA10123456784'],
    ['I live at 12 High Street by the pub', 'address: 12 High Street'],
    ['4 Old Mill Lane', 'address: 4 Old Mill Lane'],
    ['Bahnhofstraße 12a', 'address: Bahnhofstraße 12a'],
    ['12 rue de la Paix', 'address: 12 rue de la Paix'],
    ['Calle de Alcalá 45', 'address: Calle de Alcalá 45'],
    ['SW1A 1AA', 'address: SW1A 1AA'],
    ['Springfield, IL 62704', 'address: IL 62704'],
    ['see https://shop.example/o?id=991', 'link: https://shop.example/o?id=991'],
  ])('finds it in %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'It was due on 2026-11-21, then 21/11/2026, then 21.11.26',
    'I paid £1,299.99 and then $20.50, 30% up',
    'Flight BA1234 was 90 minutes late, gate 12, seat 14C',
    'Waiting since 10:45, it is now 13:30',
    'Since 2019-2020 I ordered 3 times, order 2 came',
    'Bought two tickets at 1500 rupees, ticket 1500 rupees',
    'Windows 11, iOS 17.2.1, version 10.0.19045',
    'a 5 minute drive and a 10 minute walk on the street',
    'https://shop.example/help is no use',
    '@larkspur 100% of 5000 customers',
    'My account is locked and my order is late',
    'order 2000mg of vitamin, a plan with 50gb',
    'IP 192.168.10.254',
    'told @larkspur.support and .@larkspur.help about it',
    '1000000 people saw this',
  ])('lets be: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes linear time on hostile text', () => {
    const bombs = [
      '1 '.repeat(2000),
      'a.'.repeat(2000),
      'GB82'.repeat(1000),
      'A1-'.repeat(1300),
      '(0)'.repeat(1300),
    ];
    const start = performance.now();
    for (const bomb of bombs) findPersonalData(bomb);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
