import { appendFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type Journal,
  type JournalRecord,
  openJournal,
} from '../../../electron/guard/journal/journal.ts';
import { aFolder, inAFolder } from '../a-folder.ts';
import { cutBytes, filesIn, flipByte } from '../damage.ts';

const aRecord = (seq: number, text = `record ${seq}`): JournalRecord => ({
  seq,
  sealed: new TextEncoder().encode(text),
});
const everything = { after: 0, limit: 1_000 };
const appendAll = async (journal: Journal, records: readonly JournalRecord[]) => {
  for (const record of records) await journal.append(record);
};
const written = async (folder: string, records: readonly JournalRecord[]) => {
  const journal = openJournal(folder);
  await appendAll(journal, records);
  await journal.close();
};
/** In tests that go on using it. */
const anOpenJournal = (folder: string): Journal => {
  const journal = openJournal(folder);
  onTestFinished(() => journal.close());
  return journal;
};

describe('the journal', () => {
  it('gives back every record in order after it was opened again', async () => {
    const folder = aFolder();
    await written(folder, [aRecord(1), aRecord(2), aRecord(7)]);

    const read = await openJournal(folder).read(everything);

    expect(read).toEqual({ records: [aRecord(1), aRecord(2), aRecord(7)], lost: 0 });
  });

  it('is empty where nothing was written', async () => {
    const journal = anOpenJournal(aFolder());

    expect(await journal.tail()).toBe(0);
    expect(await journal.read(everything)).toEqual({ records: [], lost: 0 });
  });

  it('leaves out a record that was taken back, and keeps it out', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await appendAll(journal, [aRecord(1), aRecord(2)]);

    await journal.takeBack(2);

    expect((await journal.read(everything)).records).toEqual([aRecord(1)]);
    expect((await openJournal(folder).read(everything)).records).toEqual([aRecord(1)]);
    expect(await journal.tail()).toBe(1);
  });

  it('lets the record that comes again take the place of the one before', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await journal.append(aRecord(1, 'lost commit'));

    await journal.append(aRecord(1, 'next commit'));

    expect((await openJournal(folder).read(everything)).records).toEqual([
      aRecord(1, 'next commit'),
    ]);
  });

  it('takes back a record of an older segment without disturbing the newer ones', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await appendAll(journal, [aRecord(1), aRecord(2)]);
    await journal.startNewSegment();
    await journal.append(aRecord(3));
    await journal.startNewSegment();

    await journal.takeBack(2);
    await journal.append(aRecord(4));
    await journal.dropUpTo(3);

    expect((await openJournal(folder).read(everything)).records).toContainEqual(aRecord(4));
    expect((await openJournal(folder).read(everything)).records).not.toContainEqual(aRecord(2));
  });

  it('cuts off silently what a power cut left half written, and goes on behind it', async () => {
    const folder = aFolder();
    await written(folder, [aRecord(1), aRecord(2)]);
    cutBytes(filesIn(folder, '.journal')[0] ?? '', 3);

    const journal = anOpenJournal(folder);
    await journal.append(aRecord(3));

    const read = await openJournal(folder).read(everything);
    expect(read).toEqual({ records: [aRecord(1), aRecord(3)], lost: 0 });
  });

  it('takes room that was reserved and never filled for a cut', async () => {
    const folder = aFolder();
    await written(folder, [aRecord(1)]);
    appendFileSync(filesIn(folder, '.journal')[0] ?? '', Buffer.alloc(500));

    const read = await openJournal(folder).read(everything);

    expect(read).toEqual({ records: [aRecord(1)], lost: 0 });
  });

  it('counts a segment that was closed and is shorter now as a loss', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await appendAll(journal, [aRecord(1), aRecord(2)]);
    await journal.startNewSegment();
    await journal.append(aRecord(3));
    cutBytes(filesIn(folder, '.journal')[0] ?? '', 3);

    const read = await openJournal(folder).read(everything);

    expect(read).toEqual({ records: [aRecord(1), aRecord(3)], lost: 1 });
  });

  it('notices damage that came after it was opened', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await appendAll(journal, [aRecord(1), aRecord(2)]);
    flipByte(filesIn(folder, '.journal')[0] ?? '', -1);

    const read = await journal.read(everything);

    expect(read).toEqual({ records: [aRecord(1)], lost: 1 });
  });

  it('deletes only the files that hold nothing after the oldest snapshot', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    for (const seq of [1, 2, 3]) {
      await journal.append(aRecord(seq));
      await journal.startNewSegment();
    }

    await journal.dropUpTo(2);

    expect(filesIn(folder, '.journal')).toHaveLength(1);
    expect((await journal.read(everything)).records).toEqual([aRecord(3)]);
  });

  it('keeps the last file even when a snapshot holds all of it', async () => {
    const folder = aFolder();
    const journal = anOpenJournal(folder);
    await journal.append(aRecord(1));

    await journal.dropUpTo(9);

    expect((await journal.read(everything)).records).toEqual([aRecord(1)]);
  });

  it('adds up page by page to the whole, losses too', async () => {
    const folder = aFolder();
    await written(
      folder,
      [1, 2, 3, 4, 5].map((seq) => aRecord(seq)),
    );
    const file = filesIn(folder, '.journal')[0] ?? '';
    flipByte(file, Math.floor(statSync(file).size / 2));

    const journal = anOpenJournal(folder);
    const first = await journal.read({ after: 0, limit: 2 });
    const second = await journal.read({ after: 2, limit: 2 });
    const third = await journal.read({ after: 5, limit: 2 });

    expect([first, second, third].map(({ lost }) => lost)).toEqual([0, 1, 0]);
    expect([...first.records, ...second.records]).toEqual([1, 2, 4, 5].map((seq) => aRecord(seq)));
  });
});

describe('the journal, for all inputs', () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 12 });
  const recordsOf = (sealed: readonly Uint8Array[]): readonly JournalRecord[] =>
    sealed.map((bytes, index) => ({ seq: index + 1, sealed: new Uint8Array(bytes) }));

  it('reads back what was appended, wherever segments begin', () =>
    fc.assert(
      fc.asyncProperty(contents, fc.uniqueArray(fc.nat(11)), (sealed, cuts) =>
        inAFolder(async (folder) => {
          const journal = openJournal(folder);
          for (const record of recordsOf(sealed)) {
            await journal.append(record);
            if (cuts.includes(record.seq)) await journal.startNewSegment();
          }
          await journal.close();
          const read = await openJournal(folder).read(everything);
          expect(read).toEqual({ records: recordsOf(sealed), lost: 0 });
        }),
      ),
      { numRuns: 40 },
    ));

  it('never gives a wrong record after one flipped bit, and says that one is lost', () =>
    fc.assert(
      fc.asyncProperty(contents, fc.nat(), fc.nat(7), (sealed, place, bit) =>
        inAFolder(async (folder) => {
          const records = recordsOf(sealed);
          await written(folder, records);
          const file = filesIn(folder, '.journal')[0] ?? '';
          flipByte(file, place % statSync(file).size, bit);

          const read = await openJournal(folder).read(everything);

          expect(records).toEqual(expect.arrayContaining(read.records));
          expect(read.records).toHaveLength(records.length - 1);
          expect(read.lost).toBe(1);
        }),
      ),
      { numRuns: 150 },
    ));

  it('loses only the end when the file is cut anywhere', () =>
    fc.assert(
      fc.asyncProperty(contents, fc.nat(), (sealed, place) =>
        inAFolder(async (folder) => {
          const records = recordsOf(sealed);
          await written(folder, records);
          const file = filesIn(folder, '.journal')[0] ?? '';
          cutBytes(file, place % statSync(file).size);

          const read = await openJournal(folder).read(everything);

          expect(read.records).toEqual(records.slice(0, read.records.length));
          expect(read.lost).toBe(0);
        }),
      ),
      { numRuns: 60 },
    ));
});
