/** What lies in IndexedDB, read and written behind the store's back. */
export type RawRecord = { readonly id: string; readonly sealed: Uint8Array };
export type RawDatabase = {
  readonly name: string;
  readonly tables: Readonly<Record<string, readonly RawRecord[]>>;
};

export async function databaseNames(factory: IDBFactory): Promise<readonly string[]> {
  return (await factory.databases()).flatMap(({ name }) => name ?? []);
}

export async function readRaw(factory: IDBFactory): Promise<RawDatabase> {
  const [name = ''] = await databaseNames(factory);
  const database = await connect(factory, name);
  const tables: Record<string, RawRecord[]> = {};
  for (const table of database.objectStoreNames) {
    const found: RawRecord[] = await settled(
      database.transaction(table).objectStore(table).getAll(),
    );
    tables[table] = found.map(({ id, sealed }) => ({ id, sealed: new Uint8Array(sealed) }));
  }
  database.close();
  return { name, tables };
}

/** Makes the tables hold exactly these records. */
export async function writeRaw(factory: IDBFactory, { name, tables }: RawDatabase): Promise<void> {
  const database = await connect(factory, name);
  for (const [table, records] of Object.entries(tables)) {
    const store = database.transaction(table, 'readwrite').objectStore(table);
    await settled(store.clear());
    for (const record of records) await settled(store.put(record));
  }
  database.close();
}

export async function deleteRaw(factory: IDBFactory): Promise<void> {
  for (const name of await databaseNames(factory)) await settled(factory.deleteDatabase(name));
}

const connect = (factory: IDBFactory, name: string): Promise<IDBDatabase> =>
  settled(factory.open(name) as unknown as IDBRequest<IDBDatabase>);

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
