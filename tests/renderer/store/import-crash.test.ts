import { describe, expect, it } from 'vitest';
import { defaultImportOptions } from '#shared/domain/import/import.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { localScope } from '../../../renderer/store/sections.ts';
import { aTable } from '../../builders/a-table.ts';
import { aComputer } from './support/an-office.ts';
import { everyone } from './support/read-store.ts';

const people = 2_400;

/** Notes that do not compress, so that the journal needs several records for one import. */
function largeFile(): Uint8Array<ArrayBuffer> {
  const random = () =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(2_800))).toString('base64');
  const rows = Array.from({ length: people }, (_, at) => `Nom${at};${random()}`);
  return new TextEncoder().encode(['Nom;Notes', ...rows].join('\n'));
}

/** An import whose program ends before (`append`) or after (`guard`) its journal was complete. */
async function cutImport(at: { readonly name: string; readonly count: number }) {
  const computer = aComputer();
  const store = await computer.work();
  let count = 0;
  const ended = new Promise<void>((resolve) => {
    computer.intercept = async (name, input, next) => {
      if (name === 'import.parse') {
        const { fileName, bytes, options } = input as RequestInput<'import.parse'>;
        return ok(aTable(fileName, bytes, options));
      }
      if (name !== at.name || ++count < at.count) return next();
      computer.crash();
      resolve();
      return new Promise(() => undefined);
    };
  });
  await store.openImport({ fileName: 'f.csv', bytes: largeFile(), options: {} });
  await store.planImport({ mapping: ['familyName', 'notes'], options: defaultImportOptions });
  void store.confirmImport({ scope: localScope });
  await ended;
  return computer;
}

describe('a program that ends in the middle of an import', () => {
  it('has imported nobody when the journal was not complete', async () => {
    const computer = await cutImport({ name: 'journal.append', count: 2 });
    expect(computer.disk.journal.size).toBe(1);

    const store = await computer.work();

    expect((await store.listMembers(everyone)).all).toBe(0);
    expect(await store.undoable()).toEqual([]);
  });

  it('has imported everybody once the database has it', async () => {
    const computer = await cutImport({ name: 'safety.writeGuard', count: 1 });
    expect(computer.disk.journal.size).toBeGreaterThan(1);

    const store = await computer.work();

    expect((await store.listMembers(everyone)).all).toBe(people);
    expect(await store.undoable()).toMatchObject([{ kind: 'import', created: people }]);
  });
}, 60_000);
