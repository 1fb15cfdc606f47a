import { type ContactPointId, type EmploymentId, KithError, type RelationshipId } from '../../contract/index.ts';
import { newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { mustExist, notFound, resolveCompany } from './support.ts';

/** What hangs on a person: contact points, employments, relationships. */
export const personPartHandlers: Handlers<
  | 'contactPoint.save'
  | 'contactPoint.delete'
  | 'employment.save'
  | 'employment.delete'
  | 'relationship.save'
  | 'relationship.delete'
> = {
  async 'contactPoint.save'(book, input) {
    const label = `Edited how to reach ${book.network.personRef(input.personId).name}`;
    const { result: id, batch } = await book.writer.write(label, async ({ trx }) => {
      await mustExist(trx, 'person', input.personId);
      const values = { person_id: input.personId, kind: input.kind, value: input.value, label: input.label };
      const given = input.id;
      if (!given) {
        const fresh = newId<ContactPointId>();
        await trx
          .insertInto('contact_point')
          .values({ id: fresh, ...values })
          .execute();
        return fresh;
      }
      const { numUpdatedRows } = await trx
        .updateTable('contact_point')
        .set(values)
        .where('id', '=', given)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('contact point', given);
      return given;
    });
    return { id, batch };
  },

  async 'contactPoint.delete'(book, { id }) {
    const { batch } = await book.writer.write('Removed a contact point', async ({ trx }) => {
      await trx.deleteFrom('contact_point').where('id', '=', id).execute();
    });
    return { batch };
  },

  async 'employment.save'(book, input) {
    const { startedOn, endedOn } = input;
    if (startedOn && endedOn && endedOn < startedOn.slice(0, endedOn.length))
      throw new KithError('invalid_input', `The end (${endedOn}) lies before the start (${startedOn}).`, {
        issues: [{ path: 'endedOn', message: 'before the start' }],
      });
    const label = `Edited where ${book.network.personRef(input.personId).name} works`;
    const { result, batch } = await book.writer.write(label, async ({ trx }) => {
      await mustExist(trx, 'person', input.personId);
      const companyId = await resolveCompany(book, trx, input.company);
      const values = {
        person_id: input.personId,
        company_id: companyId,
        title: input.title,
        kind: input.kind,
        started_on: startedOn,
        ended_on: endedOn,
      };
      const given = input.id;
      if (!given) {
        const id = newId<EmploymentId>();
        await trx
          .insertInto('employment')
          .values({ id, ...values })
          .execute();
        return { id, companyId };
      }
      const { numUpdatedRows } = await trx
        .updateTable('employment')
        .set(values)
        .where('id', '=', given)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('employment', given);
      return { id: given, companyId };
    });
    return { ...result, batch };
  },

  async 'employment.delete'(book, { id }) {
    const { batch } = await book.writer.write('Removed an employment', async ({ trx }) => {
      await trx.deleteFrom('employment').where('id', '=', id).execute();
    });
    return { batch };
  },

  async 'relationship.save'(book, input) {
    if (input.fromId === input.toId)
      throw new KithError('invalid_input', 'A relationship needs two different people.', {
        issues: [{ path: 'toId', message: 'the same person as fromId' }],
      });
    const [from, to] = [book.network.personRef(input.fromId).name, book.network.personRef(input.toId).name];
    const { result: id, batch } = await book.writer.write(`Connected ${from} and ${to}`, async ({ trx }) => {
      await mustExist(trx, 'person', input.fromId);
      await mustExist(trx, 'person', input.toId);
      const values = { from_id: input.fromId, to_id: input.toId, kind: input.kind, since: input.since };
      const given = input.id;
      if (!given) {
        const fresh = newId<RelationshipId>();
        await trx
          .insertInto('relationship')
          .values({ id: fresh, ...values })
          .execute();
        return fresh;
      }
      const { numUpdatedRows } = await trx
        .updateTable('relationship')
        .set(values)
        .where('id', '=', given)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound('relationship', given);
      return given;
    });
    return { id, batch };
  },

  async 'relationship.delete'(book, { id }) {
    const { batch } = await book.writer.write('Removed a relationship', async ({ trx }) => {
      await trx.deleteFrom('relationship').where('id', '=', id).execute();
    });
    return { batch };
  },
};
