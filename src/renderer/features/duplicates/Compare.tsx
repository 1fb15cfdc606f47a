import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '../../i18n/useT.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { CompareHead } from './CompareHead.tsx';
import { FieldChoice } from './FieldChoice.tsx';
import { type Field, fieldRows, type Pair } from './fields.ts';
import { joinedLists } from './joined.ts';
import { Reasons } from './Reasons.tsx';
import { other, useChoice } from './useChoice.ts';
import { surenessText } from './words.ts';

export interface Merging {
  readonly from: { readonly id: string; readonly name: string };
  readonly into: { readonly id: string; readonly name: string };
  readonly take: readonly Field[];
}
interface CompareProps {
  readonly pair: Pair;
  readonly busy: boolean;
  readonly onMerge: (merging: Merging) => void;
  readonly onDismiss: () => void;
  readonly onRestore: () => void;
  readonly onLater: () => void;
  /** Called from the list by the arrows to the sides. */
  readonly sides: Ref<{ choose: (side: 0 | 1) => void }>;
}

/** Two records side by side: which one stays, whose value of each field, and what is kept of both. */
export function Compare({ pair, busy, onMerge, onDismiss, onRestore, onLater, sides }: CompareProps) {
  const t = useT();
  const intl = useIntl();
  const rows = useMemo(() => fieldRows(t, intl, pair), [t, intl, pair]);
  const joined = useMemo(() => joinedLists(t, intl, pair), [t, intl, pair]);
  const choice = useChoice(pair, rows);
  useImperativeHandle(sides, () => ({ choose: choice.setStays }));
  const records =
    pair.kind === 'person' ? pair.sides.map(({ person }) => person) : pair.sides.map(({ company }) => company);
  const merge = () => {
    const [into, from] = [records[choice.stays], records[other(choice.stays)]];
    if (into && from && !busy) onMerge({ from, into, take: choice.take() });
  };
  useShortcut('m', merge, { scope: 'page' });
  useShortcut('n', pair.dismissed ? onRestore : onDismiss, { scope: 'page' });
  useShortcut('l', onLater, { scope: 'page' });
  return (
    <article className="compare" aria-label={t('duplicates.compare')}>
      <div className="compare__scroll">
        <p className="compare__why">
          <span className="pair__sure">{surenessText(t, pair.score)}</span>
          <Reasons reasons={pair.reasons} />
        </p>
        <CompareHead pair={pair} stays={choice.stays} onStays={choice.setStays} />
        <section className="compare__fields">
          {rows.map((row) => (
            <FieldChoice
              key={row.field}
              row={row}
              side={choice.sideOf(row.field)}
              onPick={(side) => choice.pick(row.field, side)}
            />
          ))}
        </section>
        {joined.length > 0 && (
          <section className="compare__fields">
            <h2 className="compare__kept">{t('duplicates.kept')}</h2>
            {joined.map(({ title, sides: lists }) => (
              <div key={title} className="compare__row">
                <span className="compare__label">{title}</span>
                {lists.map((list, at) => (
                  <ul key={at === 0 ? 'left' : 'right'} className="compare__list">
                    {list.slice(0, MOST).map((item) => (
                      <li key={item} className="truncate" title={item} dir="auto">
                        {item}
                      </li>
                    ))}
                    {list.length > MOST && (
                      <li className="quiet">{t('duplicates.more', { count: list.length - MOST })}</li>
                    )}
                    {list.length === 0 && <li className="quiet">{t('duplicates.nothing')}</li>}
                  </ul>
                ))}
              </div>
            ))}
          </section>
        )}
      </div>
      <footer className="compare__acts">
        <Button
          leftSection={<IconArrowMerge size={16} aria-hidden="true" />}
          rightSection={<Kbd keys="m" />}
          loading={busy}
          onClick={merge}
        >
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" rightSection={<Kbd keys="n" />} onClick={pair.dismissed ? onRestore : onDismiss}>
          {t(pair.dismissed ? 'duplicates.restore' : 'duplicates.dismiss')}
        </Button>
        <Button variant="subtle" rightSection={<Kbd keys="l" />} onClick={onLater}>
          {t('duplicates.later')}
        </Button>
      </footer>
    </article>
  );
}

/** Of longer lists the rest is counted. */
const MOST = 6;
