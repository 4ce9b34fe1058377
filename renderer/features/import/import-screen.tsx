import { useEffect, useEffectEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useWishes } from '../../office/wishes.ts';
import { Page } from '../../ui/page.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { HouseholdsStep } from './households-step.tsx';
import { KeptReport } from './kept-report.tsx';
import { NamesStep } from './names-step.tsx';
import { PickFile } from './pick-file.tsx';
import { Progress } from './progress.tsx';
import { ReadingStep } from './reading-step.tsx';
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
      body={fillsThePage.has(wizard.kind) ? 'fill' : 'scroll'}
    >
      <Step wizard={wizard} work={work} />
      <KeptReport />
    </Page>
  );
}

const fillsThePage: ReadonlySet<Wizard['kind']> = new Set(['review', 'names', 'households']);

type StepProps = { readonly wizard: Wizard; readonly work: Import };

function Step({ wizard, work }: StepProps) {
  const stop = () => void work.stop();
  switch (wizard.kind) {
    case 'pick':
      return <PickFile failed={null} onPick={(file) => void work.read(file, {})} />;
    case 'unreadable':
      return <PickFile failed={wizard} onPick={(file) => void work.read(file, {})} />;
    case 'reading':
      return (
        <ReadingStep fileName={wizard.fileName} onStop={stop}>
          <Step wizard={wizard.before} work={work} />
        </ReadingStep>
      );
    case 'file':
      return <FileStep chosen={wizard.chosen} unread={wizard.unread ?? null} work={work} />;
    case 'columns':
      return <ColumnsStep chosen={wizard.chosen} work={work} />;
    case 'planning':
      return <Progress says="import.planning" fileName={wizard.chosen.file.name} onStop={stop} />;
    case 'review':
      return <ReviewStep wizard={wizard} work={work} />;
    case 'names':
      return <NamesStep wizard={wizard} work={work} />;
    case 'households':
      return <HouseholdsStep wizard={wizard} />;
    case 'writing':
      return <Progress says="import.writing" fileName={wizard.chosen.file.name} onStop={stop} />;
    case 'done':
      return <DoneStep wizard={wizard} work={work} />;
  }
}
