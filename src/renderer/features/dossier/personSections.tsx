import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Insight, PersonDossier } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { fullDate } from '../../ui/HumanDate.tsx';
import { today } from '../../ui/relativeDate.ts';
import { spanText } from '../parts/index.ts';
import type { SheetLine, SheetSection } from './FitColumn.tsx';
import { debtLine, followUpLine, insightLine, introductionLine, timelineLine } from './lines.tsx';

interface Sections {
  readonly wide: readonly SheetSection[];
  readonly narrow: readonly SheetSection[];
}
const NOTHING: Sections = { wide: [], narrow: [] };

/** What of a person stands on paper, what matters most first. */
export function usePersonSections(data: PersonDossier | undefined, insights: readonly Insight[]): Sections {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    if (!data) return NOTHING;
    const { person, timeline, debts, followUps, introductions } = data;
    const past = timeline.filter(({ on }) => on <= today());
    return {
      wide: [
        {
          id: 'career',
          title: t('dossier.career'),
          lines: person.employments.map(({ id, title, company, kind, startedOn, endedOn }) => ({
            key: id,
            text: (
              <span className="dossier__job">
                <span>
                  {endedOn ? company.name : <strong>{company.name}</strong>}
                  {title && `, ${title}`}
                  {kind !== 'employee' && ` (${t(`person.work.kind.${kind}`)})`}
                </span>
                <span className="dossier__quiet tabular">{spanText(intl, t, startedOn, endedOn)}</span>
              </span>
            ),
          })),
        },
        {
          id: 'contacts',
          title: t('dossier.contacts'),
          weight: 2,
          lines: past.map((item) => timelineLine(t, intl, item, person.id)),
        },
        {
          id: 'insights',
          title: t('dossier.told'),
          lines: insights.map((insight) => insightLine(intl, t, insight, insight.company.name)),
        },
      ],
      narrow: [
        { id: 'know', title: t('dossier.know'), weight: 2, lines: knowLines(t, data, (on) => fullDate(intl, on)) },
        {
          id: 'promises',
          title: t('dossier.promises'),
          weight: 2,
          lines: [
            ...debts.map((what) => debtLine(t, intl, what)),
            ...followUps.map((one) => followUpLine(t, intl, one)),
          ],
        },
        {
          id: 'introductions',
          title: t('dossier.introductions'),
          lines: introductions.map((one) => introductionLine(t, intl, one)),
        },
        {
          id: 'ties',
          title: t('dossier.ties'),
          lines: person.relationships.map(({ id, kind, direction, other }) => ({
            key: id,
            text: `${t(`person.knows.${kind}.${direction}`)}: ${other.name}`,
          })),
        },
      ],
    };
  }, [data, insights, t, intl]);
}

/** How the two of them know each other, in sentences. */
function knowLines(t: Translate, { person, together }: PersonDossier, day: (on: string) => string): SheetLine[] {
  const { howMet, metOn, tie } = person;
  const months = (count: number) =>
    count < 18 ? t('person.tie.months', { count }) : t('person.tie.years', { count: Math.round(count / 12) });
  return [
    ...(howMet ? [{ key: 'how', text: howMet }] : []),
    ...(metOn ? [{ key: 'met', text: t('dossier.met', { date: day(metOn) }) }] : []),
    ...together.map(({ company, months: shared }) => ({
      key: company.id,
      text: t('dossier.together', { company: company.name, time: months(shared) }),
    })),
    ...(tie.contactDays > 0
      ? [{ key: 'days', text: t('dossier.days', { count: tie.contactDays, lately: tie.contactDaysLastYear }) }]
      : []),
  ];
}
