import type { Nomenklatur } from '../nomenklatur/nomenklatur-index';
import type { PlanRow, PlanTable } from '../plan/plan-table';
import type { ZeroTarget } from '../plan/filling/fill-formula';
import type { CellPosition } from '../sheet/address';
import type { Localized } from '../text/locale';
import type { RuleExample } from './examples/example-table';
import type { RuleOptions } from './rule-options';
import type { FindingText, Fix, RelatedCell, Severity, StatedValue } from './finding';

/** What the user has chosen that rules obey. */
export interface RuleSettings {
  /** What a zero target gives; without it, what the sheet already does. */
  readonly zeroTarget?: ZeroTarget;
  /** The imported nomenklatur; without one, rules know what is built in. */
  readonly nomenklatur?: Nomenklatur | undefined;
}

/** One thing that a rule has found in one cell; lint adds the rule's id and the table. */
export interface RuleHit<Data> extends CellPosition {
  /** The row that the hit is about; null for a header or the whole table. */
  readonly subject: PlanRow | null;
  readonly stated: StatedValue;
  readonly expected: StatedValue;
  /** Which of the rule's messages says it. */
  readonly message: string;
  readonly data: Data;
  /** What makes this hit one of a kind: many of one kind in a column are one mistake, and told once. Without it each is told. */
  readonly cause?: string;
  /** Where hits of one cause are one mistake; down a column, unless said otherwise. */
  readonly spread?: 'column' | 'table' | undefined;
  readonly related?: readonly RelatedCell[];
  readonly fix?: Fix | null;
  /** Where this hit weighs less or more than the rule's others; what the user has chosen for the rule goes before it. */
  readonly severity?: Severity | undefined;
}

/** How a message puts its data into words. */
export type Wording<Data> = Localized<(data: Data) => FindingText>;

/** The options of a rule that leaves nothing to the user. */
export type NoOptions = Readonly<Record<string, never>>;

/** What there is to tell about a check, whatever it looks at. */
export interface RuleFacts<Data> {
  /** The public name ("ratio-mismatch"); the file carries it too. */
  readonly id: string;
  readonly severity: Severity;
  /** The forms that it applies to. */
  readonly layouts: 'all' | readonly string[];
  /** What it looks for, in one sentence; printed in the docs. */
  readonly summary: Localized;
  readonly messages: Readonly<Record<string, Wording<Data>>>;
}

/** One check of the catalogue: what it is called, how it checks, how it says what it found, and examples of both. */
export interface Rule<Data = unknown, Options = NoOptions> extends RuleFacts<Data> {
  /** What it leaves to the user. */
  readonly options?: RuleOptions<Options>;
  /** Run as tests and printed in the docs. */
  readonly examples: readonly RuleExample[];
  /** Pure: the same plan gives the same hits. */
  check(plan: PlanTable, settings: RuleSettings, options: Options): RuleHit<Data>[];
}

/** Gives a rule its type; the data of its hits and of its messages must agree. */
export function defineRule<Data, Options = NoOptions>(rule: Rule<Data, Options>): Rule<Data, Options> {
  return rule;
}

/** What there is to tell about a check whose data is its own business. */
export interface AnyRuleFacts extends RuleFacts<never> {
  readonly options?: RuleOptions<Readonly<Record<string, unknown>>>;
}

/** A rule whose data is its own business: what lists of different rules hold. */
export interface AnyRule extends AnyRuleFacts, Pick<Rule, 'examples'> {
  check(plan: PlanTable, settings: RuleSettings, options: Readonly<Record<string, unknown>>): RuleHit<unknown>[];
}
