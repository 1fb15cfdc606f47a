import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PersonId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { BackTo } from './BackTo.tsx';
import { inConfidence } from './confidence.ts';
import { DossierFrame } from './DossierFrame.tsx';
import { Foot } from './Foot.tsx';
import { PersonHead } from './PersonHead.tsx';
import { usePersonSections } from './personSections.tsx';
import { Sheet } from './Sheet.tsx';

/** A person on one page of paper, to read before meeting them. */
export function PersonDossierPage() {
  const t = useT();
  const { personId } = useParams({ from: '/people/$personId/dossier' });
  const [confidential, setConfidential] = useState(false);
  const { data, error, refetch } = useBook('person.dossier', { id: personId as PersonId }, { keepPrevious: false });
  const told = useMemo(() => inConfidence(data?.insights ?? [], confidential), [data, confidential]);
  const { wide, narrow } = usePersonSections(data, told.kept);
  const name = data?.person.name ?? '';
  return (
    <DossierFrame
      name={name}
      crumb={<BackTo to={`/people/${personId}`} name={name} />}
      confidential={confidential}
      onConfidential={setConfidential}
      ready={data !== undefined}
    >
      {(paper) => (
        <>
          {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
          {data && (
            <Sheet
              label={t('dossier.title', { name })}
              paper={paper}
              head={<PersonHead person={data.person} />}
              wide={wide}
              narrow={narrow}
              foot={
                <Foot
                  asked={confidential}
                  held={told.kept.filter((insight) => insight.confidential).length}
                  leftOut={told.leftOut}
                />
              }
            />
          )}
        </>
      )}
    </DossierFrame>
  );
}
