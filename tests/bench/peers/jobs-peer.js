import XLSX from '@e965/xlsx';
import Dexie from 'dexie';
import { inventMembers } from '../support/invent-members.ts';
import { watchStalls } from '../support/watch-stalls.ts';

const batchRows = 2_000;

/** The usual way, on the thread that asks: plain rows in memory and in Dexie, SheetJS for files. */
export const jobsPeer = {
  async bulk(count) {
    const database = new Dexie('peer-jobs');
    database.version(1).stores({ members: 'id' });
    const members = database.table('members');
    const write = async (rows) => {
      for (let from = 0; from < rows.length; from += batchRows) {
        await members.bulkPut(rows.slice(from, from + batchRows));
      }
    };
    let rows = inventMembers(count).map((fields, index) => ({ id: `m${index}`, ...fields }));
    await write(rows);
    const set = await watchStalls(async () => {
      rows = rows.map((row) => ({ ...row, town: 'Rennes' }));
      await write(rows);
    }, nothing);
    const collator = new Intl.Collator('fr');
    const list = await watchStalls(async () => {
      const byName = (a, b) => collator.compare(a.familyName, b.familyName);
      const sorted = [...rows].sort(byName).slice(0, 50);
      return { sorted, filled: rows.filter(({ email }) => email !== null).length };
    }, nothing);
    database.close();
    await Dexie.delete('peer-jobs');
    return { set, list };
  },

  open(base64) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return watchStalls(async () => {
      const book = XLSX.read(bytes, { type: 'array', FS: ';', raw: true, dense: true });
      const options = { header: 1, raw: false, defval: '' };
      return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], options);
    }, nothing);
  },

  export(count) {
    const people = inventMembers(count).map(plain);
    return watchStalls(async () => {
      const book = XLSX.utils.book_new(XLSX.utils.json_to_sheet(people), 'Adhérents');
      return XLSX.write(book, { type: 'array', compression: true });
    }, nothing);
  },
};

const nothing = async () => undefined;

const plain = ({ familyName, givenName, email, phone, street, postcode, town }) => ({
  familyName,
  givenName,
  email,
  phone,
  street,
  postcode,
  town,
});
