import type { OpenApi, Operation } from './document.ts';

export const docsStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentcolor 20%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin-bottom: .25rem; } section { border-top: 1px solid var(--line); padding: 1.25rem 0; }
h2 { font-size: 1.05rem; margin: 0; } h2 code { font-size: 1rem; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; font-size: .85rem; }
summary { cursor: pointer; } ul { padding-left: 1.25rem; } a { color: inherit; }
`;

/** The same document as `/openapi.json`, to be read by people. No script, nothing from elsewhere. */
export function docsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => sectionOf(method, path, operation)),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(document.info.title)}</title>
<style>${docsStyle}</style>
</head>
<body>
<h1>${text(document.info.title)}</h1>
<p>${text(document.info.description)} <a href="/openapi.json">OpenAPI 3.1 document</a>, version ${text(document.info.version)}.</p>
<main>
${operations.join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf(method: string, path: string, operation: Operation): string {
  return `<section id="${text(operation.operationId)}">
<h2><span class="method">${text(method.toUpperCase())}</span> <code>${text(path)}</code></h2>
<p>${text(operation.summary)}. ${operation.security.length === 0 ? 'No account needed.' : 'Needs an access token.'}</p>
${operation.parameters.length === 0 ? '' : folded('Parameters', operation.parameters)}
${operation.requestBody === undefined ? '' : folded('Request', operation.requestBody)}
${folded('Answer', operation.responses['200'])}
<ul>
${refusalsOf(operation).join('\n')}
</ul>
</section>`;
}

function refusalsOf({ responses }: Operation): readonly string[] {
  return Object.entries(responses)
    .filter(([status]) => status !== '200')
    .map(([status, response]) => `<li>${text(status)}: ${text(response.description)}</li>`);
}

function folded(title: string, content: unknown): string {
  const shown = JSON.stringify(content, null, 2);
  return `<details><summary>${text(title)}</summary><pre>${text(shown)}</pre></details>`;
}

function text(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
