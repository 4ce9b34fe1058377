import type { FastifyInstance } from 'fastify';
import { ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { currentEpoch } from '../store/meta.ts';
import { serve } from './serve.ts';

export function serveHealth(app: FastifyInstance, central: Central): void {
  serve(app, central, {
    name: 'health',
    answer: async () => {
      await currentEpoch(central.store.sql);
      return ok({ status: 'ok', version: central.version, store: central.store.kind });
    },
  });
}
