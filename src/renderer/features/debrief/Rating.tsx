import { type KeyboardEvent, useId } from 'react';
import { useT } from '../../i18n/useT.ts';
import { focusNextStep } from './steps.ts';

interface Option<V> {
  readonly value: V;
  readonly label: string;
  readonly title: string;
  /** The key that picks it. */
  readonly key: string;
}

interface KeyChoiceProps<V> {
  readonly label: string;
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  /** Null takes the answer back. */
  readonly onChange: (value: V | null) => void;
}

/** One of a few answers: its key picks it and goes on to the next field, arrows choose, Backspace takes it back. */
export function KeyChoice<V extends string | number | boolean>(props: KeyChoiceProps<V>) {
  const { label, value, options, onChange } = props;
  const group = useId();
  const at = options.findIndex((option) => option.value === value);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const picked = options.find((option) => option.key === event.key.toLowerCase());
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (picked) {
      onChange(picked.value);
      focusNextStep(event.currentTarget);
    } else if (step !== undefined) {
      const next = options[at < 0 ? (step > 0 ? 0 : options.length - 1) : at + step];
      if (next) onChange(next.value);
    } else if (event.key === 'Enter') focusNextStep(event.currentTarget);
    else if (event.key === 'Backspace' || event.key === 'Delete' || event.key === '0') onChange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const id = (option: Option<V>) => `${group}-${option.key}`;
  const active = options[at];
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="key-choice"
      data-step
      tabIndex={0}
      {...(active && { 'aria-activedescendant': id(active) })}
      onKeyDown={onKeyDown}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the group has the focus and the keys
        <span
          key={option.key}
          id={id(option)}
          role="radio"
          aria-checked={option.value === value}
          aria-label={option.title}
          title={option.title}
          className="key-choice__option"
          onClick={() => onChange(option.value === value ? null : option.value)}
        >
          {option.label}
        </span>
      ))}
    </div>
  );
}

interface RatingProps {
  readonly label: string;
  /** Which words the numbers have. */
  readonly words: 'chemistry' | 'performance';
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** From 1 to 5, by the number keys. */
export function Rating({ label, words, value, onChange }: RatingProps) {
  const t = useT();
  const options = ([1, 2, 3, 4, 5] as const).map((one) => ({
    value: one as number,
    label: String(one),
    title: t('debrief.rating', { value: one, word: t(`debrief.${words}.${one}`) }),
    key: String(one),
  }));
  return <KeyChoice label={label} value={value} options={options} onChange={onChange} />;
}
