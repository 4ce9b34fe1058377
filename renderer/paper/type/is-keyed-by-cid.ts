const [ros, escaped, real] = [0x1e, 12, 30];

/**
 * Whether a `CFF ` table numbers its glyphs by characters of a collection (CID-keyed, as fonts for Chinese or Japanese
 * do) and not one after the other: its top dictionary then begins with ROS (Adobe Technical Note 5176, 9 and 18).
 */
export function isKeyedByCid(table: DataView): boolean {
  try {
    const names = endOfIndex(table, table.getUint8(2));
    const [start, end] = firstOf(table, names);
    for (let at = start; at < end; ) {
      const first = table.getUint8(at);
      if (first === escaped) return table.getUint8(at + 1) === ros;
      // The first operator decides: ROS stands before all others.
      if (first < 22) return false;
      at = afterOperand(table, at);
    }
    return false;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

function afterOperand(table: DataView, at: number): number {
  const first = table.getUint8(at);
  if (first === 28) return at + 3;
  if (first === 29) return at + 5;
  if (first !== real) return at + (first < 247 ? 1 : 2);
  let next = at + 1;
  while ((table.getUint8(next) & 0x0f) !== 0x0f && table.getUint8(next) >> 4 !== 0x0f) next += 1;
  return next + 1;
}

/** Where what an INDEX holds first lies. */
function firstOf(table: DataView, at: number): readonly [number, number] {
  const size = table.getUint8(at + 2);
  const data = at + 3 + (table.getUint16(at) + 1) * size - 1;
  return [data + offsetAt(table, at + 3, size), data + offsetAt(table, at + 3 + size, size)];
}

function endOfIndex(table: DataView, at: number): number {
  const count = table.getUint16(at);
  if (count === 0) return at + 2;
  const size = table.getUint8(at + 2);
  return at + 2 + (count + 1) * size + offsetAt(table, at + 3 + count * size, size);
}

function offsetAt(table: DataView, at: number, size: number): number {
  let offset = 0;
  for (let place = 0; place < size; place += 1) offset = offset * 256 + table.getUint8(at + place);
  return offset;
}
