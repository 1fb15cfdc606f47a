import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Captured } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { segments } from './segments.ts';

interface MarkedLineProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly captured: Captured | undefined;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The line, with the words that were understood marked beneath the letters. */
export function MarkedLine({ input, text, captured, onText, onKeyDown }: MarkedLineProps) {
  const t = useT();
  const marks = useRef<HTMLDivElement>(null);
  const follow = () => {
    if (marks.current && input.current) marks.current.scrollLeft = input.current.scrollLeft;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words or marks may have moved the line
  useLayoutEffect(follow, [text, captured]);
  return (
    <div className="capture__line">
      <div ref={marks} className="capture__marks" aria-hidden="true">
        {segments(text, captured).map(({ start, text: words, part }) =>
          part ? (
            <mark key={start} data-part={part}>
              {words}
            </mark>
          ) : (
            <span key={start}>{words}</span>
          ),
        )}
      </div>
      <input
        ref={input}
        aria-label={t('capture.label')}
        placeholder={t('capture.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={2_000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onScroll={follow}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
