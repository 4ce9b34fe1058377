import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../renderer/store/sealed/bytes.ts';
import { frameRecord, unframe, unframeRecords } from '../../../../renderer/store/sealed/frames.ts';
import { createKeyring } from '../../../../renderer/store/sealed/keyring.ts';
import { pack, unpack } from '../../../../renderer/store/sealed/pack.ts';
import { seal, unseal } from '../../../../renderer/store/sealed/sealed-record.ts';

const storeKey = () => Uint8Array.from({ length: 32 }, (_, at) => at);

describe('a sealed record', () => {
  it('opens where it was sealed, and nowhere else', async () => {
    const keys = await createKeyring(storeKey());
    const key = await keys.forTable('outbox');
    const sealed = await seal(key, 'database|outbox|1', utf8('hello'));

    expect(await unseal(key, 'database|outbox|1', sealed)).toEqual(utf8('hello'));
    await expect(unseal(key, 'database|outbox|2', sealed)).rejects.toThrow('cannot be read');
    const other = await keys.forTable('undo');
    await expect(unseal(other, 'database|outbox|1', sealed)).rejects.toThrow('cannot be read');
  });

  it('does not open when any bit of it has changed', async () => {
    const key = await (await createKeyring(storeKey())).forTable('outbox');
    const sealed = await seal(key, 'place', utf8('some words'));

    for (let at = 0; at < sealed.length * 8; at += 1) {
      const harmed = sealed.slice();
      harmed[at >> 3] = (harmed[at >> 3] ?? 0) ^ (1 << (at & 7));
      await expect(unseal(key, 'place', harmed)).rejects.toThrow('cannot be read');
    }
    await expect(unseal(key, 'place', sealed.slice(0, 20))).rejects.toThrow('cannot be read');
  });

  it('cannot be opened once the salt of its scope is another', async () => {
    const keys = await createKeyring(storeKey());
    const sealed = await seal(await keys.forScope('sec:1:core', '00ff'), 'place', utf8('x'));

    await expect(
      unseal(await keys.forScope('sec:1:core', '00fe'), 'place', sealed),
    ).rejects.toThrow();
    expect(await unseal(await keys.forScope('sec:1:core', '00ff'), 'place', sealed)).toEqual(
      utf8('x'),
    );
  });

  it('never looks the same twice', async () => {
    const key = await (await createKeyring(storeKey())).forTable('outbox');

    expect(await seal(key, 'place', utf8('x'))).not.toEqual(await seal(key, 'place', utf8('x')));
  });

  it('cannot give its keys away', async () => {
    const key = await (await createKeyring(storeKey())).forTable('outbox');

    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('what is packed', () => {
  it('is unpacked as it was, small or large', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: fc.string(), b: fc.integer() }), { maxLength: 300 }),
        async (value) => {
          expect(await unpack(await pack(value))).toEqual(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is framed and unframed as it was, and never when it is cut', () => {
    const record = { table: 'base', id: 'sec:1:core/é', sealed: Uint8Array.of(1, 2, 3) };
    const bytes = frameRecord(record);

    expect(unframeRecords(unframe(bytes))).toEqual([record]);
    expect(() => unframe(bytes.slice(0, -1))).toThrow('cut');
  });
});
