import type { MethodInput } from '../../../contract/index.ts';
import { companyChoice, personChoice } from '../pickers/index.ts';
import type { Understood } from './corrections.ts';

/** What is to be written, or null while nobody is named or a name is in doubt. */
export function commitInput(understood: Understood): MethodInput<'capture.commit'> | null {
  const { kind, on, people, introducedBy, followUpOn, note, questions } = understood;
  if (people.length === 0 || questions.length > 0) return null;
  return {
    kind,
    on,
    people: people.flatMap(({ person, title, company }) =>
      person
        ? [{ person: personChoice(person), title: title.trim() || null, company: company && companyChoice(company) }]
        : [],
    ),
    introducedBy: introducedBy?.person ? personChoice(introducedBy.person) : null,
    followUpOn,
    note,
  };
}
