import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { docsPage, docsStyle } from '../openapi/docs-page.ts';
import { openApiDocument } from '../openapi/document.ts';

/** `/openapi.json` for programmes, `/docs` for people. */
export function serveOpenApi(app: FastifyInstance, version: string): void {
  const read = once(() => {
    const document = openApiDocument(version);
    return { document: JSON.stringify(document), page: docsPage(document) };
  });
  const styleHash = createHash('sha256').update(docsStyle).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`;
  app.get('/openapi.json', (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(read().document),
  );
  app.get('/docs', (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .send(read().page),
  );
}

/** Described when somebody first asks: central starts without it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
