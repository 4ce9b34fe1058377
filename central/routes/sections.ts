import type { FastifyInstance } from 'fastify';
import { coversFederation } from '#shared/domain/access.ts';
import { err, ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { grantToAdmins } from '../store/accounts.ts';
import { allSections, insertSection, sectionsOfAccount } from '../store/sections.ts';
import { serve } from './serve.ts';

export function serveSections(app: FastifyInstance, central: Central): void {
  const { store } = central;

  serve(app, central, {
    name: 'listSections',
    answer: async ({ request }) => {
      const { accountId, role } = signedInBy(request);
      const sections = coversFederation(role)
        ? await allSections(store.sql)
        : await sectionsOfAccount(store.sql, accountId);
      return ok({ sections: [...sections] });
    },
  });

  serve(app, central, {
    name: 'createSection',
    answer: ({ body }) =>
      store.tx(async (sql) => {
        if (!(await insertSection(sql, body))) return err({ kind: 'already-exists' });
        await grantToAdmins(sql);
        return ok(body);
      }),
  });
}
