import { makeStyles } from '@fluentui/react-components';

/** How the choices are drawn. */
export const useChoiceStyles = makeStyles({
  // Formulas are long; on a wide page a select as wide as the page would be hard to read.
  select: { maxWidth: '360px' },
});
