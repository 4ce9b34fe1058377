import { cellText } from '#shared/domain/export/people/cell-text.ts';
import { addressOf } from '#shared/domain/members/household.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import type { ExportApi, PaperPeople, PaperPerson } from '../store-api/export.ts';
import { chosenPeople, type IdsOf } from './chosen-people.ts';
import { createPersonReader } from './person-reader.ts';

type Input = Parameters<ExportApi['peopleForPaper']>[0];

/** Nobody prints, folds and stamps more: a file for a printing house is what such a wish needs. */
const mostOnPaper = 20_000;
const pauseMs = 20;

export async function paperPeople(
  engine: Engine,
  idsOf: IdsOf,
  input: Input,
): Promise<PaperPeople> {
  const watch = { isCancelled: () => false, tell: () => undefined };
  const { ids, leftOut } = await chosenPeople(engine, { chosen: input, idsOf, watch });
  if (ids.length > mostOnPaper) return { kind: 'too-many', people: ids.length, limit: mostOnPaper };

  const { columns, words, language } = input;
  const reader = createPersonReader(engine, columns, words);
  const pause = breather(pauseMs);
  const read: PaperPerson[] = [];
  for (const id of ids) {
    const person = engine.people.get(id);
    if (person === null) continue;
    const { civility, givenName, familyName, kind, household = null } = person.fields;
    const home = household === null ? null : engine.records.of('household', household);
    const row = reader.rowOf(person);
    read.push({
      id,
      civility,
      givenName,
      familyName,
      kind,
      address: addressOf(person.fields),
      household: home === null ? null : { id: home.id, addressee: home.fields.addressee },
      cells: reader.columns.map((column, at) => cellText(row[at] ?? null, column.kind, language)),
    });
    await pause();
  }
  return { kind: 'read', people: read, leftOut };
}
