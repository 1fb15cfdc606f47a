import type { InteractionId, PersonId } from '../../contract/index.ts';
import { derivedId, newId } from '../ids.ts';
import type { Handlers } from './handlers.ts';
import { moveToTrash, mustExist, resolvePerson } from './support.ts';

export const interactionHandlers: Handlers<'interaction.save' | 'interaction.delete'> = {
  async 'interaction.save'(book, input) {
    const first = input.people[0];
    const name = first && ('id' in first ? book.network.personRef(first.id).name : first.name);
    const label = input.id ? `Edited contact with ${name}` : `Logged contact with ${name}`;
    const { result: id, batch } = await book.writer.write(label, async ({ trx }) => {
      const values = { kind: input.kind, happened_on: input.on, direction: input.direction, note: input.note || null };
      const interaction = input.id ?? newId<InteractionId>();
      if (input.id) {
        await mustExist(trx, 'interaction', input.id);
        await trx.updateTable('interaction').set(values).where('id', '=', input.id).execute();
      } else
        await trx
          .insertInto('interaction')
          .values({ id: interaction, ...values, created_at: book.clock.now(), deleted_at: null })
          .execute();
      const people = new Set<PersonId>();
      for (const choice of input.people) people.add((await resolvePerson(book, trx, choice)).id);
      const present = await trx
        .selectFrom('interaction_person')
        .selectAll()
        .where('interaction_id', '=', interaction)
        .execute();
      for (const row of present)
        if (!people.delete(row.person_id))
          await trx.deleteFrom('interaction_person').where('id', '=', row.id).execute();
      for (const person of people)
        await trx
          .insertInto('interaction_person')
          .values({
            id: derivedId('interaction_person', interaction, person),
            interaction_id: interaction,
            person_id: person,
          })
          .execute();
      return interaction;
    });
    return { id, batch };
  },

  async 'interaction.delete'(book, { id }) {
    const { batch } = await book.writer.write('Deleted an interaction', ({ trx }) =>
      moveToTrash(book, trx, 'interaction', [id]),
    );
    return { batch };
  },
};
