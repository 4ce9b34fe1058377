import Dexie from 'dexie';
import { inventMembers } from '../support/invent-members.ts';

const batchRows = 2_000;
const edits = 200;

/** The usual way to use IndexedDB: one plain row a member, five indexes. Milliseconds. */
export async function dexiePeer(count) {
  const database = new Dexie('peer');
  database.version(1).stores({ members: 'id,familyName,email,phone,town,memberNumber' });
  const members = database.table('members');
  const rows = inventMembers(count).map((fields, index) => ({ id: `m${index}`, ...fields }));

  const started = performance.now();
  for (let from = 0; from < rows.length; from += batchRows) {
    await members.bulkPut(rows.slice(from, from + batchRows));
  }
  const importMs = performance.now() - started;

  const reading = performance.now();
  const read = await members.toArray();
  const readMs = performance.now() - reading;

  const editMs = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const began = performance.now();
    await members.update(`m${(edit * 37) % count}`, { phone: `+3361234${1_000 + edit}` });
    editMs.push(performance.now() - began);
  }
  const heapBytes = performance.memory?.usedJSHeapSize ?? 0;
  database.close();
  await Dexie.delete('peer');
  return { importMs, readMs, editMs, rows: read.length, heapBytes };
}
