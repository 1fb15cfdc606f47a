import './history.css';
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { HistoryBatch } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { useBatchWords } from './BatchRow.tsx';
import { Changes } from './Changes.tsx';
import { dayOf } from './days.ts';
import { TurnButton } from './TurnButton.tsx';
import { useTurn } from './useTurn.ts';

const PAGE = 20;
/** Of a longer history the page of the whole history shows the rest. */
const MOST = 200;

/** At the foot of a record's page: how it came to be as it is, field by field. `h` opens it. */
export function RecordHistory({ id }: { readonly id: string }) {
  const t = useT();
  const [open, setOpen] = useRememberedState('record.history', false);
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const toggle = () => {
    asked.current = !open;
    setOpen(!open);
  };
  useShortcut('h', toggle, { scope: 'page' });
  useEffect(() => {
    if (open && asked.current) section.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <section ref={section} className="record-history" aria-label={t('history.title')}>
      <h2>
        <button type="button" className="record-history__opener" aria-expanded={open} onClick={toggle}>
          <IconChevronRight className="batch__chevron" size={14} stroke={1.75} aria-hidden="true" />
          {t('history.title')}
        </button>
      </h2>
      {open && <Opened id={id} />}
    </section>
  );
}

function Opened({ id }: { readonly id: string }) {
  const t = useT();
  const [limit, setLimit] = useState(PAGE);
  const { data, error, refetch } = useBook('journal.list', { about: id, limit });
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="quiet">{t('history.loading')}</p>;
  const { batches, total } = data;
  return (
    <>
      {total === 0 && <p className="quiet">{t('history.noneYet')}</p>}
      <ol className="record-history__list">
        {batches.map((batch) => (
          <Entry key={batch.id} batch={batch} about={id} />
        ))}
      </ol>
      <div className="record-history__foot">
        {total > batches.length && limit < MOST && (
          <Button variant="subtle" onClick={() => setLimit(limit + PAGE)}>
            {t('history.more')}
          </Button>
        )}
        {total > 0 && (
          <Link className="record-history__all" to="/history" search={{ of: id }}>
            {t('history.page')}
          </Link>
        )}
      </div>
    </>
  );
}

function Entry({ batch, about }: { readonly batch: HistoryBatch; readonly about: string }) {
  const words = useBatchWords(batch);
  const turn = useTurn();
  return (
    <li className="record-history__entry" data-state={batch.state}>
      <p className="record-history__head">
        <span className="batch__label truncate" title={words.label} dir="auto">
          {words.label}
        </span>
        <span className="quiet">
          <HumanDate date={dayOf(batch.at)} />
          {words.state && ` · ${words.state}`}
        </span>
        <TurnButton batch={batch} onTurn={() => void turn(batch)} />
      </p>
      <Changes changes={batch.shown} about={about} />
    </li>
  );
}
