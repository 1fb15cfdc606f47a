import { Button } from '@mantine/core';
import { IconNote, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { NoteId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { About } from './about.ts';
import { NoteComposer } from './NoteComposer.tsx';
import { Timeline } from './Timeline.tsx';
import { TouchComposer } from './TouchComposer.tsx';

interface TimelineSectionProps {
  readonly about: About;
  /** Name of whom or what it is about. */
  readonly name: string;
  /** What to begin at once, from the address; it is taken out of there. */
  readonly compose?: 'note' | 'touch';
}

/** What happened with a person or at a company, and where new notes and touches are written. */
export function TimelineSection({ about, name, compose: asked }: TimelineSectionProps) {
  const t = useT();
  const navigate = useNavigate();
  const [composing, setComposing] = useState<'note' | 'touch' | null>(null);
  const [draft, setDraft] = useState<NoteId | null>(null);
  const section = useRef<HTMLElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const personId = 'personId' in about ? about.personId : null;

  const compose = (what: 'note' | 'touch') => {
    if (composing === what) {
      section.current?.querySelector<HTMLElement>('.composer [contenteditable=true], .composer :checked')?.focus();
      return;
    }
    setDraft(null);
    setComposing(what);
  };
  const done = () => {
    setComposing(null);
    setDraft(null);
    // The button is back only after this render.
    requestAnimationFrame(() => start.current?.focus());
  };
  // Asked once: going back to this place must not begin again.
  useEffect(() => {
    if (!asked) return;
    setDraft(null);
    setComposing(asked);
    void navigate({ to: '.', search: {}, replace: true });
  }, [asked, navigate]);
  useShortcut('n', () => compose('note'), { scope: 'page' });
  useShortcut('l', () => compose('touch'), { scope: 'page', enabled: personId !== null });

  return (
    <section ref={section} className="timeline-section" aria-label={t('timeline.title')}>
      <header className="timeline-section__head">
        <h2>{t('timeline.title')}</h2>
        {composing === null && (
          <div className="timeline-section__start">
            <Button
              ref={start}
              variant="default"
              leftSection={<IconNote size={14} aria-hidden="true" />}
              rightSection={<Kbd keys="n" />}
              onClick={() => compose('note')}
            >
              {t('timeline.compose.note')}
            </Button>
            {personId && (
              <Button
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden="true" />}
                rightSection={<Kbd keys="l" />}
                onClick={() => compose('touch')}
              >
                {t('timeline.compose.touch')}
              </Button>
            )}
          </div>
        )}
      </header>
      {composing === 'note' && <NoteComposer about={about} name={name} onDraft={setDraft} onDone={done} />}
      {composing === 'touch' && personId && <TouchComposer personId={personId} onDone={done} />}
      <Timeline about={about} hidden={draft} />
    </section>
  );
}
