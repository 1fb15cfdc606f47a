import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import type { ReviewSummary, TargetChoice } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TargetChoices, type Ticked } from './TargetChoices.tsx';

interface AddTargetsProps {
  readonly review: ReviewSummary;
  readonly onClose: () => void;
}

/** Targets typed, pasted, or ticked among those suggested or found by a saved search. */
export function AddTargets({ review, onClose }: AddTargetsProps) {
  const t = useT();
  const add = useCommand('review.addTargets', { undoToast: 'reviews.added' });
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const asked = useDeferredValue(text.trim());
  const { data: matched } = useBook('review.match', { text: asked }, { enabled: asked !== '' });
  const rows = asked === '' ? [] : (matched?.rows ?? []);
  // One that is typed and ticked is one.
  const typedIds = new Set(rows.flatMap(({ company }) => company?.id ?? []));
  const count = rows.length + [...ticked.keys()].filter((id) => !typedIds.has(id)).length;
  const submit = async () => {
    // What was typed last may not be matched yet.
    if (count === 0 || asked !== text.trim()) return;
    const typed = rows.map(
      ({ company, text }): TargetChoice => ({ ...(company ? { id: company.id } : { name: text }), source: 'pasted' }),
    );
    const chosen = [...ticked].map(([id, source]): TargetChoice => ({ id, source }));
    if (await add({ id: review.id, companies: [...typed, ...chosen] }, ({ added }) => ({ count: added }))) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="add-targets"
      aria-label={t('reviews.add')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="add-targets__columns">
        <div>
          <Textarea
            label={t('reviews.add.list')}
            placeholder={t('reviews.add.hint')}
            rows={5}
            value={text}
            autoFocus
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ul className="add-targets__rows" aria-label={t('reviews.add.found')}>
            {rows.map((row) => (
              <li key={row.text}>
                <span className="truncate">{row.text}</span>
                {row.company ? (
                  <span className="add-targets__match">
                    {row.matchedBy !== 'name' && <span className="quiet">{t('reviews.add.is')}</span>}
                    <CompanyLink company={row.company} size={16} />
                  </span>
                ) : (
                  <span className="quiet">{t('reviews.add.new')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
        <TargetChoices review={review.id} ticked={ticked} onTick={setTicked} />
      </div>
      <div className="add-targets__actions">
        <Button variant="subtle" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" disabled={count === 0} rightSection={<Kbd keys="Mod+Enter" />}>
          {t('reviews.add.do', { count })}
        </Button>
      </div>
    </form>
  );
}
