import { makeStyles } from '@fluentui/react-components';

/** How the choices are drawn. */
export const useChoiceStyles = makeStyles({
  // Formulas are long: a narrow pane must not grow with them, and on a wide page a select as wide as the page is hard to read.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, maxWidth: '360px', '& > select': { minWidth: 0, width: '100%' } },
});
