import type { ReactElement } from 'react';
import { CHOICE_NAMES } from '../../app/choice-names';
import type { PlanChoices } from '../../plan/plan-choices';
import { columnLetters } from '../../sheet/address';
import { formatList } from '../../text/number-text';
import { useWording } from '../wording/wording-context';
import { ChoiceField } from './choice-field';
import type { NeededChoices } from './needed-choices';

interface ChoiceProps {
  readonly choices: PlanChoices;
  readonly onChange: (choices: PlanChoices) => void;
}

/** A choice, given what the tables leave open of it. */
type ChoiceOf<Name extends keyof NeededChoices> = ChoiceProps & { readonly needed: NonNullable<NeededChoices[Name]> };

/** The choices that the workbook's tables call for, in a planner's words, with what the tables themselves show. */
export function ChoiceFields({ needed, ...choice }: ChoiceProps & { readonly needed: NeededChoices }): ReactElement {
  const { lowerIsBetter, growth, averageLevel, gradeRounding } = needed;
  return (
    <>
      {growth && <GrowthChoice {...choice} needed={growth} />}
      {lowerIsBetter && <WayChoice {...choice} needed={lowerIsBetter} />}
      {averageLevel && <LevelChoice {...choice} needed={averageLevel} />}
      {gradeRounding && <ChoiceField {...choice} name="gradeRounding" unchosen={null} usual="round" />}
    </>
  );
}

/** Without this choice average growth is not filled. */
function GrowthChoice({ needed, ...choice }: ChoiceOf<'growth'>): ReactElement {
  const { wording, locale } = useWording();
  const { choices: words } = wording;
  const { columns, blank, stated, fits } = needed;
  const letters = formatList(columns.map(columnLetters), locale);
  const [first] = fits;
  const hints = [
    ...(blank > 0 && choice.choices.growth === undefined ? [words.waiting(blank, letters)] : []),
    ...(first ? [words.fits(first.count, stated, CHOICE_NAMES.growth.values[first.definition][locale])] : []),
    ...(!first && stated > 0 ? [words.fitsNone(stated)] : []),
  ];
  return (
    <ChoiceField
      {...choice}
      name="growth"
      unchosen={words.noGrowth}
      first={fits.map(({ definition }) => definition)}
      hint={hints.join(' ')}
    />
  );
}

function WayChoice({ needed: { rows, usual }, ...choice }: ChoiceOf<'lowerIsBetter'>): ReactElement {
  const { wording, locale } = useWording();
  const { choices: words } = wording;
  return (
    <ChoiceField
      {...choice}
      name="lowerIsBetter"
      unchosen={words.byForm(usual && CHOICE_NAMES.lowerIsBetter.values[usual][locale])}
      hint={rows > 0 ? words.undecidedRows(rows) : ''}
    />
  );
}

function LevelChoice({ needed: { usual }, ...choice }: ChoiceOf<'averageLevel'>): ReactElement {
  const { wording, locale } = useWording();
  const { choices: words } = wording;
  const level = usual && CHOICE_NAMES.averageLevel.values[usual.level][locale];
  const unchosen = level === null ? words.asInSheet : usual?.isShown ? words.shown(level) : words.lowest(level);
  return <ChoiceField {...choice} name="averageLevel" unchosen={unchosen} />;
}
