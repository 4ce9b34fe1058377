import { BinScreen } from '../../features/bin/bin-screen.tsx';
import { ConnectForm } from '../../features/connection/connect-form.tsx';
import { DuplicatesScreen } from '../../features/duplicates/duplicates-screen.tsx';
import { ImportScreen } from '../../features/import/import-screen.tsx';
import { MembersScreen } from '../../features/members/members-screen.tsx';
import { ProblemsScreen } from '../../features/problems/problems-screen.tsx';
import { SettingsScreen } from '../../features/settings/settings-screen.tsx';
import { TractsScreen } from '../../features/tracts/tracts-screen.tsx';
import type { Screen } from '../../office/screen.ts';

type Props = { readonly screen: Screen };

export function CurrentScreen({ screen }: Props) {
  switch (screen.kind) {
    case 'members':
      return <MembersScreen open={screen.open} />;
    case 'tracts':
      return <TractsScreen open={screen.open} />;
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
        <SettingsScreen part={screen.part} connectForm={(known) => <ConnectForm {...known} />} />
      );
  }
}
