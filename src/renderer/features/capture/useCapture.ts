import { useState } from 'react';
import type { Captured } from '../../../contract/index.ts';
import { useBook } from '../../transport/hooks.ts';
import type { Picked } from '../pickers/index.ts';
import {
  type Corrections,
  noCorrections,
  type PersonCorrection,
  said,
  type Understood,
  type UnderstoodPerson,
  understand,
} from './corrections.ts';
import { captureDraft, keepDraft } from './store.ts';

type Correctable = 'kind' | 'on' | 'followUpOn' | 'note' | 'introducedBy';
type ValueOf<K extends Correctable> = NonNullable<Corrections[K]>['value'];

export interface CaptureState {
  readonly text: string;
  readonly captured: Captured | undefined;
  readonly understood: Understood;
  /** The answer for the words as they stand is there. */
  readonly current: boolean;
  readonly setText: (text: string) => void;
  readonly correct: <K extends Correctable>(part: K, value: ValueOf<K>) => void;
  readonly correctPerson: (key: string, patch: PersonCorrection) => void;
  readonly addPerson: (picked: Picked) => void;
  readonly leavePerson: (person: UnderstoodPerson) => void;
}

const nothing = (text: string): Captured => ({
  text,
  kind: { span: null, value: 'meeting' },
  on: { span: null, value: '' },
  people: [],
  introducedBy: null,
  followUpOn: null,
  note: '',
});

/** The line being written, how it is understood, and what the user set right; all kept for next time. */
export function useCapture(): CaptureState {
  const [draft, setDraft] = useState(captureDraft);
  const { text, corrections } = draft;
  const asked = text.trim() !== '';
  const { data } = useBook('capture.parse', { text }, { enabled: asked });
  const captured = asked ? data : undefined;
  const shown = captured ?? nothing(text);
  const change = (next: Partial<typeof draft>) => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    keepDraft(whole);
  };
  const changeCorrections = (patch: Partial<Corrections>) => change({ corrections: { ...corrections, ...patch } });
  const correctPerson = (key: string, patch: PersonCorrection) =>
    changeCorrections({ people: { ...corrections.people, [key]: { ...corrections.people[key], ...patch } } });
  return {
    text,
    captured,
    understood: understand(shown, corrections),
    current: captured?.text === text,
    // A line begun anew is understood anew.
    setText: (next) => change(next.trim() ? { text: next } : { text: next, corrections: noCorrections }),
    correct: (part, value) => changeCorrections({ [part]: { said: said(shown)[part], value } }),
    correctPerson,
    addPerson: (picked) => changeCorrections({ added: [...corrections.added, picked] }),
    leavePerson: ({ key, added }) =>
      added
        ? changeCorrections({ added: corrections.added.filter(({ name }) => name !== key) })
        : correctPerson(key, { left: true }),
  };
}
