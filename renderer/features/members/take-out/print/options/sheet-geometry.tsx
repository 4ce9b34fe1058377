import { FormattedMessage, useIntl } from 'react-intl';
import { type LabelSheet, labelSheetProblems } from '#shared/domain/paper/label-sheet.ts';
import { Notice } from '../../../../../ui/notice.tsx';
import { NumberField } from '../number-field.tsx';
import styles from '../print.module.css';

type Props = { readonly sheet: LabelSheet; readonly onSheet: (sheet: LabelSheet) => void };

/** Any sheet there is, measured with a ruler. */
export function SheetGeometry({ sheet, onSheet }: Props) {
  const intl = useIntl();
  const problems = labelSheetProblems(sheet);
  const { paper, label, pitch } = sheet;
  const field = (id: Geometry, value: number, onChange: (value: number) => LabelSheet) => (
    <NumberField
      label={<FormattedMessage id={`print.sheet.${id}`} />}
      value={value}
      unit={id === 'columns' || id === 'rows' ? 'count' : 'mm'}
      onChange={(next) => onSheet(onChange(next))}
    />
  );
  return (
    <fieldset className={styles.geometry}>
      <legend>
        <FormattedMessage id="print.sheet.own.help" />
      </legend>
      {problems.length === 0 ? null : (
        <Notice tone="danger">
          <div className={styles.problems}>
            {problems.map((problem) => (
              <p key={JSON.stringify(problem)}>{problemWords(problem)}</p>
            ))}
          </div>
        </Notice>
      )}
      <div className={styles.pairs}>
        {field('paperWidth', paper.width, (width) => ({ ...sheet, paper: { ...paper, width } }))}
        {field('paperHeight', paper.height, (height) => ({
          ...sheet,
          paper: { ...paper, height },
        }))}
        {field('labelWidth', label.width, (width) => ({ ...sheet, label: { ...label, width } }))}
        {field('labelHeight', label.height, (height) => ({
          ...sheet,
          label: { ...label, height },
        }))}
        {field('columns', sheet.columns, (columns) => ({ ...sheet, columns }))}
        {field('rows', sheet.rows, (rows) => ({ ...sheet, rows }))}
        {field('left', sheet.left, (left) => ({ ...sheet, left }))}
        {field('top', sheet.top, (top) => ({ ...sheet, top }))}
        {field('pitchX', pitch.x, (x) => ({ ...sheet, pitch: { ...pitch, x } }))}
        {field('pitchY', pitch.y, (y) => ({ ...sheet, pitch: { ...pitch, y } }))}
      </div>
    </fieldset>
  );

  function problemWords(problem: ReturnType<typeof labelSheetProblems>[number]): string {
    switch (problem.kind) {
      case 'not-a-size':
        return intl.formatMessage({ id: `print.sheet.problem.${problem.of}` });
      case 'labels-overlap':
        return intl.formatMessage({ id: `print.sheet.problem.overlap.${problem.along}` });
      case 'off-the-sheet':
        return intl.formatMessage(
          { id: `print.sheet.problem.off.${problem.along}` },
          { by: problem.by },
        );
    }
  }
}

type Geometry =
  | 'paperWidth'
  | 'paperHeight'
  | 'labelWidth'
  | 'labelHeight'
  | 'columns'
  | 'rows'
  | 'left'
  | 'top'
  | 'pitchX'
  | 'pitchY';
