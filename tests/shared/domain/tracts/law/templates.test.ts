import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { judged, ourFacts, rulesIn } from './support.ts';

describe('a leaflet begun from a template', () => {
  it.each(templates.map(({ id }) => id))('%s lacks nothing that the law wants', (id) => {
    const made = startFromTemplate(id, ourFacts, { title: id, stamp: 't' });
    const doc = new Y.Doc();
    if (made.ok) Y.applyUpdate(doc, made.value);

    const findings = judged(doc);

    expect(readTract(doc).tract.objects.length).toBeGreaterThan(0);
    expect(findings.map(({ fault, object }) => [fault, object])).toEqual([]);
    expect(rulesIn(findings)).toEqual([]);
  });
});
