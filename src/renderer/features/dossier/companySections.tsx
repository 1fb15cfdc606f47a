import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { CompanyDetail, Compensation, Dossier, FollowUp, Insight, Knows } from '../../../contract/index.ts';
import { type Translate, useT } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { moneyText } from '../../ui/money.ts';
import { today } from '../../ui/relativeDate.ts';
import type { SheetLine, SheetSection } from './FitColumn.tsx';
import { followUpLine, insightLine, shortDate, timelineLine } from './lines.tsx';

interface Parts {
  readonly data: Dossier | undefined;
  readonly company: CompanyDetail | undefined;
  readonly insights: readonly Insight[];
  readonly pay: readonly Compensation[];
  readonly followUps: readonly FollowUp[];
}
interface Sections {
  readonly wide: readonly SheetSection[];
  readonly narrow: readonly SheetSection[];
}
const NOTHING: Sections = { wide: [], narrow: [] };

/** What of a company stands on paper, what matters most first. */
export function useCompanySections({ data, company, insights, pay, followUps }: Parts): Sections {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    if (!data || !company) return NOTHING;
    const past = data.timeline.filter(({ kind, on }) => kind !== 'insight' && on <= today());
    return {
      wide: [
        {
          id: 'who',
          title: t('dossier.company.who'),
          weight: 2,
          lines: data.knows.map((one) => knowsLine(t, intl, one)),
        },
        {
          id: 'insights',
          title: t('dossier.company.insights'),
          weight: 2,
          lines: insights.map((insight) =>
            insightLine(intl, t, insight, insight.from ? t('timeline.insightFrom', { name: insight.from.name }) : ''),
          ),
        },
        {
          id: 'contacts',
          title: t('dossier.contacts'),
          lines: past.map((item) => timelineLine(t, intl, item, company.id)),
        },
      ],
      narrow: [
        {
          id: 'opportunities',
          title: t('dossier.company.opportunities'),
          lines: data.opportunities.map(({ id, role, stage, heardOn }) => ({
            key: id,
            side: shortDate(intl, heardOn),
            text: [role, t(`opportunities.stage.${stage}`)].filter(Boolean).join(' · '),
          })),
        },
        { id: 'pay', title: t('dossier.company.pay'), lines: pay.toReversed().map((one) => payLine(t, intl, one)) },
        {
          id: 'promises',
          title: t('dossier.promises'),
          weight: 2,
          lines: followUps.map((one) => followUpLine(t, intl, one)),
        },
        {
          id: 'links',
          title: t('dossier.company.links'),
          lines: data.links.map(({ id, kind, direction, other }) => ({
            key: id,
            text: `${t(`company.link.${kind}.${direction}`)}: ${other.name}`,
          })),
        },
        {
          id: 'names',
          title: t('dossier.company.names'),
          lines: company.aliases.map(({ name }) => ({ key: name, text: name })),
        },
      ],
    };
  }, [data, company, insights, pay, followUps, t, intl]);
}

function knowsLine(t: Translate, intl: IntlShape, one: Knows): SheetLine {
  const [reason] = one.reasons;
  const why = [reason && reasonText(t, intl, reason), relationText(t, one)].filter(Boolean).join(' ');
  return {
    key: one.person.id,
    text: (
      <span className="dossier__job">
        <span>
          <span className="dossier__dot" data-warmth={one.person.warmth} />
          <strong>{one.person.name}</strong>
          {why && `, ${why}`}
        </span>
        <span className="dossier__quiet tabular">{one.lastContactOn && humanDate(intl, one.lastContactOn)}</span>
      </span>
    ),
  };
}

function payLine(t: Translate, intl: IntlShape, one: Compensation): SheetLine {
  const { id, role, level, currency, baseLow, baseHigh, observedOn, confidential } = one;
  const base = baseLow === null ? null : moneyText(intl, currency, baseLow, baseHigh ?? baseLow);
  return {
    key: id,
    side: shortDate(intl, observedOn),
    text: (
      <>
        {confidential && <em className="dossier__secret">{t('ui.confidential')}</em>}
        {[role, level, base].filter(Boolean).join(' · ')}
      </>
    ),
  };
}
