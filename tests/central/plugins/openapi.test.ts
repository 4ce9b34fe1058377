import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problems, problemTypePrefix } from '#shared/api/problem.ts';
import { changesRoute, routes } from '#shared/api/routes.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const contract = [...Object.values(routes), changesRoute];
const Responses = z.record(z.string(), z.looseObject({ description: z.string() }));

async function theDocument() {
  return (await test.app.inject({ url: '/openapi.json' })).json();
}

describe('the OpenAPI document', () => {
  it('is of version 3.1', async () => {
    expect(await theDocument()).toMatchObject({
      openapi: '3.1.0',
      info: { title: expect.any(String), version: '0.0.0-test' },
    });
  });

  it('has every route of the contract, and no other', async () => {
    const { paths } = await theDocument();

    const documented = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );

    const expected = contract.map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(documented.sort()).toEqual(expected.sort());
  });

  it('has only routes that central serves', () => {
    for (const { method, path } of contract) {
      expect(test.app.hasRoute({ method, url: path }), `${method} ${path}`).toBe(true);
    }
  });

  it('describes what is sent and what is answered', async () => {
    const { paths } = await theDocument();

    const { requestBody, responses } = paths['/v1/sessions'].post;

    expect(requestBody.content['application/json'].schema.required).toContain('password');
    expect(responses[200].content['application/json'].schema.properties).toHaveProperty('account');
    expect(paths['/v1/scopes/{scope}/changes'].get.parameters).toMatchObject([
      { name: 'scope', in: 'path', required: true },
      { name: 'epoch', in: 'query', required: true },
      { name: 'since', in: 'query', required: true },
      { name: 'limit', in: 'query', required: false },
    ]);
  });

  it('names every problem somewhere', async () => {
    const { paths } = await theDocument();

    const said = Object.values<Record<string, { responses: unknown }>>(paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => Object.values(Responses.parse(responses)))
      .map(({ description }) => description)
      .join('\n');

    for (const kind of Object.keys(problems)) expect(said).toContain(`${problemTypePrefix}${kind}`);
  });

  it('has no reference that leads nowhere', async () => {
    const document = await theDocument();
    const text = JSON.stringify(document);

    const references = new Set(
      [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target),
    );

    expect([...references].sort()).toEqual([
      '#/components/schemas/Json',
      '#/components/schemas/Problem',
    ]);
    expect(Object.keys(document.components.schemas).sort()).toEqual(['Json', 'Problem']);
  });
});

describe('the page for people', () => {
  it('shows every route, runs nothing and asks nothing of anybody', async () => {
    const { headers, body } = await test.app.inject({ url: '/docs' });

    for (const name of Object.keys(routes)) expect(body).toContain(`id="${name}"`);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(body).not.toMatch(/<script|https?:\/\/(?!json-schema\.org)|style="/);
  });
});
