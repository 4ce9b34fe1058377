import { err, ok, type Result, unreachable } from '../../result.ts';
import { type Column, columnOf } from '../members/catalogue.ts';
import { foldText } from '../members/fold-text.ts';
import type { PersonFacts } from '../members/person-facts.ts';
import { checkSegment, type SegmentFinding } from './check-segment.ts';
import type { SegmentCondition, SegmentGroup, SegmentQuery } from './segment.ts';
import type { SegmentContext } from './segment-context.ts';
import { needsAmounts, testPayments } from './test-payments.ts';
import { testValue } from './test-value.ts';

export type SegmentTest = (person: PersonFacts) => boolean;

export type CompileContext = SegmentContext & {
  /** `foldText`, or one that remembers what it has folded. */
  readonly fold?: (text: string) => string;
};

/** Everything that does not depend on the person is worked out once. A query with findings is refused, never guessed at. */
export function compileSegment(
  query: SegmentQuery,
  context: CompileContext,
): Result<SegmentTest, readonly SegmentFinding[]> {
  const findings = checkSegment(query, context);
  if (findings.length > 0) return err(findings);
  return ok(compileGroup(query, { ...context, compiled: new Map() }).test);
}

type Compiling = CompileContext & { readonly compiled: Map<string, Weighed> };

/** `weight`: about how long the test takes, so that quick ones are asked first. */
type Weighed = { readonly test: SegmentTest; readonly weight: number };

function compile(condition: SegmentCondition, context: Compiling): Weighed {
  switch (condition.kind) {
    case 'column':
      return compileColumn(condition, context);
    case 'payments': {
      const { today, amountsIn } = context.reading;
      const isTrue = testPayments(condition, today);
      // What is not known of somebody finds them neither way round.
      const isKnown = needsAmounts(condition)
        ? ({ sectionId }: PersonFacts) => amountsIn.has(sectionId)
        : () => true;
      return { test: (person) => isKnown(person) && isTrue(person.payments), weight: 2 };
    }
    case 'segment': {
      const { test, weight } = compileOnce(condition.id, context);
      return condition.include ? { test, weight } : { test: (person) => !test(person), weight };
    }
    case 'group':
      return compileGroup(condition, context);
    default:
      return unreachable(condition);
  }
}

function compileGroup({ match, not, conditions }: SegmentGroup, context: Compiling): Weighed {
  const parts = conditions.map((one) => compile(one, context)).sort((a, b) => a.weight - b.weight);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const tests = parts.map(({ test }) => test);
  if (tests.length === 0) return { test: () => true, weight };
  const matches = match === 'all' ? allOf(tests) : anyOf(tests);
  return { test: not ? (person) => !matches(person) : matches, weight };
}

// Loops, because `every` and `some` take half as long again over millions of tests.
const allOf =
  (tests: readonly SegmentTest[]): SegmentTest =>
  (person) => {
    for (const test of tests) if (!test(person)) return false;
    return true;
  };

const anyOf =
  (tests: readonly SegmentTest[]): SegmentTest =>
  (person) => {
    for (const test of tests) if (test(person)) return true;
    return false;
  };

function compileColumn(
  { column: id, test }: Extract<SegmentCondition, { kind: 'column' }>,
  { reading, fold = foldText }: Compiling,
): Weighed {
  const column = columnOf(id, reading);
  if (column === null) throw new Error('An unknown column passed the check');
  const isTrue = testValue(test, { kind: column.kind, today: reading.today, fold });
  const { read } = column;
  return { test: (person) => isTrue(read(person, reading)), weight: weightOf(column) };
}

function weightOf({ kind, field }: Column): number {
  const reading = field === null ? 3 : 1;
  return kind === 'text' ? reading + 6 : reading;
}

/** However often a segment is named, it is compiled once, and asked once of each person. */
function compileOnce(id: string, context: Compiling): Weighed {
  const known = context.compiled.get(id);
  if (known !== undefined) return known;
  const segment = context.segments.get(id);
  if (segment === undefined) throw new Error('An unknown segment passed the check');
  const { test, weight } = compileGroup(segment.query, context);
  let lastPerson: PersonFacts | null = null;
  let lastAnswer = false;
  const made: Weighed = {
    weight,
    test: (person) => {
      if (person !== lastPerson) {
        lastAnswer = test(person);
        lastPerson = person;
      }
      return lastAnswer;
    },
  };
  context.compiled.set(id, made);
  return made;
}
