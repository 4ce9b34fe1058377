import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFont } from '#shared/domain/tracts/fonts/judge-font.ts';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import {
  keepFont,
  readFont,
} from '../../../../../renderer/features/tracts/fonts/adding/read-font.ts';
import { countUses } from '../../../../../renderer/features/tracts/fonts/dialog/use-font-uses.ts';
import { judgeInWorker } from '../../../../../renderer/features/tracts/fonts/judge/judge-desk.ts';
import { withLicence } from '../../../../builders/a-font.ts';
import { add, aTextFrame, aTract, edit, storyId } from '../../../../builders/a-tract.ts';
import { fontFile } from '../../../../shared/domain/tracts/text/support/font-file.ts';
import { aComputer } from '../../../store/support/an-office.ts';
import { keepTract } from '../support/an-open-tract.ts';

const judge = async (bytes: Uint8Array) => judgeFont(bytes);
const asFile = (bytes: Uint8Array, name = 'Tract.ttf') => new File([new Uint8Array(bytes)], name);
const whole = fontFile('eb-garamond');

describe('a font file that is added', () => {
  it('is kept with what it says of itself, once, and counted where it is used', async () => {
    const store = await aComputer().work();
    const [section] = await store.tractSections();
    const scope = section?.scope ?? expect.fail('there is no section');
    const read = await readFont(asFile(withLicence(whole, 0x0004)), judge);
    if (!read.ok) return expect.fail(read.error.kind);

    await keepFont(store, scope, read.value);
    await keepFont(store, scope, read.value);
    const [record, ...others] = await store.records('font');
    const fields = record?.fields ?? expect.fail('it was not kept');
    const font = ownFontId(fields);
    const doc = aTract();
    edit(doc, add(aTextFrame('a'), 'Venez'), {
      kind: 'style-text',
      story: storyId('a-story'),
      at: 0,
      length: 5,
      attributes: { font },
    });
    await keepTract(store, doc);
    await keepTract(store);

    expect(others).toEqual([]);
    expect(fields).toMatchObject({ family: 'EB Garamond', embedding: 'preview-and-print' });
    expect(fields.bytes).toBe(whole.length);
    const uses = await countUses(store, scope, new AbortController().signal);
    expect(uses.get(font)).toBe(1);
  });

  it('is refused with nothing kept wherever it was cut off', async () => {
    const store = await aComputer().work();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1_000), async (length) => {
        const read = await readFont(asFile(whole.slice(0, length)), judge);
        expect(read.ok).toBe(false);
      }),
      { numRuns: 40 },
    );
    expect(await store.records('font')).toEqual([]);
  });

  it('is not even read when it is larger than any font', async () => {
    const file = asFile(new Uint8Array(8));
    Object.defineProperty(file, 'size', { value: 40 * 1024 * 1024 });
    expect(await readFont(file, judge)).toMatchObject({ error: { kind: 'too-large' } });
  });
});

describe('the Worker that judges a font', () => {
  it('is ended with its answer, and refuses the file when it breaks', async () => {
    let ended = 0;
    const start = () => {
      const worker = { onerror: () => undefined, terminate: () => (ended += 1) };
      queueMicrotask(() => worker.onerror());
      // Of a Worker, what is used.
      return Object.assign(worker, { postMessage: () => undefined }) as unknown as Worker;
    };
    expect(await judgeInWorker(whole, start)).toMatchObject({ error: { kind: 'damaged' } });
    expect(ended).toBe(1);
  });
});
