import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnMapping,
  type ColumnTarget,
  type ImportOptions,
  importFields,
  type RowDecision,
} from '#shared/domain/import/import.ts';
import { emptyMember, MemberFields } from '#shared/domain/members/member.ts';
import { type AFile, carryOut, knownAs, planOf } from './a-file.ts';

// Few names, numbers, dates and contacts, so that rows and people meet in every way.
const name = fc.constantFrom('Dupont', 'DUPONT', 'Durand', 'de La Tour', '');
const given = fc.constantFrom('Jean', 'JEAN', 'Marie', 'Zoé', '');
const number = fc.constantFrom('', '', '1', '01', '2', '3');
const birth = fc.constantFrom('', '', '12/03/1975', '1975-03-12', '01/01/2001', '31/02/1999');
const phone = fc.constantFrom('', '', '0612345678', '612345678', '0299123456', 'voir Paul');
const email = fc.constantFrom('', '', 'a@exemple.fr', 'B@exemple.fr', 'b@exemple.fr', 'a chez b');
const street = fc.constantFrom('', '12 rue des Lilas', '12, RUE DES LILAS', '3 place Foch');
const postcode = fc.constantFrom('', '35200', '1000');
const consent = fc.constantFrom('', 'Oui', 'Non');
const consentDay = fc.constantFrom('', '', '12/03/2024', '01/05/2025', 'Non');
const remark = fc.constantFrom('', 'Colle bien', 'Colle');

const headers = 'N°;Nom;Prénom;Né le;Tél;Mail;Rue;CP;Newsletter;Notes;Accord le'.split(';');
const wholeMapping = [
  ...['memberNumber', 'familyName', 'givenName', 'birthDate', 'phone', 'email', 'street'],
  ...['postcode', 'emailConsent', 'notes', 'emailConsentOn'],
] as unknown as ColumnMapping;

const row = fc.tuple(
  number,
  name,
  given,
  birth,
  phone,
  email,
  street,
  postcode,
  consent,
  remark,
  consentDay,
);
const broken = fc.array(fc.string({ maxLength: 5 }), { maxLength: 12 });
const file: fc.Arbitrary<AFile> = fc
  .array(fc.oneof({ weight: 12, arbitrary: row }, { weight: 1, arbitrary: broken }), {
    maxLength: 14,
  })
  .map((rows) => ({ headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }));

const mapping: fc.Arbitrary<ColumnMapping> = fc
  .subarray([...headers.keys()].filter((column) => column !== 1))
  .map((kept) =>
    wholeMapping.map((target, at) => (at === 1 || kept.includes(at) ? target : 'ignore')),
  );

const options: fc.Arbitrary<ImportOptions> = fc.record({
  payerEmail: fc.constantFrom('ignore' as const, 'use-when-same-name' as const, 'use' as const),
  emptyCells: fc.constantFrom('keep' as const, 'erase' as const),
  existing: fc.constantFrom('update' as const, 'fill-empty' as const, 'skip' as const),
  names: fc.constantFrom('as-they-seem' as const, 'other-way-round' as const),
});

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const person = fc
  .record({
    familyName: fc.constantFrom('Dupont', 'Durand', 'de La Tour'),
    givenName: orNull(fc.constantFrom('Jean', 'Marie')),
    memberNumber: orNull(fc.constantFrom('1', '2', '3')),
    birthDate: orNull(fc.constantFrom('1975-03-12', '2001-01-01')),
    phone: orNull(fc.constantFrom('+33612345678', '+33299123456')),
    email: orNull(fc.constantFrom('a@exemple.fr', 'b@exemple.fr')),
    street: orNull(fc.constantFrom('12 rue des Lilas', '3 place Foch')),
    postcode: orNull(fc.constantFrom('35200', '01000')),
    emailConsent: fc.constantFrom('granted', 'refused', 'unknown'),
    notes: orNull(fc.constantFrom('Colle', 'Autre')),
  })
  .map((said) => MemberFields.parse({ ...emptyMember, ...said }));
const known = fc.array(person, { maxLength: 6 }).map((people) => knownAs(...people));

const isTaken = (kind: string) => ['create', 'update', 'unchanged'].includes(kind);

const runs = { numRuns: 4_000 };

describe('planImport, for any file and any people', () => {
  it('gives the same plan for the same input', () => {
    fc.assert(
      fc.property(file, known, mapping, options, (table, people, columns, chosen) => {
        const said = { known: people, mapping: columns, options: chosen };
        expect(planOf(table, said)).toEqual(planOf(structuredClone(table), structuredClone(said)));
      }),
    );
  });

  it('plans every row once, in order, and counts them all', () => {
    fc.assert(
      fc.property(file, known, options, (table, people, chosen) => {
        const plan = planOf(table, { known: people, mapping: wholeMapping, options: chosen });

        const total = Object.values(plan.counts).reduce((sum, count) => sum + count, 0);
        expect(plan.rows.map(({ line }) => line)).toEqual(table.rows.map(({ line }) => line));
        expect(total).toBe(table.rows.length);
      }),
    );
  });

  it('changes nothing when the same file comes again', () => {
    fc.assert(
      fc.property(file, known, mapping, options, (table, people, columns, chosen) => {
        const said = { mapping: columns, options: chosen };
        const first = planOf(table, { known: people, ...said });

        const again = planOf(table, { known: carryOut(first, people), ...said });

        const settled = chosen.existing === 'skip' ? 'skipped' : 'unchanged';
        const taken = first.rows.flatMap(({ kind }, at) =>
          isTaken(kind) ? [again.rows[at]?.kind] : [],
        );
        expect(again.counts).toMatchObject({ create: 0, update: 0 });
        expect(taken.filter((kind) => kind !== settled)).toEqual([]);
      }),
      runs,
    );
  });

  it('changes nothing when the same file comes again, whatever was decided of people in two rows', () => {
    const saying = fc.array(fc.constantFrom('same-as' as const, 'create' as const), {
      minLength: 14,
      maxLength: 14,
    });
    fc.assert(
      fc.property(file, known, options, saying, (table, people, chosen, said) => {
        const asked = { mapping: wholeMapping, options: chosen };
        const undecided = planOf(table, { known: people, ...asked });
        const decisions = Object.fromEntries(
          undecided.rows.flatMap((planned, at): [number, RowDecision][] => {
            if (planned.kind !== 'skipped' || planned.twin === undefined) return [];
            const { line, twin } = planned;
            return [
              [line, said[at] === 'create' ? { kind: 'create' } : { kind: 'same-as', line: twin }],
            ];
          }),
        );
        const first = planOf(table, { known: people, ...asked, decisions });

        const again = planOf(table, { known: carryOut(first, people), ...asked, decisions });

        expect(again.counts).toMatchObject({ update: 0 });
        const isCreatedAgain = again.rows.some(
          ({ kind, line }) => kind === 'create' && decisions[line]?.kind !== 'create',
        );
        expect(isCreatedAgain).toBe(false);
      }),
      runs,
    );
  });

  it('writes only what the schema of a member allows', () => {
    fc.assert(
      fc.property(file, known, mapping, options, (table, people, columns, chosen) => {
        const plan = planOf(table, { known: people, mapping: columns, options: chosen });
        for (const { fields } of carryOut(plan, people))
          expect(MemberFields.parse(fields)).toEqual(fields);
      }),
    );
  });

  it('accepts or refuses any text in any column, and lets through only what a member may hold', () => {
    const target = fc.constantFrom<ColumnTarget>(
      ...importFields,
      ...(['fullName', 'payerEmail', 'orderStatus', 'ignore'] as const),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.string({ unit: 'binary' }),
    );
    const column = fc.tuple(text, target, fc.oneof(text, name, birth, phone, email, consent));
    fc.assert(
      fc.property(fc.array(column, { maxLength: 8 }), options, (columns, chosen) => {
        const table = {
          headers: ['Nom', ...columns.map(([header]) => header)],
          rows: [{ line: 2, cells: ['Dupont', ...columns.map(([, , cell]) => cell)] }],
        };
        const mapping = ['familyName' as const, ...columns.map(([, chosenTarget]) => chosenTarget)];

        const [row] = planOf(table, { mapping, options: chosen }).rows;

        if (row?.kind === 'create') expect(MemberFields.parse(row.set)).toEqual(row.set);
        else expect(row?.kind).toMatch(/refused|skipped/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('speaks of nobody twice, and erases nothing unasked', () => {
    fc.assert(
      fc.property(file, known, mapping, options, (table, people, columns, chosen) => {
        const plan = planOf(table, { known: people, mapping: columns, options: chosen });

        const ids = plan.rows.flatMap((planned) =>
          'memberId' in planned ? [planned.memberId] : [],
        );
        const erased = plan.rows.flatMap((planned) =>
          planned.kind === 'update' ? planned.changes.filter(({ after }) => after === null) : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
        if (chosen.emptyCells === 'keep') expect(erased).toEqual([]);
      }),
    );
  });

  it('never turns a refusal into a consent', () => {
    fc.assert(
      fc.property(file, known, options, (table, people, chosen) => {
        const plan = planOf(table, { known: people, mapping: wholeMapping, options: chosen });

        const after = new Map(carryOut(plan, people).map(({ id, fields }) => [id, fields]));
        const refusing = people.filter(({ fields }) => fields.emailConsent === 'refused');
        expect(refusing.every(({ id }) => after.get(id)?.emailConsent === 'refused')).toBe(true);
      }),
    );
  });
});
