import { ATTRIBUTES, type Attribute, type Share, type TableScore } from './score';

/** The figures over many tables. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly attributes: Readonly<Record<Attribute, Share>>;
  readonly forms: Share;
  readonly rows: Share;
  readonly wholly: Share;
  /** Tables read with a confidence of at least 0.9, and how many of these are wholly right. */
  readonly confident: Share;
  readonly missed: number;
  readonly tooMany: number;
}

/** From this confidence on a reading is shown without asking the user. */
const CONFIDENT = 0.9;

export function figuresOf(scores: readonly TableScore[]): Figures {
  const total = (of: (score: TableScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0);
  const share = (all: readonly TableScore[], holds: (score: TableScore) => boolean): Share => ({
    right: all.filter(holds).length,
    all: all.length,
  });
  const truePositives = total((score) => score.truePositives);
  const precision = truePositives / (truePositives + total((score) => score.falsePositives));
  const recall = truePositives / (truePositives + total((score) => score.falseNegatives));
  const own = scores.filter(({ isTooMany }) => !isTooMany);
  const attributes = Object.fromEntries(
    ATTRIBUTES.map((attribute) => [
      attribute,
      {
        right: total((score) => score.attributes[attribute].right),
        all: total((score) => score.attributes[attribute].all),
      },
    ]),
  ) as Record<Attribute, Share>;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    attributes,
    forms: share(own, (score) => score.isFormRight),
    rows: share(own, (score) => score.areRowsRight),
    wholly: share(own, (score) => score.isWhollyRight),
    confident: share(
      scores.filter((score) => (score.confidence ?? 0) >= CONFIDENT),
      (score) => score.isWhollyRight,
    ),
    missed: own.filter(({ confidence }) => confidence === null).length,
    tooMany: scores.length - own.length,
  };
}
