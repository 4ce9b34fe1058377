import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { commonValue } from '../common-value.ts';
import { useSet } from '../use-edit.ts';
import type { FieldLabel } from './field.tsx';
import { NumberField } from './number-field.tsx';
import type { FieldUnit, Limits } from './typed-number.ts';

type Props<T extends TractObject> = FieldLabel &
  Required<Limits> & {
    readonly objects: readonly T[];
    readonly unit: FieldUnit;
    readonly step?: number;
    readonly of: (object: T) => number;
    readonly said: (value: number) => Parameters<ReturnType<typeof useSet>>[0];
  };

/** A number that chosen objects have each: shown when they agree, set on all, and not while one is locked. */
export function ObjectsNumber<T extends TractObject>({ objects, of, said, ...field }: Props<T>) {
  const set = useSet();
  return (
    <NumberField
      {...field}
      isDisabled={objects.some(({ locked }) => locked)}
      value={commonValue(objects, of)}
      onCommit={(value) => set(said(value))}
    />
  );
}

/** Kept in 0..1, shown and typed in percent. */
export const toPercent = (part: number) => Math.round(part * 1_000) / 10;
