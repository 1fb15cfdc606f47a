import { IconBriefcase, IconCoins } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Compensation, Dossier } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { fullDate } from '../../ui/HumanDate.tsx';
import { moneyText } from '../../ui/money.ts';
import { TimelineLine } from '../timeline/index.ts';
import { dossierEvents } from './dossierEvents.ts';
import { OpportunityFacts } from './OpportunityFacts.tsx';

/** What is known about a company as it was learnt, newest first. */
export function DossierTimeline({ dossier }: { readonly dossier: Dossier }) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  const events = dossierEvents(dossier);
  if (events.length === 0) return <p className="quiet">{t('company.dossier.none')}</p>;
  const years = [...Map.groupBy(events, ({ on }) => on.slice(0, 4))];
  return (
    <div className="timeline">
      {years.map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h3 className="timeline__year tabular">{year}</h3>
          <ul>
            {ofYear.map((event) => {
              if (event.kind === 'item')
                return (
                  <TimelineLine
                    key={event.id}
                    item={event.item}
                    about={{ companyId: dossier.company.id }}
                    open={open === event.id}
                    onOpen={setOpen}
                  />
                );
              return event.kind === 'pay' ? (
                <StillLine key={event.id} on={event.on} icon={<IconCoins size={16} stroke={1.75} aria-hidden="true" />}>
                  <PayFacts pay={event.pay} />
                </StillLine>
              ) : (
                <StillLine
                  key={event.id}
                  on={event.on}
                  icon={<IconBriefcase size={16} stroke={1.75} aria-hidden="true" />}
                >
                  <OpportunityFacts opportunity={event.opportunity} />
                </StillLine>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface StillLineProps {
  readonly on: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A line of the same cut as the timeline's that does not open. */
function StillLine({ on, icon, children }: StillLineProps) {
  const intl = useIntl();
  return (
    <li className="dossier__still">
      <time className="timeline__date tabular quiet" dateTime={on} title={fullDate(intl, on)}>
        {intl.formatDate(`${on}T12:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short' })}
      </time>
      <span className="timeline__icon">{icon}</span>
      {children}
    </li>
  );
}

function PayFacts({ pay }: { readonly pay: Compensation }) {
  const intl = useIntl();
  const low = pay.baseLow ?? pay.baseHigh;
  const high = pay.baseHigh ?? pay.baseLow;
  return (
    <>
      <span className="truncate">{[pay.role, pay.level].filter(Boolean).join(' · ')}</span>
      {low !== null && high !== null && (
        <span className="quiet tabular truncate">{moneyText(intl, pay.currency, low, high)}</span>
      )}
      {pay.confidential && <ConfidentialMark />}
    </>
  );
}
