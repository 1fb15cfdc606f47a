import type { TimelineItem } from '../../../contract/index.ts';
import { PersonLink } from '../../ui/PersonLink.tsx';

type IntroductionEvent = Extract<TimelineItem, { kind: 'introduction' }>;

/** Who had a part in an introduction, each leading to their page. */
export function OpenIntroduction({ item }: { readonly item: IntroductionEvent }) {
  const people = [item.introducer, item.who, item.to].filter((party) => party !== 'me');
  return (
    <div className="timeline__tools">
      {people.map((person) => (
        <PersonLink key={person.id} person={person} />
      ))}
    </div>
  );
}
