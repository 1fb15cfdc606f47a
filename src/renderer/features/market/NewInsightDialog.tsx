import './market.css';
import { useT } from '../../i18n/useT.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { InsightForm } from './InsightForm.tsx';
import { closeNewInsight, useNewInsightOpen } from './newInsight.ts';

/** A new insight about any company, from anywhere. Mounted once, by the shell. */
export function NewInsightDialog() {
  const t = useT();
  if (!useNewInsightOpen()) return null;
  return (
    <Dialog label={t('market.insight.new')} onClose={closeNewInsight}>
      <div className="new-insight">
        <h2>{t('market.insight.new')}</h2>
        <InsightForm insight={null} onClose={closeNewInsight} />
      </div>
    </Dialog>
  );
}
