import { Button, Field, Input } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useMappingStyles } from './mapping-styles';

export interface NumberFieldProps {
  readonly label: string;
  /** The label in full, where what is seen depends on its neighbour. */
  readonly fullLabel?: string;
  readonly value: number | null;
  /** Why a number will not do; null where it will. An empty field is null. */
  readonly refuse: (value: number | null) => string | null;
  readonly onChange: (value: number | null) => void;
  readonly onFocus?: () => void;
  /** Takes the number from what is selected in the sheet. */
  readonly pick?: { readonly label: string; readonly value: number | null };
}

/** A number that counts once the user is done with it, with a button that takes it from the sheet. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, fullLabel, value, refuse, onChange, onFocus, pick } = props;
  const styles = useMappingStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const settle = (next: number | null) => {
    const why = refuse(next);
    setProblem(why);
    if (why !== null) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };
  const settleTyped = () => {
    if (typed === null) return;
    const text = typed.trim();
    settle(text === '' ? null : Number(text));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settleTyped();
  };
  return (
    <Field label={label} size="small" validationMessage={problem} validationState={problem ? 'error' : 'none'}>
      {(field) => (
        <div className={styles.withButton}>
          <Input
            {...field}
            {...(fullLabel && { 'aria-label': fullLabel, 'aria-labelledby': undefined })}
            size="small"
            inputMode="numeric"
            className={styles.number}
            value={typed ?? (value === null ? '' : String(value))}
            onChange={(_, { value: text }) => setTyped(text)}
            onFocus={onFocus}
            onBlur={settleTyped}
            onKeyDown={press}
          />
          {pick && (
            <Button
              size="small"
              className={styles.pick}
              icon={<CursorClickRegular aria-hidden />}
              aria-label={pick.label}
              title={pick.label}
              disabledFocusable={pick.value === null}
              onClick={() => settle(pick.value)}
            />
          )}
        </div>
      )}
    </Field>
  );
}
