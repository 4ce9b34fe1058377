import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PickFile } from '../../../../renderer/features/import/pick-file.tsx';
import type { ReadFailure } from '../../../../renderer/features/import/wizard.ts';
import { giveRoom, showScreen } from '../../support/show.tsx';

const refuse = (failure: ReadFailure) =>
  showScreen(<PickFile failed={{ fileName: 'liste', failure }} onPick={() => {}} />);

const limits = { limit: 100_000, sheet: 'Bureau' };

describe('why a file cannot be read', () => {
  giveRoom();

  it.each<[ReadFailure, RegExp]>([
    [
      { kind: 'cell-too-long', ...limits, line: 12, column: 'AB', value: 'bla bla…' },
      /Feuille « Bureau »\. Ligne 12, colonne AB : .*100\s000 caractères.*commence par « bla bla… ».*Rien n’a été lu/,
    ],
    [{ kind: 'too-many-rows', ...limits }, /Feuille « Bureau »\. Il a plus de 100\s000 lignes/],
    [{ kind: 'too-many-cells', limit: 15_000_000 }, /plus de 15\s000\s000 cellules/],
    [
      { kind: 'unterminated-quote', line: 3, value: 'oubli' },
      /guillemet ouvert à la ligne 3, devant « oubli », n’est jamais refermé/,
    ],
    [{ kind: 'unclosed-card', line: 40 }, /carte qui commence à la ligne 40 n’est jamais fermée/],
    [{ kind: 'bad-card-line', line: 7, value: '<html>' }, /La ligne 7, « <html> », n’est pas/],
    [{ kind: 'unknown-format', found: 'webpage' }, /C’est une page web, quel que soit son nom/],
    [{ kind: 'unknown-format', found: 'excel2003' }, /C’est un classeur XML d’Excel 2003/],
    [{ kind: 'unknown-format' }, /Ce n’est ni un CSV, ni un classeur \(\.xlsx, \.ods\)/],
    [{ kind: 'empty', sheet: 'Bureau' }, /Feuille « Bureau »\. Il ne contient aucune ligne/],
  ])('is said with its place and value: %o', async (failure, sentence) => {
    await refuse(failure);
    const said = (await screen.findByRole('alert')).textContent.replace(/\s/g, ' ');
    expect(said).toMatch(sentence);
  });
});
