import { useEffect, useEffectEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useWishes } from '../../office/wishes.ts';
import { Page } from '../../ui/page.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { PickFile } from './pick-file.tsx';
import { Progress } from './progress.tsx';
import { ReviewStep } from './review-step.tsx';
import { StepBar } from './step-bar.tsx';
import { type Import, useImport } from './use-import.ts';
import { stepOf, useWizard, type Wizard } from './wizard.ts';

/** From a file to the members' list, without a write before the last click. */
export function ImportScreen() {
  const wizard = useWizard((state) => state.wizard);
  const work = useImport();
  const offered = useWishes((wishes) => wishes.offeredFile);

  const take = useEffectEvent((file: File) => {
    useWishes.getState().takeFile();
    if (wizard.kind !== 'writing') void work.read(file, {});
  });
  useEffect(() => {
    if (offered) take(offered);
  }, [offered]);

  return (
    <Page
      title={<FormattedMessage id="import.title" />}
      subtitle={<StepBar current={stepOf(wizard)} />}
      body={wizard.kind === 'review' ? 'fill' : 'scroll'}
    >
      <Step wizard={wizard} work={work} />
    </Page>
  );
}

type StepProps = { readonly wizard: Wizard; readonly work: Import };

function Step({ wizard, work }: StepProps) {
  switch (wizard.kind) {
    case 'pick':
      return <PickFile failed={null} onPick={(file) => void work.read(file, {})} />;
    case 'unreadable':
      return <PickFile failed={wizard} onPick={(file) => void work.read(file, {})} />;
    case 'reading':
      return <Progress says="import.reading" fileName={wizard.fileName} />;
    case 'file':
      return <FileStep chosen={wizard.chosen} work={work} />;
    case 'columns':
      return <ColumnsStep chosen={wizard.chosen} work={work} />;
    case 'planning':
      return <Progress says="import.planning" fileName={wizard.chosen.file.name} />;
    case 'review':
      return <ReviewStep chosen={wizard.chosen} counts={wizard.counts} work={work} />;
    case 'writing':
      return <Progress says="import.writing" fileName={wizard.chosen.file.name} />;
    case 'done':
      return <DoneStep wizard={wizard} work={work} />;
  }
}
