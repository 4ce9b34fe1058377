import PouchDB from 'pouchdb-browser';

/** Replicates a database from a PouchDB server into this browser. Milliseconds, and the rows that came. */
export async function pouchPeer(url) {
  const local = new PouchDB('peer-replica');
  const started = performance.now();
  const outcome = await PouchDB.replicate(url, local, { batch_size: 1_000, batches_limit: 10 });
  const milliseconds = performance.now() - started;
  await local.destroy();
  return { milliseconds, rows: outcome.docs_written };
}
