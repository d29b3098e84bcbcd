import { describe, expect, it } from 'vitest';
import type { Post } from '@/utils/core/post';
import { makePost } from './fixtures/post';
import { readEnglish, readIn } from './fixtures/read';
import { isSupported, LEXICONS, type SupportedLanguage } from './languages';
import { phrasesOf } from './lexicon/compile';
import { hitsOf } from './hits';
import { LARGE_AUDIENCE, risksOf } from './risks';

const RISKY = [
  'legal',
  'press',
  'safety-injury',
  'safety-hazard',
  'harm',
  'self-harm',
  'topic-safety',
] as const;
const inLanguage = (lang: SupportedLanguage, text: string) => risksOf(makePost(text), readIn(lang, text));
const risks = (text: string, given: Partial<Post> = {}) => risksOf(makePost(text, given), readEnglish(text));

describe('risks', () => {
  it.each([
    ['legal', 'my lawyer will be in touch'],
    ['press', 'I am a journalist and would like a comment'],
    ['safety', 'the battery exploded in my hand'],
    ['self-harm', 'after this I just want to die'],
    ['self-harm', 'after two years of this I see no point in living'],
    ['self-harm', 'some days I think of harming myself'],
    ['churn', 'never again, switching to another company'],
    ['repeated-contact', 'this is the third time I ask'],
    ['personal-data', 'my number is +44 20 7946 0958'],
  ])('%s: %s', (risk, text) => {
    expect(risks(text)).toContain(risk);
  });

  it.each(['my parcel is late', 'this cake is to die for', 'sick beat', 'great job team'])(
    'none in: %s',
    (text) => {
      expect(risks(text)).toEqual([]);
    },
  );

  it.each([
    ['self-harm', 'the train is 5 hours late and moves at 20 kms an hour'],
    ['self-harm', 'they have the suicide squad comics in every shop but yours'],
    ['safety', 'to add insult to injury you lost my bag'],
    ['safety', 'the monitor has terrible backlight bleeding'],
    ['safety', 'your agent hurt my feelings'],
    ['press', 'my newspaper has not come for a week'],
    ['press', 'read the press release again'],
    ['self-harm', 'I dont want to wake up to another of your mails'],
    ['safety', 'you slapped me with a late fee and threw me out of the app'],
    ['safety', 'my head is about to explode'],
  ])('no %s: %s', (risk, text) => {
    expect(risks(text)).not.toContain(risk);
  });

  it.each([
    ['press', 'our newspaper is running a story on you'],
    ['safety', 'the boiler is about to explode'],
    ['safety', 'a heavy piece of metal in the box cut my hand'],
    ['self-harm', 'I am going to kms from all this'],
  ])('%s all the same: %s', (risk, text) => {
    expect(risks(text)).toContain(risk);
  });

  it('but the same words beside another risk of the kind take none away', () => {
    expect(risks('insult to injury: the kettle burned my hand')).toContain('safety');
    expect(risks('20 kms from home and I want to kms')).toContain('self-harm');
  });

  it.each(['your guard punched me', 'one of your staff chucked me out of the window #assault'])(
    'violence: %s',
    (text) => {
      expect(risks(text)).toContain('safety');
    },
  );

  it('takes a laugh for a manner of speaking', () => {
    expect(risks('this game makes me want to kill myself lol')).not.toContain('self-harm');
  });

  it('hears a large audience like the press', () => {
    expect(risks('late again', { author: { name: 'A', followers: LARGE_AUDIENCE } })).toContain('press');
    expect(risks('late again', { author: { name: 'A', followers: 900 } })).not.toContain('press');
  });
});

describe('risks in other languages', () => {
  it.each([
    ['de', 'legal', 'Wir sehen uns vor Gericht'],
    ['de', 'self-harm', 'Ich will nicht mehr leben'],
    ['de', 'self-harm', 'Manchmal denke ich daran, mir etwas antun zu müssen'],
    ['fr', 'self-harm', 'Je ne veux plus vivre'],
    ['de', 'self-harm', 'Ich will sterben'],
    ['de', 'safety', 'Mein Sohn wurde verletzt, das ist inakzeptabel'],
    ['de', 'safety', 'Ich habe mich am Griff verbrannt'],
    ['de', 'safety', 'Das Ladegerät ist geschmolzen'],
    ['fr', 'safety', 'Le four a explosé'],
    ['it', 'self-harm', 'Voglio farla finita con questa vita'],
    ['pt', 'safety', 'Queimei-me na chaleira'],
    ['de', 'safety', 'Das Ladegerät hat Feuer gefangen'],
    ['es', 'legal', 'Voy a poner una denuncia'],
    ['es', 'self-harm', 'No quiero vivir'],
    ['fr', 'press', 'Je vais en parler à la presse'],
    ['fr', 'self-harm', 'J’ai envie de me tuer'],
    ['it', 'self-harm', 'Voglio farla finita con la vita'],
    ['it', 'safety', 'Il forno ha preso fuoco'],
    ['pt', 'self-harm', 'Quero me matar'],
    ['pt', 'legal', 'Vou abrir um processo contra vocês'],
  ] as const)('%s, %s: %s', (lang, risk, text) => {
    expect(inLanguage(lang, text)).toContain(risk);
  });

  // The same word in its everyday sense.
  it.each([
    ['de', 'Das Gericht war kalt und die Pizza verbrannt'],
    ['de', 'Die Krümel sitzen in den Ritzen, mit Sicherheit kein neues Sofa'],
    ['de', 'Ohne euch kann ich nicht mehr leben, beste Schokolade'],
    ['es', 'El consumo de este mes es altísimo y hay mucha demanda'],
    ['es', 'No me corte la luz, ya pagué'],
    ['fr', 'Je suis pressé, la box coupe le wifi et la facture explose'],
    ['fr', 'La glace a fondu pendant la livraison'],
    ['fr', 'On a juste envie d’en finir avec ce dossier, je ne veux plus vivre cette galère'],
    ['de', 'Der Laptop ist aus dem Standby nicht mehr aufgewacht, eine Verletzung der Privatsphäre'],
    ['it', 'La fotocamera non mette a fuoco e la stampa è sbiadita'],
    ['it', 'Voglio farla finita con queste telefonate, rischio di perdere il volo'],
    ['pt', 'Vão me cortar a luz, o processo de devolução não anda'],
    ['pt', 'Não aguento mais viver sem água'],
    ['pt', 'O sorvete derreteu e cortei o plano, queimei dinheiro'],
  ] as const)('%s, none: %s', (lang, text) => {
    expect(inLanguage(lang, text).filter((risk) => risk !== 'churn')).toEqual([]);
  });
});

describe.each(Object.keys(LEXICONS).filter(isSupported))('phrases of no risk in %s', (lang) => {
  it('each hold a word that would else be one', () => {
    const idle = phrasesOf(LEXICONS[lang], 'no-risk')
      .map((words) => words.map((word) => (word === '0' ? '20' : word.replace('*', ''))).join(' '))
      .filter((phrase) => {
        const { hits } = readIn(lang, phrase);
        return RISKY.every((key) => hitsOf(hits, key).length === 0);
      });
    expect(idle).toEqual([]);
  });
});
