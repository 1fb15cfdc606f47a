import './timeline.css';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { About } from './about.ts';
import { byYear } from './byYear.ts';
import { TimelineLine } from './TimelineLine.tsx';
import { useTimeline } from './useTimeline.ts';

interface TimelineProps {
  readonly about: About;
  /** An event to leave out: the note being written above. */
  readonly hidden: string | null;
}

/** What happened, newest first, one line an event; j and k move, Enter opens. */
export function Timeline({ about, hidden }: TimelineProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { items, loaded, older, loadOlder, loadingOlder, error, retry } = useTimeline(about);
  const shown = items.filter((item) => item.id !== hidden);

  const move = (by: number) => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('.timeline__line') ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    lines[Math.min(lines.length - 1, Math.max(0, at + by))]?.focus();
  };
  useShortcut('j', () => move(1), { scope: 'page' });
  useShortcut('k', () => move(-1), { scope: 'page' });

  if (error) return <ErrorBox error={error} onRetry={retry} />;
  if (loaded && shown.length === 0) return <p className="timeline__empty quiet">{t('timeline.empty')}</p>;
  return (
    <div className="timeline" ref={list}>
      {byYear(shown).map(({ year, items: events }) => (
        <section key={year} aria-label={year}>
          <h3 className="timeline__year tabular">{year}</h3>
          <ul>
            {events.map((item) => (
              <TimelineLine key={item.id} item={item} about={about} open={open === item.id} onOpen={setOpen} />
            ))}
          </ul>
        </section>
      ))}
      {older > 0 && (
        <Button variant="default" onClick={loadOlder} disabled={loadingOlder}>
          {loadingOlder ? t('timeline.loadingOlder') : t('timeline.older', { count: older })}
        </Button>
      )}
    </div>
  );
}
