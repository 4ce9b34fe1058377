import { useIntl } from 'react-intl';
import { type FieldUnit, type NumberFault, written } from './typed-number.ts';

/** Numbers and what is wrong with them, in the person's language. */
export function useNumberWords() {
  const intl = useIntl();
  const decimal = intl.locale.startsWith('fr') ? ',' : '.';
  const say = (value: number, unit: FieldUnit) => written(value, unit, decimal);
  const problem = (fault: NumberFault, unit: FieldUnit): string => {
    switch (fault.kind) {
      case 'not-between':
        return intl.formatMessage(
          { id: 'tracts.panels.number.not-between' },
          { least: say(fault.least, unit), most: say(fault.most, unit) },
        );
      case 'strange-sign':
        return intl.formatMessage(
          { id: 'tracts.panels.number.strange-sign' },
          { sign: fault.sign },
        );
      case 'unknown-unit':
        return intl.formatMessage(
          { id: 'tracts.panels.number.unknown-unit' },
          { unit: fault.unit },
        );
      case 'empty':
      case 'unfinished':
      case 'division-by-zero':
      case 'out-of-range':
        return intl.formatMessage({ id: `tracts.panels.number.${fault.kind}` });
    }
  };
  return { say, problem };
}
