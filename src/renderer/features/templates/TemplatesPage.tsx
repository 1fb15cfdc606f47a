import './templates.css';
import type { Template, TemplateKind } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { useBook } from '../../transport/hooks.ts';
import { ErrorBox } from '../../ui/ErrorBox.tsx';
import { Page } from '../../ui/Page.tsx';
import { useRememberedState } from '../../ui/viewMemory.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

/** The wording of the user's messages, one template at a time. */
export function TemplatesPage() {
  const t = useT();
  const { data, error, refetch } = useBook('template.list', {});
  return (
    <Page title={t('templates.title')}>
      {error && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data && <Templates templates={data.templates} />}
    </Page>
  );
}

function Templates({ templates }: { readonly templates: readonly Template[] }) {
  const t = useT();
  const [kind, setKind] = useRememberedState<TemplateKind>('templates.kind', 'thank_you');
  const chosen = templates.find((one) => one.kind === kind) ?? templates[0];
  return (
    <div className="templates-frame">
      <p className="quiet">{t('templates.why')}</p>
      <div className="templates">
        <nav aria-label={t('templates.list')}>
          {templates.map((one) => (
            <button
              key={one.kind}
              type="button"
              className="templates__kind"
              aria-current={one.kind === chosen?.kind}
              onClick={() => setKind(one.kind)}
            >
              <span className="truncate">{t(`templates.kind.${one.kind}`)}</span>
              {one.edited && <span className="templates__edited">{t('templates.edited')}</span>}
            </button>
          ))}
        </nav>
        {chosen && <TemplateEditor key={chosen.kind} template={chosen} />}
      </div>
    </div>
  );
}
