import { Checkbox, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { type CompanyId, type CompanyRef, type ReviewId, SavedSearchId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { namesText, reasonWords } from './words.ts';

/** Companies ticked, and where they were ticked. */
export type Ticked = ReadonlyMap<CompanyId, 'suggested' | 'search'>;

interface TargetChoicesProps {
  readonly review: ReviewId;
  readonly ticked: Ticked;
  readonly onTick: (ticked: Ticked) => void;
}

const SUGGESTED = '';

/** Companies to tick: those suggested, or those that a saved search leads to. */
export function TargetChoices({ review, ticked, onTick }: TargetChoicesProps) {
  const t = useT();
  const [from, setFrom] = useState(SUGGESTED);
  const { data } = useBook('savedSearch.list', {});
  const searches = data?.searches ?? [];
  const Choices = from === SUGGESTED ? Suggested : Searched;
  return (
    <fieldset className="add-targets__suggestions">
      <legend>{t('reviews.suggested')}</legend>
      {searches.length > 0 && (
        <NativeSelect
          className="add-targets__from"
          aria-label={t('reviews.choose.from')}
          value={from}
          data={[
            { value: SUGGESTED, label: t('reviews.choose.suggested') },
            ...searches.map(({ id, name }) => ({ value: id, label: t('reviews.choose.search', { name }) })),
          ]}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      )}
      <Choices key={from} review={review} search={from} ticked={ticked} onTick={onTick} />
    </fieldset>
  );
}

interface ChoicesProps extends TargetChoicesProps {
  readonly search: string;
}

function Suggested({ review, ticked, onTick }: ChoicesProps) {
  const t = useT();
  const intl = useIntl();
  const { data } = useBook('review.suggest', { id: review, limit: 12 });
  if (!data) return null;
  if (data.suggestions.length === 0) return <p className="quiet">{t('reviews.suggested.none')}</p>;
  return data.suggestions.map(({ company, reasons }) => (
    <Choice key={company.id} company={company} source="suggested" ticked={ticked} onTick={onTick}>
      {reasons.map((reason) => reasonWords(t, intl, reason)).join(' · ')}
    </Choice>
  ));
}

function Searched({ review, search, ticked, onTick }: ChoicesProps) {
  const t = useT();
  const intl = useIntl();
  const { data } = useBook('review.searched', { id: review, searchId: SavedSearchId.parse(search) });
  if (!data) return null;
  const { companies, more } = data;
  if (companies.length === 0) return <p className="quiet">{t('reviews.searched.none')}</p>;
  const all = companies.every(({ company }) => ticked.has(company.id));
  const tickAll = () => {
    const next = new Map(ticked);
    for (const { company } of companies) {
      if (all) next.delete(company.id);
      else next.set(company.id, 'search');
    }
    onTick(next);
  };
  return (
    <>
      <Checkbox
        size="xs"
        checked={all}
        indeterminate={!all && companies.some(({ company }) => ticked.has(company.id))}
        label={t('reviews.searched.all', { count: companies.length, more: String(more) })}
        onChange={tickAll}
      />
      {companies.map(({ company, found, people, count }) => (
        <Choice key={company.id} company={company} source="search" ticked={ticked} onTick={onTick}>
          {people.length > 0
            ? t('reviews.reason.warm_people', { names: namesText(intl, people), others: count - people.length })
            : found && t('reviews.searched.found')}
        </Choice>
      ))}
    </>
  );
}

interface ChoiceProps extends Pick<TargetChoicesProps, 'ticked' | 'onTick'> {
  readonly company: CompanyRef;
  readonly source: 'suggested' | 'search';
  readonly children: ReactNode;
}

function Choice({ company, source, ticked, onTick, children }: ChoiceProps) {
  const tick = () => {
    const next = new Map(ticked);
    if (!next.delete(company.id)) next.set(company.id, source);
    onTick(next);
  };
  return (
    <Checkbox
      className="add-targets__choice"
      size="xs"
      checked={ticked.has(company.id)}
      onChange={tick}
      label={<bdi>{company.name}</bdi>}
      description={children}
    />
  );
}
