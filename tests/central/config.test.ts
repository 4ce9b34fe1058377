import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../central/cannot-start.ts';
import { readConfig } from '../../central/config.ts';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data', LOCALAPPDATA: '/data' })).toMatchObject({
      host: '127.0.0.1',
      port: 4180,
      database: { kind: 'pglite' },
      isDemo: false,
      admin: null,
      trustProxy: false,
    });
  });

  it('takes a PostgreSQL server when one is named', () => {
    const url = 'postgres://central@db.example/central';

    expect(readConfig({ DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
  });

  it('takes a directory when one is named', () => {
    expect(readConfig({ PERMANENCE_DATA: '/srv/permanence' }).database).toEqual({
      kind: 'pglite',
      directory: '/srv/permanence',
    });
  });

  it('counts an empty variable as absent', () => {
    const config = readConfig({ DATABASE_URL: '', CENTRAL_ADMIN_EMAIL: '', PERMANENCE_DEMO: '' });

    expect(config).toMatchObject({ database: { kind: 'pglite' }, admin: null, isDemo: false });
  });

  it('reads numbers and switches', () => {
    expect(
      readConfig({ PORT: '0', PERMANENCE_DEMO: '1', CENTRAL_TRUST_PROXY: 'true' }),
    ).toMatchObject({ port: 0, isDemo: true, trustProxy: true });
    expect(readConfig({ CENTRAL_FIRST_MEMBER_NUMBER: '500' }).firstMemberNumber).toBe(500);
    expect(readConfig({}).firstMemberNumber).toBe(100_001);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://canary' }, 'DATABASE_URL'],
    [{ PERMANENCE_DEMO: 'please' }, 'PERMANENCE_DEMO'],
    [{ CENTRAL_ADMIN_EMAIL: 'canary' }, 'CENTRAL_ADMIN_EMAIL'],
    [{ CENTRAL_ADMIN_PASSWORD: 'long enough canary' }, 'CENTRAL_ADMIN_EMAIL'],
    [
      { CENTRAL_ADMIN_EMAIL: 'a@b.example', CENTRAL_ADMIN_PASSWORD: 'canary' },
      'CENTRAL_ADMIN_PASSWORD',
    ],
  ])('that is wrong is refused by name and without its value (%o)', (variables, name) => {
    const read = () => readConfig(variables);

    expect(read).toThrow(CannotStart);
    expect(read).toThrow(name);
    expect(read).not.toThrow('canary');
  });
});
