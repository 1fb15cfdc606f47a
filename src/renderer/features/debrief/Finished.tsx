import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Debrief, MethodOutput } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { FollowUpsSection } from '../follow-ups/index.ts';

export type Outcome = MethodOutput<'debrief.finish'>;

interface FinishedProps {
  readonly debrief: Debrief;
  readonly outcome: Outcome;
  readonly onBack: () => void;
}

/** What a finished debrief has set off, and where to go from here. */
export function Finished({ debrief, outcome, onBack }: FinishedProps) {
  const t = useT();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { interview, people } = debrief;
  return (
    <div className="debrief">
      <h1 ref={head} tabIndex={-1} className="debrief__title">
        {t('debrief.done')}
      </h1>
      <p role="status">
        {t('debrief.done.made', { followUps: outcome.followUps, cadences: outcome.cadences })}
        {debrief.learnedCompany.trim() && interview.company
          ? ` ${t('debrief.done.insight', { company: interview.company.name })}`
          : ''}
      </p>
      <FollowUpsSection about={{ interviewId: interview.id }} people={people.map(({ person }) => person)} />
      <div className="debrief__ways">
        <Link className="action-link" to="/today">
          {t('debrief.done.today')}
        </Link>
        <Link className="action-link" to="/interviews/$interviewId" params={{ interviewId: interview.id }}>
          {t('debrief.done.interview')}
        </Link>
        <Button variant="subtle" onClick={onBack}>
          {t('debrief.done.back')}
        </Button>
      </div>
    </div>
  );
}
