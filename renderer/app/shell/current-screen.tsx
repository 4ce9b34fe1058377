import { lazy, Suspense } from 'react';
import { BinScreen } from '../../features/bin/bin-screen.tsx';
import { ConnectForm } from '../../features/connection/connect-form.tsx';
import { DuplicatesScreen } from '../../features/duplicates/duplicates-screen.tsx';
import { ImportScreen } from '../../features/import/import-screen.tsx';
import { MembersScreen } from '../../features/members/members-screen.tsx';
import { ProblemsScreen } from '../../features/problems/problems-screen.tsx';
import { SettingsScreen } from '../../features/settings/settings-screen.tsx';
import type { Screen } from '../../office/screen.ts';

type Props = { readonly screen: Screen };

// Fonts, shaping and writing in place are a third of the program: they come when somebody lays out a leaflet.
const TractsScreen = lazy(async () => {
  const { TractsScreen: loaded } = await import('../../features/tracts/tracts-screen.tsx');
  return { default: loaded };
});

// Only whoever administers a federation opens it.
const FederationSettings = lazy(async () => {
  const { FederationSettings: loaded } = await import(
    '../../features/federation/federation-settings.tsx'
  );
  return { default: loaded };
});

const SectionSettings = lazy(async () => {
  const { SectionSettings: loaded } = await import(
    '../../features/tracts/section/section-settings.tsx'
  );
  return { default: loaded };
});

// Who keeps the money needs it, and nobody else does.
const TreasuryScreen = lazy(async () => {
  const { TreasuryScreen: loaded } = await import('../../features/treasury/treasury-screen.tsx');
  return { default: loaded };
});

export function CurrentScreen({ screen }: Props) {
  switch (screen.kind) {
    case 'members':
      return <MembersScreen open={screen.open} />;
    case 'tracts':
      return (
        <Suspense>
          <TractsScreen open={screen.open} />
        </Suspense>
      );
    case 'treasury':
      return (
        <Suspense>
          <TreasuryScreen part={screen.part} />
        </Suspense>
      );
    case 'import':
      return <ImportScreen />;
    case 'duplicates':
      return <DuplicatesScreen />;
    case 'bin':
      return <BinScreen />;
    case 'problems':
      return <ProblemsScreen />;
    case 'settings':
      return (
        <SettingsScreen
          part={screen.part}
          connectForm={(known) => <ConnectForm {...known} />}
          tractForm={
            <Suspense>
              <SectionSettings />
            </Suspense>
          }
          accounts={(frame) => (
            <Suspense>
              <FederationSettings frame={frame} />
            </Suspense>
          )}
        />
      );
  }
}
