import { describe, expect, it } from 'vitest';
import type { Hub, PersonId } from '../../../../src/contract/index.ts';
import { bytes, openLensHost, roles } from './support.ts';

const everything = { kind: 'everything' } as const;

async function openCrowd() {
  const opened = openLensHost();
  const { call, company, person, job, met, knows, look } = opened;
  const acme = await company('Acme');
  const ids: PersonId[] = [];
  for (const name of ['Ana', 'Bo', 'Cy', 'Di', 'Ed']) ids.push(await person(name));
  const [ana, bo, cy] = ids as [PersonId, PersonId, PersonId];
  const fair = await met(ids, '2025-05-05');
  await job(ana, acme);
  await job(bo, acme);
  await knows(ana, cy);
  const { tag } = await call('person.tag', { ids, tag: 'Fair' });
  const ties = async (...muted: Hub[]) => {
    const picture = await look({ view: everything, muted });
    return {
      ties: bytes(picture.ties)?.reduce((sum, tie) => sum + tie, 0) ?? 'all',
      faint: bytes(picture.shown)?.filter((as) => as === 1).length ?? 0,
      people: picture.people,
    };
  };
  const hubs = {
    fair: { kind: 'event', id: fair },
    tag: { kind: 'tag', id: tag.id },
    acme: { kind: 'company', id: acme },
  } satisfies Record<string, Hub>;
  return { ...opened, ids, hubs, ties };
}

describe('muted hubs', () => {
  it('leave out their ties, and who hangs on them alone is faint', async () => {
    const { hubs, ties } = await openCrowd();
    expect(await ties()).toEqual({ ties: 'all', faint: 0, people: 5 });
    expect(await ties(hubs.fair)).toEqual({ ties: 2, faint: 2, people: 5 });
    expect(await ties(hubs.acme)).toEqual({ ties: 10, faint: 0, people: 5 });
    expect(await ties(hubs.fair, hubs.acme)).toEqual({ ties: 1, faint: 3, people: 5 });
    // Of two with the tag only what was recorded of the two is left.
    expect(await ties(hubs.tag)).toEqual({ ties: 1, faint: 3, people: 5 });
  });

  it('are left out of whom somebody knows', async () => {
    const { ids, hubs, look } = await openCrowd();
    const [ana] = ids as [PersonId];
    const picture = await look({ view: { kind: 'person', id: ana, steps: 2 }, muted: [hubs.fair] });
    expect(roles(picture)).toEqual(['centre Ana', 'first_step Bo', 'first_step Cy'].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('that are gone mute nothing', async () => {
    const { call, hubs, ties } = await openCrowd();
    await call('interaction.delete', { id: hubs.fair.id });
    expect(await ties(hubs.fair)).toEqual({ ties: 2, faint: 0, people: 5 });
  });

  it('are the biggest events, tags and companies', async () => {
    const { call, ids, hubs } = await openCrowd();
    const found = await call('lens.hubs', {});
    expect(found.hubs).toEqual([
      { hub: hubs.fair, name: 'Coffee, 2025-05-05', people: 5 },
      { hub: hubs.tag, name: 'Fair', people: 5 },
    ]);
    expect((await call('lens.hubs', { limit: 1 })).hubs).toHaveLength(1);
    const people = ids.map((id) => ({ id }));
    await call('interaction.save', {
      kind: 'event',
      on: '2025-11-11',
      people,
      note: '**Web Summit** in Lisbon\n\nLong.',
    });
    expect((await call('lens.hubs', {})).hubs.map(({ name }) => name)).toContain('Web Summit in Lisbon, 2025-11-11');
  });
});
