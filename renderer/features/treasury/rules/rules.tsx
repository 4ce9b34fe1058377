import { scopeOf } from '#shared/domain/scope.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { TreasuryPartProps } from '../treasury-room.ts';
import { DuesRulesPart } from './dues-rules-part.tsx';
import { ExemptionsPart } from './exemptions-part.tsx';
import styles from './rules.module.css';
import { ScalesPart } from './scales-part.tsx';
import { SharingPart } from './sharing-part.tsx';

/** What a section and its federation have decided about dues: from here everything else is reckoned. */
export function Rules({ section: { scope, sectionId } }: TreasuryPartProps) {
  const standing = scopeOf(sectionId, 'standing');
  const scales = useRecords('contribution-scale');
  const rules = useRecords('dues-rules');
  const exemptions = useRecords('exemption');
  const sharing = useRecords('sharing-rule');
  if (scales === null || rules === null || exemptions === null || sharing === null) return null;
  return (
    <div className={styles.room}>
      <ScalesPart scope={scope} rows={scales.filter((row) => row.scope === scope)} />
      <DuesRulesPart scope={standing} rows={rules.filter((row) => row.scope === standing)} />
      <ExemptionsPart scope={standing} rows={exemptions.filter((row) => row.scope === standing)} />
      <SharingPart scope={scope} rows={sharing.filter((row) => row.scope === scope)} />
    </div>
  );
}
