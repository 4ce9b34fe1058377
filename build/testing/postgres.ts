import { startPostgres } from '../setup/postgres.ts';

/** Central's tests run again on a real PostgreSQL: the one named from outside, or one of our own. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined) {
    process.env.DATABASE_URL = given;
    return undefined;
  }
  const postgres = await startPostgres();
  process.env.TEST_DATABASE_URL = postgres.url;
  process.env.DATABASE_URL = postgres.url;
  return postgres.stop;
}
