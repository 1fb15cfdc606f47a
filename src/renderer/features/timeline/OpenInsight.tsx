import type { TimelineItem } from '../../../contract/index.ts';
import { CompanyLink } from '../../ui/CompanyLink.tsx';
import { ConfidentialMark } from '../../ui/ConfidentialMark.tsx';
import { PersonLink } from '../../ui/PersonLink.tsx';
import { MarkdownView } from '../notes/index.ts';

type InsightEvent = Extract<TimelineItem, { kind: 'insight' }>;

/** What was learnt about a company, opened in its line to read; it is edited on the company's page. */
export function OpenInsight({ item }: { readonly item: InsightEvent }) {
  return (
    <>
      <MarkdownView markdown={item.text} />
      <div className="timeline__tools">
        <CompanyLink company={item.company} />
        {item.from && <PersonLink person={item.from} />}
        {item.confidential && <ConfidentialMark />}
      </div>
    </>
  );
}
