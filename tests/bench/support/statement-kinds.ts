import { toCents } from '#shared/domain/cents.ts';
import { givenOf, type Payer } from './invent-payers.ts';
import { mistype } from './mistype.ts';
import type { MadeLine, Making } from './statement-line.ts';

type KindOfLine = {
  /** Of a hundred lines. */
  readonly share: number;
  readonly make: (making: Making) => MadeLine;
};

/** As banks write: capitals, no accents, apostrophes and hyphens as spaces half of the time. */
const shout = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll("'", ' ').toUpperCase();

const titleOf = ({ random }: Making): string =>
  random.oneOf(['M', 'MME', 'MONSIEUR', 'MADAME', '']);

const nameOf = ({ familyName, givenName }: Payer, { random }: Making): string =>
  random.chance(0.7) ? `${familyName} ${givenName}` : `${givenName} ${familyName}`;

/** Around the name, what this bank or that one writes. */
const framed = (name: string, making: Making): string =>
  making.random.oneOf([
    `VIR SEPA RECU /DE ${titleOf(making)} ${name} /MOTIF COTISATION 2026 /REF NOTPROVIDED`,
    `VIR INST ${titleOf(making)} ${name}`,
    `VIREMENT EN VOTRE FAVEUR DE ${name} ADHESION 2026`,
    `VIR ${name} cotis annuelle`,
    `VIREMENT RECU DE: ${titleOf(making)} ${name} REF: ${100_000 + making.random.upTo(900_000)}`,
  ]);

const line = (payer: Payer, name: string, making: Making): MadeLine => ({
  label: framed(shout(name), making),
  amount: payer.dues,
  truth: { kind: 'people', people: [payer.id] },
});

const long = ({ familyName, givenName }: Payer): boolean =>
  familyName.length > 5 && (givenName ?? '').length > 4;
const housed = ({ mates }: Payer): boolean => mates.length > 0;

function withMate(making: Making): readonly [Payer, Payer] {
  for (;;) {
    const payer = making.take(housed);
    const mate = making.mateOf(payer);
    if (mate !== null && mate.familyName === payer.familyName) return [payer, mate];
  }
}

const couple = (payer: Payer, making: Making): string =>
  making.random.oneOf([
    `M OU MME ${payer.familyName} ${payer.givenName}`,
    `M ET MME ${payer.familyName}`,
    `M MME ${payer.givenName} ${payer.familyName}`,
  ]);

export const lineKinds = {
  'whole name': { share: 40, make: (m) => one(m, (payer) => nameOf(payer, m)) },
  'typing error': {
    share: 9,
    make: (m) =>
      one(
        m,
        (payer) =>
          m.random.chance(0.7)
            ? `${mistype(payer.familyName, m.random)} ${payer.givenName}`
            : `${payer.familyName} ${mistype(payer.givenName ?? '', m.random)}`,
        long,
      ),
  },
  initial: {
    share: 7,
    make: (m) => one(m, (payer) => `${payer.familyName} ${payer.givenName?.slice(0, 1)}`),
  },
  'cut label': {
    share: 4,
    make: (m) => {
      const payer = m.take(long);
      const name = shout(`${payer.familyName} ${payer.givenName}`);
      const kept = name.length - 1 - m.random.upTo((payer.givenName ?? '').length - 3);
      return { ...line(payer, '', m), label: `VIR SEPA ${name.slice(0, kept)}` };
    },
  },
  'half of a double name': {
    share: 2,
    make: (m) =>
      one(
        m,
        (payer) => `${payer.givenName} ${payer.familyName.split('-')[m.random.upTo(2)]}`,
        ({ familyName }) => familyName.includes('-'),
      ),
  },
  'couple, both dues': {
    share: 8,
    make: (m) => {
      const [payer, mate] = withMate(m);
      return {
        label: framed(shout(couple(payer, m)), m),
        amount: toCents(payer.dues + mate.dues),
        truth: { kind: 'people', people: [payer.id, mate.id] },
      };
    },
  },
  'couple, one’s dues': {
    share: 4,
    make: (m) => {
      for (;;) {
        const [payer, mate] = withMate(m);
        if (payer.dues !== mate.dues)
          return line(payer, couple(m.random.chance(0.5) ? payer : mate, m), m);
      }
    },
  },
  'partner pays': {
    share: 3,
    make: (m) => {
      for (;;) {
        const [payer, mate] = withMate(m);
        if (payer.dues !== mate.dues) return line(payer, nameOf(mate, m), m);
      }
    },
  },
  'recorded already': {
    share: 4,
    make: (m) => {
      const payer = m.take();
      const amount = toCents(payer.dues + 100 * m.random.upTo(4));
      const means = { kind: 'transfer', reference: null } as const;
      const id = m.record({ people: [payer.id], amount, receivedOn: m.on, means });
      return {
        label: framed(shout(nameOf(payer, m)), m),
        amount,
        truth: { kind: 'payments', payments: [id] },
      };
    },
  },
  'order number': {
    share: 3,
    make: (m) => {
      const { id: person, dues: amount } = m.take();
      const order = String(70_000_000 + m.random.upTo(9_000_000));
      const means = { kind: 'online', platform: 'HelloAsso', order } as const;
      const id = m.record({ people: [person], amount, receivedOn: m.on, means });
      return {
        label: `VIR HELLOASSO ${order}`,
        amount,
        truth: { kind: 'payments', payments: [id] },
      };
    },
  },
  deposit: {
    share: 2,
    make: (m) => {
      const payers = Array.from({ length: 3 + m.random.upTo(12) }, () => m.take());
      const means = { kind: 'cheque', bank: null, number: null } as const;
      const ids = payers.map(({ id, dues }) =>
        m.record({ people: [id], amount: dues, receivedOn: m.on, means }),
      );
      const amount = toCents(payers.reduce((sum, { dues }) => sum + dues, 0));
      const slip = String(1_000_000 + m.random.upTo(8_000_000));
      m.deposit({ ids, amount, on: m.on, slip });
      return {
        label: m.random.chance(0.5) ? `REMISE CHEQUES N ${slip}` : 'REMISE DE CHEQUES BORDEREAU',
        amount,
        truth: { kind: 'payments', payments: ids },
      };
    },
  },
  'member number': {
    share: 2,
    make: (m) =>
      one(
        m,
        ({ familyName, memberNumber }) => `${familyName} COTIS ${memberNumber}`,
        ({ memberNumber }) => memberNumber !== null,
      ),
  },
  'another amount': {
    share: 3,
    make: (m) => {
      const payer = m.take();
      return { ...line(payer, nameOf(payer, m), m), amount: toCents(payer.dues + 700) };
    },
  },
  'in three times': {
    share: 2,
    make: (m) => {
      const payer = m.take();
      return { ...line(payer, nameOf(payer, m), m), amount: toCents(Math.floor(payer.dues / 3)) };
    },
  },
  'returned cheque': {
    share: 1,
    make: (m) => {
      const { id: person, dues: amount } = m.take();
      const number = String(1_000_000 + m.random.upTo(8_000_000));
      const means = { kind: 'cheque', bank: null, number } as const;
      const id = m.bank({ people: [person], amount, receivedOn: m.on, means });
      return {
        label: `CHEQUE IMPAYE N ${number} SANS PROVISION`,
        amount: toCents(0 - amount),
        truth: { kind: 'payments', payments: [id] },
      };
    },
  },
  fees: {
    share: 2,
    make: (m) => ({
      label: m.random.oneOf([
        'FRAIS DE TENUE DE COMPTE',
        'COMMISSION D INTERVENTION',
        'COTISATION CARTE ASSO',
      ]),
      amount: toCents(-200 - m.random.upTo(900)),
      truth: { kind: 'not-ours' },
    }),
  },
  'stranger of that family name': {
    share: 4,
    make: (m) => {
      const { familyName, dues } = m.take();
      const label = framed(shout(`${familyName} ${givenOf(m.random)}`), m);
      return { label, amount: dues, truth: { kind: 'stranger' } };
    },
  },
} as const satisfies Readonly<Record<string, KindOfLine>>;

export type LineKind = keyof typeof lineKinds;

function one(
  making: Making,
  nameIn: (payer: Payer) => string,
  isFit?: (payer: Payer) => boolean,
): MadeLine {
  const payer = making.take(isFit);
  return line(payer, nameIn(payer), making);
}
