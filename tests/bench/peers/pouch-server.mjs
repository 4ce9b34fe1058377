// A PouchDB server holding `count` invented members in memory, on a free port; prints its address when ready.
import { createRequire } from 'node:module';
import { inventMembers } from '../support/invent-members.ts';

const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-mapreduce'))
  .plugin(require('pouchdb-replication'))
  .defaults({ adapter: 'memory' });
const express = require('express');

const count = Number(process.argv[2]);
const database = new PouchDB('members');
const rows = inventMembers(count).map((fields, index) => ({ _id: `m${index}`, ...fields }));
for (let from = 0; from < rows.length; from += 1_000) {
  await database.bulkDocs(rows.slice(from, from + 1_000));
}
const app = express();
app.use((_request, response, next) => {
  // The peers' page is a file: its origin is opaque.
  response.set('Access-Control-Allow-Origin', '*');
  response.set('Access-Control-Allow-Headers', '*');
  next();
});
app.use(
  '/db',
  require('express-pouchdb')(PouchDB, {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
    logPath: process.env.POUCH_LOG,
  }),
);
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/db/members\n`);
});
