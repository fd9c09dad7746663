import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../rules/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'block' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorPaletteBlueBorderActive },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

export interface SeverityIconProps {
  readonly severity: Severity;
  /** In pixels. */
  readonly size?: number;
}

/** A severity's sign: a full disc, a triangle or a ring, so that its shape alone tells it. Hidden from screen readers. */
export function SeverityIcon({ severity, size = 16 }: SeverityIconProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon className={mergeClasses(styles.icon, styles[severity])} style={{ width: size, height: size }} aria-hidden />
  );
}
