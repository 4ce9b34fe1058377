import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { anyIntents, makeEdit } from '../../../../builders/some-edits.ts';
import { aComputer } from '../../../store/support/an-office.ts';
import { keepTract, keptDocument, openTract } from '../support/an-open-tract.ts';

it('keeps exactly what any edits, undos and pauses made of the leaflet', async () => {
  const store = await aComputer().work();
  const steps = fc.tuple(
    anyIntents(12),
    fc.array(fc.constantFrom('save', 'save', 'undo', 'go', 'redo')),
  );

  await fc.assert(
    fc.asyncProperty(steps, async ([intents, between]) => {
      const id = await keepTract(store);
      const session = await openTract(store, id);
      for (const [at, intent] of intents.entries()) {
        const edit = makeEdit(await keptDocument(store, id), intent, {
          stamp: `s${at}`,
          memory: noMemory,
        });
        if (edit) session.edit(edit);
        if (between[at] === 'undo') session.undo();
        if (between[at] === 'redo') session.redo();
        if (between[at] === 'save') await session.flush();
      }
      const shown = session.read();
      await session.close();

      expect(readTract(await keptDocument(store, id))).toEqual(shown);
    }),
    { numRuns: 25 },
  );
});
