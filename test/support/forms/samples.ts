import { declaredTable } from './declared';
import type { FormSheet } from './form-sheet';
import { mainIndicators, performanceAgreement, spending } from './lakip';
import { achievementOfRenstra, achievementOfTargets, achievementsCompared } from './lakip-achievements';
import { quarterlyEvaluation, type EvaluationOptions } from './quarterly-evaluation';
import type { Random } from './random';
import { evaluationOfRenja, servicePerformance } from './renja-evaluation';
import { planOfRenja, planOfRenjaWithUnit, proposals, reviewOfRkpd } from './renja-plan';
import { evaluationOfRenstra } from './renstra-evaluation';
import { goalsOfRenstra, strategiesOfRenstra } from './renstra-goals';
import { fundingOfRenstra, indicatorsOfRpjmd, servicePerformanceOfRenstra } from './renstra-performance';
import { programsOfRenstra, type ProgramPlanOptions } from './renstra-programs';

/** A variant of a form; each call with another random source makes another office's table. */
export interface FormSample {
  /** The form and what is particular: "T-C.23, one target kind, 6 years". */
  readonly name: string;
  readonly make: (random: Random) => FormSheet;
}

const sample = (name: string, make: FormSample['make']): FormSample => ({ name, make });

const PLAN: ProgramPlanOptions = {
  figures: 'pairs',
  years: 5,
  withUnit: false,
  withGoals: true,
  withBaseline: true,
  withPlace: true,
};
const plan = (name: string, options: Partial<ProgramPlanOptions>): FormSample =>
  sample(`T-C.27, ${name}`, (random) => programsOfRenstra(random, { ...PLAN, ...options }));

const E81: EvaluationOptions = {
  layout: 'E.81',
  figures: 'pairs',
  quarters: 'plain',
  withUnit: false,
  withCode: false,
};
const quarterly = (name: string, options: Partial<EvaluationOptions>): FormSample =>
  sample(`${options.layout ?? 'E.81'}, ${name}`, (random) => quarterlyEvaluation(random, { ...E81, ...options }));

/** Every form and every variant of it that the program must know. */
export const FORM_SAMPLES: readonly FormSample[] = [
  sample('T-C.23, three target kinds, 5 years', (random) => servicePerformanceOfRenstra(random, 3, 5)),
  sample('T-C.23, one target kind, 5 years', (random) => servicePerformanceOfRenstra(random, 1, 5)),
  sample('T-C.23, one target kind, 6 years', (random) => servicePerformanceOfRenstra(random, 1, 6)),
  sample('T-C.23, years counted', (random) => servicePerformanceOfRenstra(random, 3, 5, 'counted')),
  sample('T-C.24, numbered', (random) => fundingOfRenstra(random, true)),
  sample('T-C.24, without numbers', (random) => fundingOfRenstra(random, false)),
  sample('T-C.25, plain', (random) => goalsOfRenstra(random, { withUnit: false, withGoalIndicator: false, years: 5 })),
  sample('T-C.25, Satuan, 6 years', (random) =>
    goalsOfRenstra(random, { withUnit: true, withGoalIndicator: false, years: 6 }),
  ),
  sample('T-C.25, indicators of goals too', (random) =>
    goalsOfRenstra(random, { withUnit: true, withGoalIndicator: true, years: 5 }),
  ),
  sample('T-C.26, plain', (random) => strategiesOfRenstra(random, false)),
  sample('T-C.26, with indicators', (random) => strategiesOfRenstra(random, true)),
  plan('pairs, 5 years', {}),
  plan('pairs, 6 years, Satuan', { years: 6, withUnit: true }),
  plan('pairs, without goals, baseline, place', { withGoals: false, withBaseline: false, withPlace: false }),
  plan('pairs in one row of headings', { figures: 'flat pairs', withGoals: false, withPlace: false }),
  plan('Rp only, 5 years', { figures: 'rp' }),
  plan('Rp only, 6 years, Satuan, without goals', { figures: 'rp', years: 6, withUnit: true, withGoals: false }),
  sample('T-C.28, 5 years', (random) => indicatorsOfRpjmd(random, 5)),
  sample('T-C.28, 6 years', (random) => indicatorsOfRpjmd(random, 6)),
  sample('T-C.29, rupiah', (random) => evaluationOfRenja(random, 'rp')),
  sample('T-C.29, quantities', (random) => evaluationOfRenja(random, 'k')),
  sample('T-C.29, code over five cells', (random) => evaluationOfRenja(random, 'rp', { cells: 5, inherits: true })),
  sample('T-C.29, number and objective before the code', (random) =>
    evaluationOfRenja(random, 'rp', { cells: 1, inherits: false }, true),
  ),
  sample('T-C.30', servicePerformance),
  sample('T-C.31, plain', (random) => reviewOfRkpd(random)),
  sample('T-C.31, Kode and Satuan', (random) => reviewOfRkpd(random, 'detailed')),
  sample('T-C.32, filled', (random) => proposals(random, 'rows')),
  sample('T-C.32, Satuan', (random) => proposals(random, 'units')),
  sample('T-C.32, empty', (random) => proposals(random, 'empty')),
  sample('T-C.32, nihil', (random) => proposals(random, 'nihil')),
  sample('T-C.33, code in one cell', (random) => planOfRenja(random, 'full', { cells: 1, inherits: false })),
  sample('T-C.33, code split', (random) => planOfRenja(random, 'full', { cells: 6, inherits: random.chance(0.5) })),
  sample('T-C.33, without codes', (random) => planOfRenja(random, 'full', { cells: 1, inherits: false, blank: true })),
  sample('T-C.33, three indicator columns', (random) => planOfRenja(random, 'sipd')),
  sample('T-C.33, three indicator and target columns', (random) => planOfRenja(random, 'sipd-targets')),
  sample('T-C.33, without prakiraan maju', (random) => planOfRenja(random, 'short')),
  sample('T-C.33, Satuan', planOfRenjaWithUnit),
  sample('E.80, with baseline', (random) => evaluationOfRenstra(random, { form: 'E.80', withBaseline: true })),
  sample('E.54, without baseline', (random) => evaluationOfRenstra(random, { form: 'E.54', withBaseline: false })),
  quarterly('pairs', {}),
  quarterly('pairs, Satuan and Kode', { withUnit: true, withCode: true }),
  quarterly('triples', { figures: 'triples' }),
  quarterly('cumulative quarters', { quarters: 'cumulative' }),
  quarterly('triples, cumulative quarters', { figures: 'triples', quarters: 'cumulative', withUnit: true }),
  quarterly('pairs', { layout: 'E.55' }),
  quarterly('triples, Satuan', { layout: 'E.55', figures: 'triples', withUnit: true }),
  sample('LAKIP-PK, numbered', (random) => performanceAgreement(random, { withNumbers: true, withUnit: false })),
  sample('LAKIP-PK, Satuan', (random) => performanceAgreement(random, { withNumbers: false, withUnit: true })),
  sample('LAKIP-IKU', mainIndicators),
  sample('LAKIP-CAPAIAN, by objective', (random) =>
    achievementOfTargets(random, { withNumbers: false, withObjectives: true, withUnit: false }),
  ),
  sample('LAKIP-CAPAIAN, numbered', (random) =>
    achievementOfTargets(random, { withNumbers: true, withObjectives: false, withUnit: false }),
  ),
  sample('LAKIP-CAPAIAN, Satuan', (random) =>
    achievementOfTargets(random, { withNumbers: true, withObjectives: true, withUnit: true }),
  ),
  sample('LAKIP-CAPAIAN, years compared', achievementsCompared),
  sample('LAKIP-CAPAIAN, with the end of the Renstra', achievementOfRenstra),
  sample('LAKIP-ANGGARAN, by objective', (random) => spending(random, { withNumbers: true, withObjectives: true })),
  sample('LAKIP-ANGGARAN, plain', (random) => spending(random, { withNumbers: true, withObjectives: false })),
  sample('declared', declaredTable),
];
