import type { ExportFormat, InteractionKind, LocalDate, OwnCadence, TagId } from '../../../contract/index.ts';
import { useT } from '../../i18n/useT.ts';
import { client } from '../../transport/client.ts';
import { useCommand } from '../../transport/hooks.ts';
import type { NewCompany } from './CompanyDialog.tsx';
import { saveExported, useTold } from './saveExported.ts';
import { useJob } from './useJob.ts';
import type { PeopleOf } from './whom.ts';

/** What can be done with many people at once. Each is one change, which one press takes back; cancelled, it is none. */
export function usePeopleActions(whom: PeopleOf, count: number, onGone: () => void) {
  const t = useT();
  const { run, ...job } = useJob();
  const onError = useTold();
  const tag = useCommand('person.tag', { undoToast: 'people.tagged', onError });
  const untag = useCommand('person.untag', { undoToast: 'bulk.untagged', onError });
  const setCadence = useCommand('person.setCadence', { undoToast: 'bulk.cadence.done', onError });
  const setCompany = useCommand('person.setCompany', { undoToast: 'bulk.company.done', onError });
  const log = useCommand('person.logContact', { undoToast: 'bulk.log.done', onError });
  const remove = useCommand('person.delete', { undoToast: 'people.deleted', onError });
  return {
    job,
    tag: (name: string) => run((jobId) => tag({ ...whom, tag: name, jobId }, { count, tag: name })),
    untag: ({ id, name }: { readonly id: TagId; readonly name: string }) =>
      run((jobId) => untag({ ...whom, tagId: id, jobId }, { count, tag: name })),
    setCadence: (cadence: OwnCadence) => run((jobId) => setCadence({ ...whom, cadence, jobId }, { count })),
    setCompany: (company: NewCompany, name: string) =>
      run((jobId) => setCompany({ ...whom, ...company, jobId }, { count, company: name })),
    log: (contact: { kind: InteractionKind; on: LocalDate; note: string }) => log({ ...whom, ...contact }, { count }),
    remove: async () => {
      if (await run((jobId) => remove({ ...whom, jobId }, { count }))) onGone();
    },
    save: (format: ExportFormat, confidential: boolean) =>
      run((jobId) =>
        saveExported(t, format, () => client.call('export.people', { ...whom, format, confidential, jobId }), onError),
      ),
  };
}
