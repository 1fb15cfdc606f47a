import { Button, Checkbox, Textarea } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompanyChoice, CompanyId, ReviewSummary } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook, useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { reasonWords } from './words.ts';

interface AddTargetsProps {
  readonly review: ReviewSummary;
  readonly onClose: () => void;
}

/** Targets typed, pasted or ticked among those suggested. */
export function AddTargets({ review, onClose }: AddTargetsProps) {
  const t = useT();
  const intl = useIntl();
  const add = useCommand('review.addTargets', { undoToast: 'reviews.added' });
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<CompanyId>>(new Set());
  const asked = useDeferredValue(text.trim());
  const { data: matched } = useBook('review.match', { text: asked }, { enabled: asked !== '' });
  const { data: suggested } = useBook('review.suggest', { id: review.id, limit: 12 });
  const rows = asked === '' ? [] : (matched?.rows ?? []);
  const suggestions = suggested?.suggestions ?? [];
  const count = rows.length + ticked.size;
  const submit = async () => {
    // What was typed last may not be matched yet.
    if (count === 0 || asked !== text.trim()) return;
    const typed = rows.map((row): CompanyChoice => (row.company ? { id: row.company.id } : { name: row.text }));
    const ids = [...ticked].map((id): CompanyChoice => ({ id }));
    const made =
      (typed.length === 0 ||
        (await add({ id: review.id, companies: typed, source: 'pasted' }, { count: typed.length }))) &&
      (ids.length === 0 || (await add({ id: review.id, companies: ids, source: 'suggested' }, { count: ids.length })));
    if (made) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const tick = (id: CompanyId) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
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
        <fieldset className="add-targets__suggestions">
          <legend>{t('reviews.suggested')}</legend>
          {suggested && suggestions.length === 0 && <p className="quiet">{t('reviews.suggested.none')}</p>}
          {suggestions.map(({ company, reasons }) => (
            <Checkbox
              key={company.id}
              size="xs"
              checked={ticked.has(company.id)}
              onChange={() => tick(company.id)}
              label={company.name}
              description={reasons.map((reason) => reasonWords(t, intl, reason)).join(' · ')}
            />
          ))}
        </fieldset>
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
