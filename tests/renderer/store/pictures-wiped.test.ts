import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { picturePieceBytes } from '#shared/api/picture-routes.ts';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import { grantScopes } from '../../../central/store/grants.ts';
import { createKeyring } from '../../../renderer/store/sealed/keyring.ts';
import { unseal } from '../../../renderer/store/sealed/sealed-record.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aSyncOffice, type SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const about = { type: 'image/jpeg', width: 30, height: 20, name: 'place.jpg' } as const;

async function anOfficeOfTwoSections() {
  const [kept, lost] = [await aSection(central), await aSection(central)];
  const office = await aSyncOffice(central, { sectionIds: [kept.id, lost.id] });
  return { office, kept, keptScope: scopeOf(kept.id, 'tracts'), lost: scopeOf(lost.id, 'tracts') };
}

async function put({ store }: SyncOffice, scope: ScopeId, size = 1_000) {
  const bytes = new Uint8Array(randomBytes(size));
  const added = await store.addPicture({ scope, bytes: bytes.slice(), about });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return { bytes, sha256: added.value };
}

/** From the next heads on, the account has this one section. */
const leaveOnly = ({ account }: SyncOffice, sectionId: string) =>
  central.store.tx((sql) =>
    grantScopes(sql, {
      accountId: account.id,
      role: 'secretary',
      seesAmounts: false,
      sectionIds: [sectionId],
    }),
  );

const filesOf = ({ computer: { disk } }: SyncOffice) => [
  ...disk.pictures.keys(),
  ...[...disk.picturePieces.keys()].map((key) => key.split('|')[0]),
];

describe('the pictures of a section that is taken away', () => {
  it('are wiped from the disk, and those of other sections stay', async () => {
    const { office, kept, keptScope, lost } = await anOfficeOfTwoSections();
    const stays = await put(office, keptScope);
    const goes = await put(office, lost);
    await office.store.syncNow();
    expect(office.computer.disk.pictures.size).toBe(2);

    await leaveOnly(office, kept.id);
    await office.store.syncNow();

    expect(office.computer.disk.pictures.size).toBe(1);
    expect(await office.store.picture(goes.sha256)).toBeNull();
    expect(await office.store.picture(stays.sha256)).toEqual(stays.bytes);
  });

  it('cannot be opened by this office even from a copy of its disk', async () => {
    const { office, kept, lost } = await anOfficeOfTwoSections();
    await put(office, lost);
    await office.store.syncNow();
    const [[id, sealed] = expect.fail('nothing was kept')] = [...office.computer.disk.pictures];

    await leaveOnly(office, kept.id);
    await office.store.syncNow();

    const keyring = await createKeyring(office.computer.key.slice());
    const key = await keyring.forTable('picture');
    await expect(unseal(key, `picture|${id}`, new Uint8Array(sealed))).rejects.toThrow();
  });

  it('are wiped at the next start when the program was killed on the way', async () => {
    const { office, kept, lost } = await anOfficeOfTwoSections();
    await put(office, lost);
    await office.store.syncNow();
    await leaveOnly(office, kept.id);
    const dead = new Promise<void>((resolve) => {
      office.computer.intercept = (name, _input, next) => {
        if (name !== 'picture.drop') return next();
        resolve();
        return new Promise(() => undefined);
      };
    });

    void office.store.syncNow();
    await dead;
    expect(filesOf(office)).toHaveLength(1);
    await office.restart();
    await office.computer.runIdle();

    expect(filesOf(office)).toEqual([]);
  });

  it('go with the pieces of those that were still on their way', async () => {
    const { office: other, lost, kept } = await anOfficeOfTwoSections();
    const office = await aSyncOffice(central, {
      sectionIds: [kept.id, String(lost).split(':')[1] ?? ''],
    });
    const { sha256 } = await put(other, lost, 2 * picturePieceBytes + 11);
    await other.store.syncNow();
    await vi.waitFor(
      async () => {
        const whole = 'select 1 from picture where sha256 = $1 and whole_at is not null';
        expect(await central.store.sql(whole, [sha256])).toHaveLength(1);
      },
      { timeout: 20_000 },
    );
    const honest = office.computer.central;
    office.computer.central = (name, input) =>
      name === 'picture.fetch' && (input as { place: number }).place > 0
        ? Promise.resolve({ ok: false, error: { kind: 'offline' } })
        : honest(name, input);
    await office.store.syncNow();
    await vi.waitFor(() => expect(filesOf(office)).toHaveLength(1), { timeout: 20_000 });

    await leaveOnly(office, kept.id);
    await office.store.syncNow();

    expect(filesOf(office)).toEqual([]);
  });
});
