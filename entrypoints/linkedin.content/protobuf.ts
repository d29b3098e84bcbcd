/** The little of protobuf's wire format the keys use: varints and byte strings. */

export type Field = { readonly number: number; readonly value: bigint | Uint8Array };

/** @returns the fields of a message of varints and byte strings; undefined when it is not one to the last byte */
export function fieldsOf(bytes: Uint8Array | undefined): Field[] | undefined {
  if (!bytes || bytes.length === 0) return undefined;
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = varintAt(bytes, at);
    const value = tag && varintAt(bytes, tag.end);
    if (!value) return undefined;
    const number = Number(tag.value >> 3n);
    const wire = Number(tag.value & 7n);
    at = value.end;
    if (wire === 0) {
      fields.push({ number, value: value.value });
    } else if (wire === 2 && value.value <= bytes.length - at) {
      const end = at + Number(value.value);
      fields.push({ number, value: bytes.subarray(at, end) });
      at = end;
    } else {
      return undefined;
    }
  }
  return fields;
}

/** A varint has seven bits a byte, lowest first, and at most ten bytes. */
function varintAt(bytes: Uint8Array, start: number): { value: bigint; end: number } | undefined {
  let value = 0n;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: start + index + 1 };
  }
  return undefined;
}
