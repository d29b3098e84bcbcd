import { expect, it } from 'vitest';
import { isMostlyLatin } from './script';

it.each([
  ['my order has not arrived', true],
  ['la commande n’est pas arrivée', true],
  ['my оrdеr 注文 has not arrived', true],
  ['', true],
  ['123 😡 !!', true],
  ['заказ не пришёл, where is it', false],
  ['我的订单还没有到 Larkspur', false],
  ['طلبي لم يصل @larkspur', false],
])('%s: %s', (text, latin) => {
  expect(isMostlyLatin(text)).toBe(latin);
});
