import { ExportLog } from '../../office/export-log/export-log.tsx';
import { SettingsPart } from './settings-part.tsx';

/** What left the safe, for everybody who works in it to read; nobody changes it. */
export function TakenOutSettings() {
  return (
    <SettingsPart name="takenOut">
      <ExportLog />
    </SettingsPart>
  );
}
