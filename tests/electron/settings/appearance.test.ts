import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { openAppearance } from '../../../electron/settings/appearance.ts';
import { aFolder } from '../a-folder.ts';

const aPath = () => join(aFolder(), 'appearance.json');

describe('the appearance', () => {
  it.each([
    ['fr-FR', 'fr'],
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
    ['C.UTF-8', 'fr'],
    ['de', 'fr'],
    ['', 'fr'],
  ])('of a system that speaks « %s » begins in %s', (systemLocale, language) => {
    expect(openAppearance({ path: aPath(), systemLocale }).current()).toEqual({
      ...defaultAppearance,
      language,
    });
  });

  it('is what was chosen, after a restart too', async () => {
    const path = aPath();
    const chosen = { ...defaultAppearance, language: 'en', textSize: 150 } as const;
    const told: unknown[] = [];
    const appearance = openAppearance({ path, systemLocale: 'fr' });
    appearance.onChange((now) => told.push(now));

    await appearance.write(chosen);

    expect(told).toEqual([chosen]);
    expect(openAppearance({ path, systemLocale: 'fr' }).current()).toEqual(chosen);
  });

  it.each([
    '',
    '{',
    '{"language":"fr"}',
    '[]',
    '{"language":"xx","theme":"system","textSize":100,"lockAfterMinutes":10}',
  ])('falls back to the defaults when its file says %j', (content) => {
    const path = join(aFolder(), 'appearance.json');
    writeFileSync(path, content);

    expect(openAppearance({ path, systemLocale: 'fr' }).current()).toEqual(defaultAppearance);
  });
});
