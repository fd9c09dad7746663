import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ sign: { display: 'block', flexShrink: 0, width: '20px', height: '20px' } });

/** The product's sign, beside its name. */
export function ProductSign(): ReactElement {
  return <img className={useStyles().sign} src="assets/icon.svg" alt="" />;
}
