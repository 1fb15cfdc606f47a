import './market.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompanyRef, Insight } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { fullDate, HumanDate } from '../../ui/HumanDate.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { MarkdownView } from '../notes/index.ts';
import { Section } from '../parts/index.ts';
import { InsightForm } from './InsightForm.tsx';

interface InsightsSectionProps {
  readonly company: CompanyRef;
  readonly insights: readonly Insight[];
}

/** What was learnt about a company, each with who said it and when; added to and changed in place. */
export function InsightsSection({ company, insights }: InsightsSectionProps) {
  const t = useT();
  const intl = useIntl();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  return (
    <Section title={t('market.insights')} addLabel={t('market.insight.add')} onAdd={() => setEditing('new')}>
      {editing === 'new' && <InsightForm insight={null} company={company} onClose={close} />}
      {insights.length === 0 && editing !== 'new' && <p className="side-section__empty">{t('market.insight.none')}</p>}
      <ul className="insights">
        {insights.map((insight) => (
          <li key={insight.id}>
            {editing === insight.id ? (
              <InsightForm insight={insight} onClose={close} />
            ) : (
              <div className="insight side-row__hover">
                <div className="insight__text">
                  <MarkdownView markdown={insight.text} />
                </div>
                <div className="insight__from">
                  {insight.from && <PersonLink person={insight.from} size={20} />}
                  <span className="quiet">
                    <HumanDate date={insight.on} />
                  </span>
                  {insight.confidential && <ConfidentialMark />}
                  <span className="side-row__tools">
                    <Tooltip label={t('market.edit')}>
                      <ActionIcon
                        size={24}
                        aria-label={t('market.insight.edit', { date: fullDate(intl, insight.on) })}
                        onClick={() => setEditing(insight.id)}
                      >
                        <IconPencil size={14} aria-hidden="true" />
                      </ActionIcon>
                    </Tooltip>
                  </span>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
