import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CompanyId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { BackTo } from './BackTo.tsx';
import { CompanyHead } from './CompanyHead.tsx';
import { useCompanySections } from './companySections.tsx';
import { inConfidence } from './confidence.ts';
import { DossierFrame } from './DossierFrame.tsx';
import { Foot } from './Foot.tsx';
import { Sheet } from './Sheet.tsx';

/** A company on one page of paper, to read before talking to somebody there. */
export function CompanyDossierPage() {
  const t = useT();
  const { companyId } = useParams({ from: '/companies/$companyId/dossier' });
  const id = companyId as CompanyId;
  const [confidential, setConfidential] = useState(false);
  const { data, error, refetch } = useBook('company.dossier', { id }, { keepPrevious: false });
  const { data: company } = useBook('company.get', { id }, { keepPrevious: false });
  const { data: open } = useBook('followUp.list', {});
  const insights = useMemo(() => inConfidence(data?.insights ?? [], confidential), [data, confidential]);
  const pay = useMemo(() => inConfidence(data?.compensations ?? [], confidential), [data, confidential]);
  const followUps = useMemo(
    () => (open?.followUps ?? []).filter((followUp) => followUp.company?.id === id),
    [open, id],
  );
  const { wide, narrow } = useCompanySections({ data, company, insights: insights.kept, pay: pay.kept, followUps });
  const name = data?.company.name ?? '';
  const held = [...insights.kept, ...pay.kept].filter((item) => item.confidential).length;
  return (
    <DossierFrame
      name={name}
      crumb={<BackTo to={`/companies/${companyId}`} name={name} />}
      confidential={confidential}
      onConfidential={setConfidential}
      ready={data !== undefined && company !== undefined && open !== undefined}
    >
      {(paper) => (
        <>
          {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
          {data && company && (
            <Sheet
              label={t('dossier.title', { name })}
              paper={paper}
              head={<CompanyHead company={company} dossier={data} />}
              wide={wide}
              narrow={narrow}
              foot={<Foot asked={confidential} held={held} leftOut={insights.leftOut + pay.leftOut} />}
            />
          )}
        </>
      )}
    </DossierFrame>
  );
}
