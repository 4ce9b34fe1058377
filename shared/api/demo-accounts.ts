import type { Role } from '../domain/scope.ts';

export type DemoAccount = {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly sectionIds: readonly string[];
};

/** The password of every demo account. They exist only where central was started with PERMANENCE_DEMO=1. */
export const demoPassword = 'permanence-demo';

/** The demo federation's sections; towns, people and addresses are invented. */
export const demoSections = [
  { id: 'vernoy', name: 'Vernoy-sur-Lie' },
  { id: 'saint-aubrac', name: 'Saint-Aubrac' },
  { id: 'cote-des-ormes', name: 'Côte des Ormes' },
] as const;

/** One for each role and section, and one for the federation. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    email: 'federation@demo.example',
    displayName: 'Maud Kerbrat',
    role: 'federation-admin',
    sectionIds: [],
  },
  ...inSection('vernoy', {
    secretary: 'Anselme Roudaut',
    treasurer: 'Fanny Belcour',
    volunteer: 'Tarek Loubaris',
  }),
  ...inSection('saint-aubrac', {
    secretary: 'Odile Marchenoir',
    treasurer: 'Yves Castérac',
    volunteer: 'Inès Poulvère',
  }),
  ...inSection('cote-des-ormes', {
    secretary: 'Bakary Selmoune',
    treasurer: 'Solenn Guérivart',
    volunteer: 'Hugo Vandersmet',
  }),
];

type Names = Readonly<Record<'secretary' | 'treasurer' | 'volunteer', string>>;

function inSection(sectionId: string, names: Names): readonly DemoAccount[] {
  return (['secretary', 'treasurer', 'volunteer'] as const).map((role) => ({
    email: `${role}.${sectionId}@demo.example`,
    displayName: names[role],
    role,
    sectionIds: [sectionId],
  }));
}
