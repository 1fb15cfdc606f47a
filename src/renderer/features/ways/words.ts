import type { IntlShape } from 'react-intl';
import type { Path, PathStep, TieEvidence } from '../../../contract/index.ts';
import type { Translate } from '../../i18n/useT.ts';
import { humanDate } from '../../ui/HumanDate.tsx';

const LIKELY = 0.3;
const WORTH_A_TRY = 0.1;

/** How likely a way is to work out, in a word: the number is good for comparing only. */
export const chanceWord = ({ chance }: Path): 'good' | 'fair' | 'slim' =>
  chance >= LIKELY ? 'good' : chance >= WORTH_A_TRY ? 'fair' : 'slim';

/** What ties the one before to the person of a step; of the first, what ties the user. */
export function stepText(t: Translate, intl: IntlShape, { person, lastContactOn, evidence }: PathStep, first: boolean) {
  if (!first) return evidence.map((one) => evidenceText(t, intl, one)).join(' · ');
  const warmth = t(`ui.warmth.${person.warmth}`);
  return lastContactOn ? t('ways.first', { warmth, last: humanDate(intl, lastContactOn) }) : warmth;
}

function evidenceText(t: Translate, intl: IntlShape, evidence: TieEvidence): string {
  switch (evidence.kind) {
    case 'relationship':
      return evidence.how;
    case 'colleagues': {
      const values = { sure: String(evidence.sure), company: evidence.company.name };
      const years = yearsText(t, evidence.from?.slice(0, 4), evidence.to?.slice(0, 4));
      return years ? t('ways.evidence.colleagues.years', { ...values, years }) : t('ways.evidence.colleagues', values);
    }
    case 'introduction':
      return t('ways.evidence.introduction', { on: humanDate(intl, evidence.on) });
    case 'met_together':
      return t('ways.evidence.met_together', { times: evidence.times, on: humanDate(intl, evidence.lastOn) });
    case 'interviewed_together':
      return t('ways.evidence.interviewed_together', { on: humanDate(intl, evidence.lastOn) });
  }
}

function yearsText(t: Translate, from: string | undefined, to: string | undefined): string | null {
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return t('ways.evidence.years.since', { year: from });
  return to ? t('ways.evidence.years.until', { year: to }) : null;
}
