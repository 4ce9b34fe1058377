import { describe, expect, it } from 'vitest';
import { packBankFile } from '#shared/ipc/bank-pieces.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { parseBank } from '../../../electron/files/parse/bank/parse-bank.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';

/** A store whose main reads bank files as the real one does. */
async function aBankOffice(): Promise<StoreApi> {
  const computer = aComputer();
  const store = await computer.work();
  computer.intercept = async (name, input, next) => {
    if (name !== 'bank.parse') return next();
    const read = await parseBank(input as RequestInput<'bank.parse'>);
    return ok(read.ok ? ok(packBankFile(read.value)) : read);
  };
  return store;
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const strange = 'Quand;Quoi;Combien\n03/02/2026;VIR MME MARTIN;60,00\n';

const open = (store: StoreApi, text: string) =>
  store.openBankFile({ fileName: 'releve.csv', bytes: bytesOf(text), options: {} });

describe('a bank file in the store', () => {
  it('comes back whole, lines and faults', async () => {
    const store = await aBankOffice();

    const opened = await open(
      store,
      'Date;Libellé;Montant\n03/02/2026;VIR MME MARTIN;60,00\n32/02/2026;VIR;1,00\n',
    );

    expect(opened).toMatchObject({
      ok: true,
      value: {
        isRemembered: false,
        file: {
          kind: 'statements',
          statements: [
            { lines: [{ amount: 6_000 }], faults: [{ kind: 'bad-date', value: '32/02/2026' }] },
          ],
        },
      },
    });
  });

  it('of HelloAsso too', async () => {
    const store = await aBankOffice();

    const opened = await open(
      store,
      'Référence commande;Date de la commande;Statut de la commande;Nom payeur;Montant tarif\n12;03/02/2026 10:00;Validé;Martin;60,00\n',
    );

    expect(opened).toMatchObject({
      ok: true,
      value: { file: { kind: 'online', online: { payments: [{ order: '12', status: 'paid' }] } } },
    });
  });

  it('is asked about once, and read by itself from then on', async () => {
    const store = await aBankOffice();
    const asked = await open(store, strange);
    if (asked.ok || asked.error.kind !== 'unknown-columns') throw new Error('was not asked');
    const { headers, guess } = asked.error;

    await store.rememberBankColumns({ fileName: 'releve.csv', headers, columns: guess });

    expect(guess.roles).toEqual(['bookedOn', 'label', 'amount']);
    expect(await open(store, strange)).toMatchObject({
      ok: true,
      value: {
        isRemembered: true,
        file: { statements: [{ lines: [{ label: 'VIR MME MARTIN' }] }] },
      },
    });
  });

  it('follows the last explanation of the same columns', async () => {
    const store = await aBankOffice();
    const headers = ['Quand', 'Quoi', 'Combien'];
    const explain = (roles: ('bookedOn' | 'label' | 'amount' | 'ignore')[]) =>
      store.rememberBankColumns({
        fileName: 'releve.csv',
        headers,
        columns: { headerLine: 1, roles },
      });

    await explain(['bookedOn', 'ignore', 'amount']);
    await explain(['bookedOn', 'label', 'amount']);

    expect(await open(store, strange)).toMatchObject({ ok: true, value: { isRemembered: true } });
  });
});
