/**
 * The inner loop of the encoder as a WebAssembly module of a few hundred bytes, written out by hand: JavaScript has
 * no instruction that multiplies eight numbers at once, and 9 in 10 milliseconds are spent here.
 *
 * `multiply(x, w, to, inputs, outputs, count)`: sums of products of int16 inputs and int8 weights, as int32.
 * Both lie in blocks, so that one pointer walks each: inputs as two rows by eight (see `blockRows`), weights as four
 * outputs by eight (see `blockColumns`). Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

/** Inputs, two rows and four outputs are taken at a time. */
export const BLOCK = { inputs: 8, rows: 2, outputs: 4 } as const;

const I32 = 0x7f;
const V128 = 0x7b;
const X = 0;
const W = 1;
const TO = 2;
const INPUTS = 3;
const OUTPUTS = 4;
const COUNT = 5;
const OUTPUT = 6;
const ROW = 7;
const X_AT = 8;
const W_AT = 9;
const X_END = 10;
const TO_AT = 11;
const FIRST = 12;
const SECOND = 13;
const WEIGHTS = 14;
const SUMS = 15;

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const ADD = [0x6a];
const MUL = [0x6c];
const LESS = [0x49];
const loop = (body: number[]): number[] => [0x03, 0x40, ...body, 0x0b];
const AGAIN_IF = [0x0d, 0];
const simd = (code: number, ...rest: number[]): number[] => [0xfd, ...unsigned(code), ...rest];
const load = (offset: number): number[] => simd(0x00, 0, ...unsigned(offset));
const loadBytes = (offset: number): number[] => simd(0x01, 0, ...unsigned(offset));
const ZERO = simd(0x0c, ...Array.from({ length: 16 }, () => 0));
const lane = (index: number): number[] => simd(0x1b, index);
const ADD_VECTORS = simd(0xae);
const DOT = simd(0xba);
const store = (offset: number): number[] => [0x36, 2, ...unsigned(offset)];

/** Adds to a pointer or counter. */
const advance = (local: number, by: number[]): number[] => [...get(local), ...by, ...ADD, ...set(local)];

const LANES = [0, 1, 2, 3];
const sumAt = (row: number, output: number): number => SUMS + row * BLOCK.outputs + output;

const products = LANES.flatMap((output) => [
  ...get(W_AT),
  ...loadBytes(output * BLOCK.inputs),
  ...set(WEIGHTS),
  ...[FIRST, SECOND].flatMap((input, row) => [
    ...get(WEIGHTS),
    ...get(input),
    ...DOT,
    ...get(sumAt(row, output)),
    ...ADD_VECTORS,
    ...set(sumAt(row, output)),
  ]),
]);

const overInputs = loop([
  ...get(X_AT),
  ...load(0),
  ...set(FIRST),
  ...get(X_AT),
  ...load(2 * BLOCK.inputs),
  ...set(SECOND),
  ...products,
  ...advance(W_AT, constant(BLOCK.outputs * BLOCK.inputs)),
  ...advance(X_AT, constant(2 * BLOCK.rows * BLOCK.inputs)),
  ...get(X_AT),
  ...get(X_END),
  ...LESS,
  ...AGAIN_IF,
]);

const storeSums = [0, 1].flatMap((row) => [
  ...LANES.flatMap((output) => [
    ...get(TO_AT),
    ...LANES.flatMap((index) => [...get(sumAt(row, output)), ...lane(index), ...(index === 0 ? [] : ADD)]),
    ...store(4 * output),
  ]),
  ...advance(TO_AT, [...get(OUTPUTS), ...constant(4), ...MUL]),
]);

/** For four outputs: all rows, two at a time. */
const overRows = loop([
  ...LANES.flatMap((output) => [0, 1].flatMap((row) => [...ZERO, ...set(sumAt(row, output))])),
  ...get(W),
  ...get(OUTPUT),
  ...get(INPUTS),
  ...MUL,
  ...ADD,
  ...set(W_AT),
  ...get(X),
  ...get(ROW),
  ...get(INPUTS),
  ...MUL,
  ...constant(2),
  ...MUL,
  ...ADD,
  ...set(X_AT),
  ...get(X_AT),
  ...get(INPUTS),
  ...constant(2 * BLOCK.rows),
  ...MUL,
  ...ADD,
  ...set(X_END),
  ...get(ROW),
  ...get(OUTPUTS),
  ...MUL,
  ...get(OUTPUT),
  ...ADD,
  ...constant(4),
  ...MUL,
  ...get(TO),
  ...ADD,
  ...set(TO_AT),
  ...overInputs,
  ...storeSums,
  ...advance(ROW, constant(BLOCK.rows)),
  ...get(ROW),
  ...get(COUNT),
  ...LESS,
  ...AGAIN_IF,
]);

const body = [
  ...loop([
    ...constant(0),
    ...set(ROW),
    ...overRows,
    ...advance(OUTPUT, constant(BLOCK.outputs)),
    ...get(OUTPUT),
    ...get(OUTPUTS),
    ...LESS,
    ...AGAIN_IF,
  ]),
  0x0b,
];

const LOCALS = [2, FIRST - OUTPUT, I32, SUMS + 8 - FIRST, V128];

/** @returns the module: imports `env.memory`, exports `multiply` */
export function simdModule(): Uint8Array<ArrayBuffer> {
  const code = [...LOCALS, ...body];
  return new Uint8Array([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('env'), ...name('memory'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...Array.from(text, (letter) => letter.codePointAt(0) ?? 0)];
}

/** LEB128, as WebAssembly writes whole numbers. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
