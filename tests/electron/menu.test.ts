import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/commands/commands.ts';
import type { Grounds } from '#shared/commands/offered-commands.ts';
import { menuTemplate } from '../../electron/menu/menu-template.ts';

type Item = MenuItemConstructorOptions;

const itemsOf = (menus: readonly Item[]): readonly Item[] =>
  menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

const everything: Grounds = { people: true, tract: true, dues: true };

function aMenu(language: 'fr' | 'en', isMac = false, grounds = everything) {
  const ran: string[] = [];
  const run = (id: string) => ran.push(id);
  return { ran, menus: menuTemplate({ language, isMac, hasDevTools: false, grounds, run }) };
}

describe('the native menu', () => {
  it.each([true, false])('holds every command once (mac: %s)', (isMac) => {
    const ids = itemsOf(aMenu('fr', isMac).menus).flatMap(({ id }) => id ?? []);

    expect(ids.toSorted()).toEqual([...commandIds].toSorted());
  });

  it('shows nothing of people to whoever sees none, and what is done in a leaflet only in one', () => {
    const { menus } = aMenu('fr', false, { people: false, tract: false, dues: false });
    const ids = itemsOf(menus).flatMap(({ id }) => id ?? []);

    expect(menus.map(({ label }) => label)).not.toContain('Adhérents');
    expect(ids.filter((id) => /member|duplicates|bin$/.test(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('tracts.'))).toEqual(['tracts.new', 'tracts.orders']);
  });

  it('leaves keys that are also typed to the page', () => {
    const [shown] = itemsOf(aMenu('fr').menus).filter(({ id }) => id === 'tracts.tool.text');
    const [onMac] = itemsOf(aMenu('fr', true).menus).filter(({ id }) => id === 'tracts.tool.text');

    expect(shown).toMatchObject({ accelerator: 'T', registerAccelerator: false });
    expect(onMac).not.toHaveProperty('accelerator');
  });

  it('speaks French or English throughout', () => {
    const labels = (language: 'fr' | 'en') => aMenu(language).menus.map(({ label }) => label);

    expect(labels('fr')).toEqual([
      'Fichier',
      'Édition',
      'Adhérents',
      'Tracts',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);
    expect(labels('en')).toEqual(['File', 'Edit', 'Members', 'Leaflets', 'View', 'Window', 'Help']);
  });

  it('gives one shortcut to one thing', () => {
    const shortcuts = itemsOf(aMenu('fr').menus).flatMap(({ accelerator }) => accelerator ?? []);

    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('runs the command that was chosen', () => {
    const { menus, ran } = aMenu('fr');
    const lock = itemsOf(menus).find(({ id }) => id === 'vault.lock');

    // A menu hands its handlers three things that ours does not look at.
    lock?.click?.(...([] as unknown as Parameters<NonNullable<Item['click']>>));

    expect(ran).toEqual(['vault.lock']);
  });

  it('offers developer tools to developers only', () => {
    const roles = itemsOf(aMenu('fr').menus).map(({ role }) => role);

    expect(roles).not.toContain('toggleDevTools');
  });
});
