import { IconRoute, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { CompanyRef, Knows, WhoAnswer } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { PersonPreview } from './PersonPreview.tsx';
import type { Entry, Group } from './types.ts';
import { useGo } from './useGo.ts';

interface WhoGroups {
  readonly groups: readonly Group[];
  /** Said above the lines. */
  readonly remark: string | null;
  readonly waiting: boolean;
}

/**
 * The answer to *who do I know at …*: people with their reasons, warmest first; and the ways there.
 *
 * @param wayFirst the question was for the way
 */
export function useWhoGroups(company: string | null, wayFirst: boolean, ask: (text: string) => void): WhoGroups {
  const t = useT();
  const intl = useIntl();
  const go = useGo();
  const navigate = useNavigate();
  const asked = company !== null && company !== '';
  const { data, isPlaceholderData } = useBook('who.at', { text: company || ' ' }, { enabled: asked });
  if (company === '') return { groups: [], remark: t('palette.nameCompany'), waiting: false };
  if (!asked || !data) return { groups: [], remark: null, waiting: asked };

  const knows = (one: Knows): Entry => ({
    id: `knows-${one.person.id}-${one.company.id}`,
    mark: <PersonAvatar {...one.person} size={24} />,
    title: one.person.name,
    detail: [relationText(t, one), ...one.reasons.slice(0, 2).map((reason) => reasonText(t, intl, reason))]
      .filter(Boolean)
      .join(' · '),
    end: one.lastContactOn && <HumanDate date={one.lastContactOn} />,
    preview: <PersonPreview id={one.person.id} />,
    run: () => go('person', one.person.id),
  });
  const meant = (other: CompanyRef): Entry => ({
    id: `meant-${other.id}`,
    mark: <CompanyMark name={other.name} size={22} />,
    title: t('palette.askWho', { company: other.name }),
    stays: true,
    run: () => ask(`who at ${other.name}`),
  });
  const groups = [
    ...companyGroup(data),
    { id: 'competitors', title: t('palette.group.competitors'), entries: data.atCompetitors.map(knows) },
    { id: 'meant', title: t('palette.group.meant'), entries: data.suggestions.map(meant) },
    ...(data.company ? [] : [searchInstead(company)]),
  ];
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    remark: remarkOn(data),
    waiting: isPlaceholderData,
  };

  function searchInstead(text: string): Group {
    const entry: Entry = {
      id: 'search-instead',
      mark: <IconSearch className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: t('palette.searchFor', { text }),
      stays: true,
      run: () => ask(text),
    };
    return { id: 'instead', title: t('palette.group.ask'), entries: [entry] };
  }

  function companyGroup(answer: WhoAnswer): Group[] {
    if (!answer.company) return [];
    const found = answer.company;
    const by = answer.matchedBy;
    const open: Entry = {
      id: `open-${found.id}`,
      mark: <CompanyMark name={found.name} size={22} />,
      title: t('palette.openCompany', { company: found.name }),
      detail: [
        t('palette.whoCount', { people: answer.knows.length, competitors: answer.atCompetitors.length }),
        by && by !== 'name' ? t(`palette.matchedBy.${by}`) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      run: () => go('company', found.id),
    };
    const title = t('palette.group.at', { company: found.name });
    const way: Entry = {
      id: `way-${found.id}`,
      mark: <IconRoute className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: t('ways.title', { company: found.name }),
      run: () => void navigate({ to: '/companies/$companyId/ways', params: { companyId: found.id } }),
    };
    const people = answer.knows.map(knows);
    return [{ id: 'at', title, entries: wayFirst ? [way, ...people, open] : [...people, way, open] }];
  }

  function remarkOn(answer: WhoAnswer): string | null {
    if (!answer.company) return t('palette.noCompany', { text: company ?? '' });
    return answer.knows.length === 0 ? t('palette.noneAt', { company: answer.company.name }) : null;
  }
}
