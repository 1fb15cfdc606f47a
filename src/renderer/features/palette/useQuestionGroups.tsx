import { IconCash, IconRoute, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type IntlShape, useIntl } from 'react-intl';
import type { Answer, AnswerLine, AnswerReason, Path, QuestionPart } from '../../../contract/index.ts';
import type { OpenQuestion } from '../../../domain/questions/read.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { fullDate, HumanDate, humanDate } from '../../ui/HumanDate.tsx';
import { reasonText } from '../../ui/knowReason.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { useGo } from '../../ui/useGo.ts';
import { CompanyPreview, PersonPreview } from './Preview.tsx';
import type { Chip, Entry, Group } from './types.ts';
import { hitEntry } from './useSearchGroups.tsx';
import { whoGroups } from './whoGroups.tsx';

interface QuestionGroups {
  readonly groups: readonly Group[];
  /** Said above the lines. */
  readonly remark: string | null;
  readonly waiting: boolean;
  readonly chips: readonly Chip[];
}

/** The answer to a question, with how each part of it was understood. */
export function useQuestionGroups(
  typed: string,
  question: OpenQuestion | null,
  ask: (text: string) => void,
): QuestionGroups {
  const t = useT();
  const intl = useIntl();
  const go = useGo();
  const navigate = useNavigate();
  const named = question !== null && (question.rest.trim() !== '' || question.kind === 'met');
  const { data, isPlaceholderData } = useBook('question.ask', { text: typed, limit: 200 }, { enabled: named });
  const nothing = { groups: [], chips: [], waiting: false };
  if (question === null) return { ...nothing, remark: null };
  if (!named)
    return { ...nothing, remark: t(question.kind === 'not_talked' ? 'palette.nameTime' : 'palette.nameCompany') };
  if (!data?.question) return { ...nothing, remark: null, waiting: true };

  const { kind, parts } = data.question;
  const person = (line: AnswerLine): Entry => ({
    id: `answer-${line.person.id}`,
    mark: <PersonAvatar {...line.person} size={24} />,
    title: line.person.name,
    detail: line.reasons
      .slice(0, 3)
      .map((reason) => answerText(t, intl, reason))
      .join(' · '),
    end: line.lastContactOn && <HumanDate date={line.lastContactOn} />,
    preview: <PersonPreview id={line.person.id} />,
    run: () => go('person', line.person.id),
  });
  const choices = parts.flatMap(({ choices: others, from, to }): Entry[] =>
    others.map((name) => ({
      id: `choice-${from}-${name}`,
      mark: <IconSearch className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: typed.slice(0, from).trimStart() + name + typed.slice(to),
      stays: true,
      run: () => ask(typed.slice(0, from) + name + typed.slice(to)),
    })),
  );
  const instead: Entry = {
    id: 'search-instead',
    mark: <IconSearch className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
    title: t('palette.searchFor', { text: question.rest.trim() }),
    stays: true,
    run: () => ask(question.rest.trim()),
  };
  const groups: Group[] = [
    ...(data.who ? whoGroups({ t, intl, go, ask, navigate, kind, answer: data.who }) : []),
    {
      id: 'ways',
      title: t('palette.group.ways'),
      entries: [...waysPage(), ...data.paths.map((path) => wayEntry(path, data))],
    },
    { id: 'people', title: t('palette.group.answer', { count: data.total }), entries: data.people.map(person) },
    { id: 'pay', title: t('palette.group.pay'), entries: data.compensations.slice(0, 5).map(payEntry) },
    { id: 'facts', title: t('palette.group.facts'), entries: data.facts.map((hit) => hitEntry(hit, go)) },
    { id: 'meant', title: t('palette.group.meant'), entries: data.who ? [] : choices },
    { id: 'instead', title: t('palette.group.ask'), entries: lost(data) ? [instead] : [] },
  ].filter(({ entries }) => entries.length > 0);
  return {
    groups,
    remark: isPlaceholderData ? null : remarkOn(t, data),
    waiting: isPlaceholderData,
    chips: isPlaceholderData ? [] : parts.map((part) => chipOf(t, intl, part)),
  };

  function waysPage(): Entry[] {
    const company = kind === 'way_to' ? parts.find((part) => part.company)?.company : null;
    if (!company) return [];
    const entry: Entry = {
      id: `ways-${company.id}`,
      mark: <IconRoute className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: t('ways.title', { company: company.name }),
      preview: <CompanyPreview id={company.id} />,
      run: () => void navigate({ to: '/companies/$companyId/ways', params: { companyId: company.id } }),
    };
    return [entry];
  }

  function wayEntry(path: Path, { question: asked }: Answer): Entry {
    const [first] = path.steps;
    const company = asked?.parts.find((part) => part.company)?.company ?? path.company;
    return {
      id: `way-${path.steps.map((step) => step.person.id).join('-')}`,
      mark: <IconRoute className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: path.steps.map((step) => step.person.name).join(' → '),
      detail: reasonText(t, intl, path.reason),
      preview: first && <PersonPreview id={first.person.id} />,
      run: () => void navigate({ to: '/companies/$companyId/ways', params: { companyId: company.id } }),
    };
  }

  function payEntry(one: Answer['compensations'][number]): Entry {
    const base = [one.baseLow, one.baseHigh].filter((amount) => amount !== null);
    const range = [...new Set(base)].map((amount) => intl.formatNumber(amount)).join('–');
    return {
      id: `pay-${one.id}`,
      mark: <IconCash className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />,
      title: [one.role, one.level].filter(Boolean).join(' · '),
      detail: [range && `${range} ${one.currency}`, one.sourcePerson?.name ?? one.source].filter(Boolean).join(' · '),
      end: <HumanDate date={one.observedOn} />,
      run: () => void navigate({ to: '/worth' }),
    };
  }
}

const lost = ({ question }: Answer): boolean => question?.parts.some((part) => !part.understood) ?? false;

/** Why somebody is in an answer, in words. */
function answerText(t: Translate, intl: IntlShape, reason: AnswerReason): string {
  switch (reason.kind) {
    case 'met':
      return t('palette.reason.met', { how: reason.how, on: humanDate(intl, reason.on) });
    case 'first_met':
      return t('palette.reason.first_met', { on: fullDate(intl, reason.on) });
    case 'lives_in':
      return reason.place;
    case 'told_of':
      return `“${reason.text}”`;
    case 'last_contact':
      return reason.on ? t('palette.preview.lastContact', { date: humanDate(intl, reason.on) }) : '';
    default:
      return reasonText(t, intl, reason);
  }
}

function chipOf(t: Translate, intl: IntlShape, part: QuestionPart): Chip {
  const { from, to, understood } = part;
  const days = part.days && [part.days.from, part.days.to].map((day) => (day ? fullDate(intl, day) : '…')).join(' – ');
  const meant = part.company?.name ?? part.person?.name ?? days ?? part.text;
  return { from, to, wrong: !understood, label: t('palette.part', { part: part.part, meant }) };
}

function remarkOn(t: Translate, answer: Answer): string | null {
  const wrong = answer.question?.parts.find((part) => !part.understood);
  if (wrong) return t('palette.noCompany', { text: wrong.text });
  const { who } = answer;
  if (who?.company && answer.question?.kind === 'who_at' && who.knows.length === 0)
    return t('palette.noneAt', { company: who.company.name });
  const empty =
    !who && answer.people.length + answer.paths.length + answer.facts.length + answer.compensations.length === 0;
  return empty ? t('palette.noAnswer') : null;
}
