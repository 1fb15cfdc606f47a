import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { InteractionKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { interactionKinds, KindIcon } from './kinds.tsx';

interface KindChoiceProps {
  readonly value: InteractionKind;
  readonly onChange: (kind: InteractionKind) => void;
  readonly onEnter: () => void;
}

/** Kinds of touch as radio buttons: arrows move, a letter picks, Enter logs. Takes the focus when it appears. */
export function KindChoice({ value, onChange, onEnter }: KindChoiceProps) {
  const t = useT();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    group.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onEnter();
      return;
    }
    const picked = interactionKinds.find((entry) => entry.key === event.key.toLowerCase());
    if (!picked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(picked.kind);
    group.current?.querySelector<HTMLInputElement>(`input[value=${picked.kind}]`)?.focus();
  };
  return (
    <fieldset className="kind-choice" ref={group} onKeyDown={onKeyDown}>
      <legend className="visually-hidden">{t('timeline.kind')}</legend>
      {interactionKinds.map(({ kind, key }) => (
        <label key={kind} className="kind-choice__kind">
          <input
            type="radio"
            className="visually-hidden"
            name="touch-kind"
            value={kind}
            checked={value === kind}
            onChange={() => onChange(kind)}
          />
          <KindIcon kind={kind} />
          <span>{t(`timeline.kind.${kind}`)}</span>
          <kbd>{key}</kbd>
        </label>
      ))}
    </fieldset>
  );
}
