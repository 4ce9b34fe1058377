import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/commands/commands.ts';
import { menuTemplate } from '../../electron/menu/menu-template.ts';

type Item = MenuItemConstructorOptions;

const itemsOf = (menus: readonly Item[]): readonly Item[] =>
  menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

function aMenu(language: 'fr' | 'en', isMac = false) {
  const ran: string[] = [];
  const run = (id: string) => ran.push(id);
  return { ran, menus: menuTemplate({ language, isMac, hasDevTools: false, run }) };
}

describe('the native menu', () => {
  it.each([true, false])('holds every command once (mac: %s)', (isMac) => {
    const ids = itemsOf(aMenu('fr', isMac).menus).flatMap(({ id }) => id ?? []);

    expect(ids.toSorted()).toEqual([...commandIds].toSorted());
  });

  it('speaks French or English throughout', () => {
    const labels = (language: 'fr' | 'en') => aMenu(language).menus.map(({ label }) => label);

    expect(labels('fr')).toEqual([
      'Fichier',
      'Édition',
      'Adhérents',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);
    expect(labels('en')).toEqual(['File', 'Edit', 'Members', 'View', 'Window', 'Help']);
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
