import { useNavigate } from '@tanstack/react-router';
import type { SearchHit, SearchKind } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InterviewMark } from '../../ui/InterviewMark.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { PlaceIcon } from '../../ui/PlaceIcon.tsx';
import { NoteMark } from './NoteMark.tsx';
import { PersonPreview } from './PersonPreview.tsx';
import type { Entry, Group } from './types.ts';
import { type PageKind, useGo } from './useGo.ts';

const plain = (hit: SearchHit) => hit.title.map((run) => run.text).join('');

function mark(hit: SearchHit) {
  if (hit.kind === 'person') return <PersonAvatar name={plain(hit)} warmth={hit.warmth ?? 'none'} size={24} />;
  if (hit.kind === 'company') return <CompanyMark name={plain(hit)} size={22} />;
  return hit.kind === 'interview' ? <InterviewMark size={22} /> : <NoteMark />;
}

function entryOf(hit: SearchHit, go: (kind: PageKind, id: string) => void): Entry {
  const page = hit.page ?? (hit.kind === 'note' || hit.kind === 'insight' ? null : { kind: hit.kind, id: hit.id });
  return {
    id: `${hit.kind}-${hit.id}`,
    mark: mark(hit),
    title: <MarkedText runs={hit.title} />,
    detail: hit.snippet ? <MarkedText runs={hit.snippet} /> : <Subtitle text={hit.subtitle} />,
    ...(hit.kind !== 'person' && hit.snippet && hit.subtitle && { end: <Subtitle text={hit.subtitle} /> }),
    preview:
      hit.kind === 'person' ? (
        <PersonPreview id={hit.id} />
      ) : (
        <span className="truncate">{hit.snippet ? <MarkedText runs={hit.snippet} /> : hit.subtitle}</span>
      ),
    run: () => page && go(page.kind, page.id),
  };
}

const isNamed = ({ kind, title }: SearchHit) =>
  (kind === 'person' || kind === 'company') && title.some((run) => run.match);

/** What stands beside a find; a date, which notes and interviews have there, as people say it. */
function Subtitle({ text }: { readonly text: string | null }) {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? <HumanDate date={text} /> : text;
}

/** The question that a found company suggests. */
function askAbout(t: Translate, company: SearchHit, ask: (text: string) => void): Group {
  const name = plain(company);
  return {
    id: 'ask',
    title: t('palette.group.ask'),
    entries: [
      {
        id: `ask-${company.id}`,
        mark: <CompanyMark name="?" size={22} />,
        title: t('palette.askWho', { company: name }),
        stays: true,
        run: () => ask(`who at ${name}`),
      },
    ],
  };
}

/** The way to the best person found on the map. */
function onMap(t: Translate, person: SearchHit, run: () => void): Entry {
  return {
    id: `map-${person.id}`,
    mark: <PlaceIcon place="map" />,
    title: t('palette.onMap', { name: plain(person) }),
    run,
  };
}

interface SearchAnswer {
  readonly groups: readonly Group[];
  /** A person or company is called so, not only spoken of so. */
  readonly named: boolean;
  /** The index still lacks some records. */
  readonly indexing: boolean;
  /** The answer to these very words is on its way; meanwhile the groups are of the words before. */
  readonly waiting: boolean;
}

/** What the book has on the words, by kind, the kind of the best find first. */
export function useSearchGroups(text: string, enabled: boolean, ask: (text: string) => void): SearchAnswer {
  const t = useT();
  const go = useGo();
  const navigate = useNavigate();
  const wanted = enabled && text !== '';
  const { data, isFetching, isPlaceholderData } = useBook('search.query', { text, limit: 24 }, { enabled: wanted });
  if (!wanted || !data) return { groups: [], named: false, indexing: false, waiting: wanted && isFetching };

  const byKind = new Map<SearchKind, Entry[]>();
  for (const hit of data.hits) {
    const entries = byKind.get(hit.kind) ?? [];
    byKind.set(hit.kind, entries);
    entries.push(entryOf(hit, go));
  }
  const groups: Group[] = [...byKind].map(([kind, entries]) => ({
    id: kind,
    title: t(`palette.group.${kind}`),
    entries,
  }));
  const person = data.hits.find((hit) => hit.kind === 'person' && isNamed(hit));
  const look = (id: string) => void navigate({ to: '/map', search: { lens: 'person', of: id, person: id } });
  if (person) byKind.get('person')?.push(onMap(t, person, () => look(person.id)));
  const company = data.hits.find((hit) => hit.kind === 'company');
  if (company) groups.splice(groups.findIndex(({ id }) => id === 'company') + 1, 0, askAbout(t, company, ask));
  return { groups, named: data.hits.some(isNamed), indexing: !data.complete, waiting: isPlaceholderData };
}
