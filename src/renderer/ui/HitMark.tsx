import './hits.css';
import { IconBriefcase, IconBulb, IconNote } from '@tabler/icons-react';
import type { SearchHit } from '../../contract/index.ts';
import { CompanyMark } from './CompanyMark.tsx';
import { hitName } from './hits.ts';
import { InterviewMark } from './InterviewMark.tsx';
import { PersonAvatar } from './PersonAvatar.tsx';

const icons = { note: IconNote, opportunity: IconBriefcase, insight: IconBulb } as const;

/** The sign of what was found: a person's ring, a company's square, an interview's lozenge. */
export function HitMark({ hit }: { readonly hit: SearchHit }) {
  if (hit.kind === 'person') return <PersonAvatar name={hitName(hit)} warmth={hit.warmth ?? 'none'} size={24} />;
  if (hit.kind === 'company') return <CompanyMark name={hitName(hit)} size={22} />;
  if (hit.kind === 'interview') return <InterviewMark size={22} />;
  const Icon = icons[hit.kind];
  return <Icon className="hit-icon" size={18} stroke={1.5} aria-hidden="true" />;
}
