import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ColumnMapping,
  ImportOptions,
  KnownMember,
  NameCorrections,
  RowDecisions,
} from '#shared/domain/import/import.ts';
import { emptyMember, MemberFields } from '#shared/domain/members/member.ts';
import { type AFile, anId, carryOut, knownAs, ownFields, planOf } from './a-file.ts';

// Few of everything, so that rows and people meet in every way.
const phone = fc.constantFrom('', '', '0612345678', '0299123456', '0699887766');
const phones = fc.constantFrom('', '06 12 34 56 78', '0612345678 ; 0299123456', '0699887766');
const emails = fc.constantFrom('', 'a@exemple.fr', 'a@exemple.fr, b@exemple.fr', 'B@exemple.fr');
const columns = [
  [
    'fullName',
    fc.constantFrom('Dupont Jean', 'DURAND Marie', 'Martin Paul', 'Paul Martin', 'Petit'),
  ],
  ['memberNumber', fc.constantFrom('', '', '1', '2')],
  ['birthDate', fc.constantFrom('', '', '12/03/1975', '1975', '1980', '31/02/1999')],
  ['birthYear', fc.constantFrom('', '', '1975', '1980', 'jadis')],
  ['phone', phone],
  ['phone', phone],
  ['email', fc.constantFrom('', 'a@exemple.fr', 'b@exemple.fr')],
  ['otherPhone', phones],
  ['otherEmail', emails],
  ['tags', fc.constantFrom('', 'Colleur', 'COLLEUR, Élu', 'élu|chauffeur', ' ; ')],
  ['mandates', fc.constantFrom('', 'Maire', 'MAIRE ; Conseiller', 'Maire, Conseiller')],
  ['roles', fc.constantFrom('', 'Trésorière', 'tresoriere|Secrétaire')],
  ['leftReason', fc.constantFrom('', 'Démission', 'Décès', 'bof')],
  ['custom.number', fc.constantFrom('', '12,5', '1 000', 'douze')],
  ['custom.choice', fc.constantFrom('', 'ETE', 'Hiver', 'Printemps')],
  ['custom.yes-no', fc.constantFrom('', 'oui', 'non')],
  ['custom.text', fc.constantFrom('', 'x', "'=1+1")],
  ['custom.date', fc.constantFrom('', '12/03/2024', 'hier')],
  ['custom.gone', fc.constantFrom('', 'x')],
] as const;
const headers = columns.map(([target], at) => `${target} ${at}`);

const file: fc.Arbitrary<AFile> = fc
  .array(fc.tuple(...columns.map(([, cell]) => cell as fc.Arbitrary<string>)), { maxLength: 9 })
  .map((rows) => ({ headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }));

const mapping: fc.Arbitrary<ColumnMapping> = fc
  .subarray([...columns.keys()])
  .map((kept) =>
    columns.map(([target], at) => (at === 0 || kept.includes(at) ? target : 'ignore')),
  );

const options: fc.Arbitrary<ImportOptions> = fc.record({
  payerEmail: fc.constant('ignore' as const),
  emptyCells: fc.constantFrom('keep' as const, 'erase' as const),
  existing: fc.constantFrom('update' as const, 'fill-empty' as const, 'skip' as const),
  names: fc.constantFrom('as-they-seem' as const, 'other-way-round' as const),
});

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const contact = (value: string) => ({ channel: 'phone', kind: 'other', value, doNotUse: false });
const person = fc
  .record({
    familyName: fc.constantFrom('Dupont', 'Durand', 'Martin'),
    givenName: orNull(fc.constantFrom('Jean', 'Marie', 'Paul')),
    memberNumber: orNull(fc.constantFrom('1', '2')),
    birthDate: orNull(fc.constantFrom('1975-03-12', '2001-01-01')),
    birthYear: orNull(fc.constantFrom(1975, 1980)),
    phone: orNull(fc.constantFrom('+33612345678', '+33299123456')),
    email: orNull(fc.constantFrom('a@exemple.fr', 'b@exemple.fr')),
    'contact.1': orNull(fc.constantFrom('+33299123456', '+33699887766').map(contact)),
    'mandate.1': orNull(
      fc.constant({ title: 'Maire', place: 'Vernoy', from: '2020-07-05', to: null }),
    ),
    'tag.tag1': orNull(fc.constant(true)),
    'custom.number': orNull(fc.constantFrom(12.5, 3)),
    leftReason: orNull(fc.constantFrom('moved', 'deceased')),
  })
  .map((said) =>
    MemberFields.parse({
      ...emptyMember,
      ...said,
      birthYear: said.birthDate === null ? said.birthYear : null,
    }),
  );
const known = fc.array(person, { maxLength: 5 }).map((people) => knownAs(...people));

const line = fc.integer({ min: 2, max: 10 });
const byLine = <T>(said: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(line, said), { maxLength: 3 }).map((list) => Object.fromEntries(list));
const corrections: fc.Arbitrary<NameCorrections> = byLine(
  fc.record({
    familyName: fc.constantFrom('Dupont', 'Durand', 'Paul', '?'),
    givenName: orNull(fc.constantFrom('Jean', 'Martin')),
  }),
);
const decisions: fc.Arbitrary<RowDecisions> = byLine(
  fc.oneof(
    fc.constant({ kind: 'create' as const }),
    fc.constant({ kind: 'leave-out' as const }),
    fc.integer({ min: 1, max: 6 }).map((at) => ({ kind: 'update' as const, memberId: anId(at) })),
  ),
);

/** One can only name people who are there. */
const about = (people: readonly KnownMember[], decisions: RowDecisions): RowDecisions =>
  Object.fromEntries(
    Object.entries(decisions).filter(
      ([, one]) => one.kind !== 'update' || people.some(({ id }) => id === one.memberId),
    ),
  );

const said = fc.record({ mapping, options, corrections, decisions });
const tags = [{ id: 'tag1', name: 'Colleur' }];
const customFields = ownFields;

const isTaken = (kind: string) => ['create', 'update', 'unchanged'].includes(kind);

describe('planImport of lists, own fields, corrected names and decisions', () => {
  it('changes nothing when the same file comes again with the same answers', () => {
    fc.assert(
      fc.property(file, known, said, (table, people, answers) => {
        const chosen = { ...answers, decisions: about(people, answers.decisions) };
        const first = planOf(table, { ...chosen, known: people, tags, customFields });

        const again = planOf(table, {
          ...chosen,
          known: carryOut(first, people),
          tags: [...tags, ...first.newTags],
          customFields,
        });

        const settled = chosen.options.existing === 'skip' ? 'skipped' : 'unchanged';
        const taken = first.rows.flatMap(({ kind }, at) =>
          isTaken(kind) ? [again.rows[at]?.kind] : [],
        );
        // People told apart share all that they are recognised by: of them one is asked again, and nothing is written.
        const isToldApart = first.rows.some(
          ({ kind, line: at }) => kind === 'create' && chosen.decisions[at]?.kind === 'create',
        );
        expect(again.counts.update).toBe(0);
        if (isToldApart) return;
        expect(again.counts.create).toBe(0);
        expect(again.newTags).toEqual([]);
        expect(taken.filter((kind) => kind !== settled)).toEqual([]);
      }),
      { numRuns: 4_000 },
    );
  });

  it('writes only what the schema of a member allows, and loses no entry', () => {
    fc.assert(
      fc.property(file, known, said, (table, people, chosen) => {
        const plan = planOf(table, { ...chosen, known: people, tags, customFields });
        for (const { id, fields } of carryOut(plan, people)) {
          expect(MemberFields.parse(fields)).toEqual(fields);
          const before = people.find((one) => one.id === id)?.fields ?? fields;
          for (const key of ['contact.1', 'mandate.1', 'tag.tag1'] as const)
            if (before[key] != null) expect(fields[key]).toEqual(before[key]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('makes each new tag once, and only where somebody gets it', () => {
    fc.assert(
      fc.property(file, known, said, (table, people, chosen) => {
        const plan = planOf(table, { ...chosen, known: people, tags, customFields });
        const given = new Set(
          carryOut(plan, people).flatMap(({ fields }) =>
            Object.keys(fields).filter((key) => key.startsWith('tag.')),
          ),
        );
        const names = plan.newTags.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        for (const { id } of plan.newTags) expect(given.has(`tag.${id}`)).toBe(true);
        const all = [...tags, ...plan.newTags].map(({ id }) => `tag.${id}`);
        for (const key of given) expect(all).toContain(key);
      }),
      { numRuns: 500 },
    );
  });
});
