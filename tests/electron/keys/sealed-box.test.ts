import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../electron/keys/sealed-box.ts';

const key = new Uint8Array(32).fill(3);
const context = 'permanence/test';

describe('a sealed box', () => {
  it('opens with its key and its context, for all contents', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        const box = seal({ key, context }, content);
        expect(unseal({ key, context }, box)).toEqual(Buffer.from(content));
      }),
    );
  });

  it('does not open under another key or in another place', () => {
    const box = seal({ key, context }, Buffer.from('secret'));

    expect(unseal({ key: new Uint8Array(32), context }, box)).toBeNull();
    expect(unseal({ key, context: 'permanence/other' }, box)).toBeNull();
  });

  it('does not open with one flipped bit, wherever', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), fc.nat(7), (content, place, bit) => {
        const box = seal({ key, context }, content);
        const at = place % box.length;
        box.writeUInt8(box.readUInt8(at) ^ (1 << bit), at);
        expect(unseal({ key, context }, box)).toBeNull();
      }),
    );
  });
});
