import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { ReviewTarget } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useCommand } from '../../transport/hooks.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { HumanDate } from '../../ui/HumanDate.tsx';
import { InlineText } from '../../ui/InlineText.tsx';
import { reasonText, relationText } from '../../ui/knowReason.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { gapText, stepText } from './words.ts';

interface TargetDetailProps {
  readonly target: ReviewTarget;
  readonly onRemove: () => void;
}

/** What stands behind a line of the matrix: people, ways, knowledge, what is missing. */
export function TargetDetail({ target, onRemove }: TargetDetailProps) {
  const t = useT();
  const intl = useIntl();
  const set = useCommand('review.setTarget');
  const { company, contacts, introducers, knows, gaps } = target;
  return (
    <div className="target">
      <p className="target__step">{stepText(t, target.firstStep)}</p>
      <div className="target__columns">
        <section>
          <h2 className="target__title">{t('reviews.detail.people')}</h2>
          {contacts.length === 0 && <p className="quiet">{t('reviews.detail.people.none')}</p>}
          <ul>
            {contacts.map((contact) => (
              <li key={contact.person.id}>
                <PersonLink person={contact.person} size={22} />
                <span className="quiet target__why">
                  {[reasonText(t, intl, contact.reason), relationText(t, contact)].filter(Boolean).join(' · ')}
                  {contact.lastContactOn && (
                    <>
                      {' · '}
                      {t('reviews.detail.last')} <HumanDate date={contact.lastContactOn} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="target__title">{t('reviews.detail.ways')}</h2>
          {introducers.length === 0 && <p className="quiet">{t('reviews.detail.ways.none')}</p>}
          <ul>
            {introducers.map((way) => (
              <li key={way.people[0]?.id} className="target__way">
                {way.people.map((person, at) => (
                  <span key={person.id} className="target__hop">
                    {at > 0 && <span aria-hidden="true">→</span>}
                    <PersonLink person={person} size={20} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <Link to="/companies/$companyId/ways" params={{ companyId: company.id }} className="target__more">
            {t('ways.link')}
          </Link>
        </section>
        <section>
          <h2 className="target__title">{t('reviews.detail.knows')}</h2>
          <ul>
            {knows.lastInterviewOn && (
              <li>
                {t('reviews.detail.lastThere')} <HumanDate date={knows.lastInterviewOn} />
              </li>
            )}
            {knows.revisitOn && (
              <li>
                {t('reviews.detail.revisit')} <HumanDate date={knows.revisitOn} />
              </li>
            )}
            {knows.latest.map((insight) => (
              <li key={insight.id}>
                {insight.text} {insight.confidential && <ConfidentialMark />}
              </li>
            ))}
          </ul>
          <h2 className="target__title">{t('reviews.detail.gaps')}</h2>
          {gaps.length === 0 && <p className="quiet">{t('reviews.detail.gaps.none')}</p>}
          <ul>
            {gaps.map((gap) => (
              <li key={gap.kind}>{gapText(t, intl, gap)}</li>
            ))}
          </ul>
        </section>
      </div>
      <div className="target__foot">
        <CompanyLink company={company} />
        <InlineText
          label={t('reviews.note')}
          value={target.note}
          placeholder={t('reviews.note.hint')}
          onSave={(note) => set({ id: target.id, note })}
        />
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('reviews.remove')}
        </Button>
      </div>
    </div>
  );
}
