import { IconRoute } from '@tabler/icons-react';
import type { useNavigate } from '@tanstack/react-router';
import type { IntlShape } from 'react-intl';
import type { CompanyRef, Knows, QuestionKind, WhoAnswer } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { CompanyMark } from '../../ui/CompanyMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import type { PageKind } from '../../ui/hits.ts';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { CompanyPreview, PersonPreview } from './Preview.tsx';
import type { Entry, Group } from './types.ts';

interface WhoGroupsProps {
  readonly t: Translate;
  readonly intl: IntlShape;
  readonly go: (kind: PageKind, id: string) => void;
  readonly ask: (text: string) => void;
  readonly navigate: ReturnType<typeof useNavigate>;
  /** Asked for its competitors, these come first. */
  readonly kind: QuestionKind;
  readonly answer: WhoAnswer;
}

/** The answer to *who do I know at …*: people with their reasons, warmest first; and the ways there. */
export function whoGroups({ t, intl, go, ask, navigate, kind, answer }: WhoGroupsProps): Group[] {
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
  const rivals: Group = {
    id: 'competitors',
    title: t('palette.group.competitors'),
    entries: answer.atCompetitors.map(knows),
  };
  const first = kind === 'who_at_competitors';
  return [
    ...(first ? [rivals] : []),
    ...companyGroup(),
    ...(first ? [] : [rivals]),
    { id: 'meant', title: t('palette.group.meant'), entries: answer.suggestions.map(meant) },
  ];

  function companyGroup(): Group[] {
    const found = answer.company;
    if (!found) return [];
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
      preview: <CompanyPreview id={found.id} />,
      run: () => go('company', found.id),
    };
    const way: Entry = {
      id: `way-${found.id}`,
      mark: <IconRoute className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: t('ways.title', { company: found.name }),
      run: () => void navigate({ to: '/companies/$companyId/ways', params: { companyId: found.id } }),
    };
    const people = first ? [] : answer.knows.map(knows);
    return [{ id: 'at', title: t('palette.group.at', { company: found.name }), entries: [...people, way, open] }];
  }
}
