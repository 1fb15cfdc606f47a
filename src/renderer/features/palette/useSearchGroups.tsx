import { IconListSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { SearchHit, SearchKind } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { HitMark } from '../../ui/HitMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { hitName, hitPage, isDate, type PageKind } from '../../ui/hits.ts';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { useGo } from '../../ui/useGo.ts';
import { chipText, queryErrorText } from '../search/index.ts';
import { HitPreview } from './Preview.tsx';
import type { Chip, Entry, Group } from './types.ts';

/** Of one kind so many, that the others can be seen too. */
const MOST_OF_KIND = 6;

export function hitEntry(hit: SearchHit, go: (kind: PageKind, id: string) => void): Entry {
  const page = hitPage(hit);
  return {
    id: `${hit.kind}-${hit.id}`,
    mark: <HitMark hit={hit} />,
    title: <MarkedText runs={hit.title} />,
    detail: hit.snippet ? <MarkedText runs={hit.snippet} /> : <Subtitle text={hit.subtitle} />,
    ...(hit.kind !== 'person' && hit.snippet && hit.subtitle && { end: <Subtitle text={hit.subtitle} /> }),
    preview: <HitPreview hit={hit} />,
    run: () => page && go(page.kind, page.id),
  };
}

const isNamed = ({ kind, title }: SearchHit) =>
  (kind === 'person' || kind === 'company') && title.some((run) => run.match);

/** What stands beside a find; a date, which notes and interviews have there, as people say it. */
function Subtitle({ text }: { readonly text: string | null }) {
  return isDate(text) ? <HumanDate date={text} /> : text;
}

/** The question that a found company suggests. */
function askAbout(t: Translate, company: SearchHit, ask: (text: string) => void): Group {
  const name = hitName(company);
  const question = (id: string, title: string, text: string): Entry => ({
    id: `${id}-${company.id}`,
    mark: <CompanyMark name="?" size={22} />,
    title,
    stays: true,
    run: () => ask(text),
  });
  return {
    id: 'ask',
    title: t('palette.group.ask'),
    entries: [
      question('ask', t('palette.askWho', { company: name }), `who at ${name}`),
      question('about', t('palette.askAbout', { company: name }), `what do I know about ${name}`),
    ],
  };
}

/** The way to the best person found on the map. */
function onMap(t: Translate, person: SearchHit, run: () => void): Entry {
  return {
    id: `map-${person.id}`,
    mark: <PlaceIcon place="map" />,
    title: t('palette.onMap', { name: hitName(person) }),
    run,
  };
}

interface SearchAnswer {
  readonly groups: readonly Group[];
  /** The way to all results. */
  readonly all: readonly Group[];
  /** A person or company is called so, not only spoken of so. */
  readonly named: boolean;
  /** The index still lacks some records. */
  readonly indexing: boolean;
  /** The answer to these very words is on its way; meanwhile the groups are of the words before. */
  readonly waiting: boolean;
  readonly chips: readonly Chip[];
  /** What of the words is not understood. */
  readonly wrong: string | null;
  readonly completed: string | null;
}

/** What the book has on the words and filters, by kind, the kind of the best find first. */
export function useSearchGroups(typed: string, enabled: boolean, ask: (text: string) => void): SearchAnswer {
  const t = useT();
  const go = useGo();
  const navigate = useNavigate();
  const text = typed.trim();
  const wanted = enabled && text !== '';
  const { data, isFetching, isPlaceholderData } = useBook('search.query', { text, limit: 30 }, { enabled: wanted });
  const filtering = wanted && /[\p{L}]:\S*$/u.test(typed);
  const next = useBook(
    'search.complete',
    { text: typed, caret: typed.length, limit: 6 },
    { enabled: filtering, keepPrevious: false },
  );
  if (!wanted || !data)
    return {
      groups: [],
      all: [],
      named: false,
      indexing: false,
      waiting: wanted && isFetching,
      chips: [],
      wrong: null,
      completed: null,
    };

  const byKind = new Map<SearchKind, Entry[]>();
  for (const hit of data.hits) {
    const entries = byKind.get(hit.kind) ?? [];
    byKind.set(hit.kind, entries);
    if (entries.length < MOST_OF_KIND || byKind.size === 1) entries.push(hitEntry(hit, go));
  }
  const groups: Group[] = [...byKind].map(([kind, entries]) => ({
    id: kind,
    title: t(`palette.group.${kind}`),
    entries,
  }));
  const person = data.hits.find((hit) => hit.kind === 'person' && isNamed(hit));
  const look = (id: string) => void navigate({ to: '/map', search: { lens: 'person', of: id, person: id } });
  if (person) byKind.get('person')?.push(onMap(t, person, () => look(person.id)));
  const { chips, errors } = data.reading;
  const filters = chips.some((chip) => chip.key !== null || chip.negated);
  const company = data.hits.find((hit) => hit.kind === 'company');
  if (company && !filters)
    groups.splice(groups.findIndex(({ id }) => id === 'company') + 1, 0, askAbout(t, company, ask));
  const completion = next.data;
  const written = (insert: string) =>
    completion ? typed.slice(0, completion.from) + insert + typed.slice(completion.to) : typed;
  const completions = (completion?.completions ?? []).map(
    (one): Entry => ({
      id: `complete-${one.text}`,
      mark: <IconListSearch className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: one.text,
      end: one.count,
      stays: true,
      run: () => ask(written(one.insert)),
    }),
  );
  const [first] = completion?.completions ?? [];
  const all: Entry = {
    id: 'all-results',
    mark: <IconListSearch className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
    title: t('palette.showAll'),
    detail: t(data.more ? 'palette.showAll.more' : 'palette.showAll.count', { count: data.total }),
    run: () => void navigate({ to: '/search', search: { q: text } }),
  };
  const [error] = errors;
  return {
    groups:
      completions.length > 0
        ? [...groups, { id: 'complete', title: t('search.completions'), entries: completions }]
        : groups,
    all: data.total > 0 ? [{ id: 'all', title: t('palette.group.search'), entries: [all] }] : [],
    named: filters || data.hits.some(isNamed),
    indexing: !data.complete,
    waiting: isPlaceholderData,
    chips:
      filters && !isPlaceholderData
        ? chips.map((chip) => ({
            ...place(typed, chip),
            label: chipText(t, chip),
            wrong: errors.some(({ from, to }) => from >= chip.from && to <= chip.to),
          }))
        : [],
    wrong: error && !isPlaceholderData ? queryErrorText(t, error) : null,
    completed: first ? written(first.insert) : null,
  };
}

/** Where a part stands in the field, which may begin with spaces that were not asked. */
function place(typed: string, { from, to }: { readonly from: number; readonly to: number }) {
  const lead = typed.length - typed.trimStart().length;
  return { from: from + lead, to: to + lead };
}
