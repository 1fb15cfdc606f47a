import { describe, expect, it } from 'vitest';
import type { LensId } from '../../../../src/contract/index.ts';
import { openLensHost } from './support.ts';

describe('saved lenses', () => {
  it('are listed by name, changed, deleted, and every step is undone', async () => {
    const { call, person } = openLensHost();
    const ana = await person('Ana');
    const names = async () => (await call('lens.list', {})).lenses.map(({ name }) => name);
    const lapsed = await call('lens.save', { name: 'Zz lapsed', lens: { view: { kind: 'lapsed' } } });
    await call('lens.save', { name: 'Ana', lens: { view: { kind: 'person', id: ana }, at: '2020-01-01' } });
    expect((await call('lens.list', {})).lenses).toMatchObject([
      { name: 'Ana', lens: { view: { kind: 'person', id: ana, steps: 1 }, at: '2020-01-01', muted: [] } },
      { name: 'Zz lapsed', lens: { view: { kind: 'lapsed' }, at: null, muted: [] } },
    ]);
    await call('lens.save', { id: lapsed.id, name: 'Lapsed', lens: { view: { kind: 'lapsed' } } });
    expect(await names()).toEqual(['Ana', 'Lapsed']);
    await call('lens.delete', { id: lapsed.id });
    expect(await names()).toEqual(['Ana']);
    await call('journal.undo', {});
    expect(await names()).toEqual(['Ana', 'Lapsed']);
    await call('journal.undo', {});
    expect(await names()).toEqual(['Ana', 'Zz lapsed']);
    const nobody = crypto.randomUUID() as LensId;
    for (const wrong of [
      call('lens.delete', { id: nobody }),
      call('lens.save', { id: nobody, name: 'X', lens: { view: { kind: 'lapsed' } } }),
    ])
      await expect(wrong).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of somebody who is gone are listed still, and say so when looked through', async () => {
    const { call, person, look } = openLensHost();
    const ana = await person('Ana');
    await call('lens.save', { name: 'Ana', lens: { view: { kind: 'person', id: ana } } });
    await call('person.delete', { ids: [ana] });
    const [saved] = (await call('lens.list', {})).lenses;
    expect(saved?.name).toBe('Ana');
    if (saved) await expect(look(saved.lens)).rejects.toMatchObject({ code: 'not_found', message: /person.*gone/ });
    await call('trash.restore', { ids: [ana] });
    if (saved) expect((await look(saved.lens)).people).toBe(1);
  });

  it('do not change which state of the map a picture is of', async () => {
    const { call, person, look } = openLensHost();
    await person('Ana');
    const { version } = await look({ view: { kind: 'everything' } });
    await call('lens.save', { name: 'All', lens: { view: { kind: 'everything' } } });
    expect((await look({ view: { kind: 'everything' } })).version).toBe(version);
    await person('Bo');
    expect((await look({ view: { kind: 'everything' } })).version).not.toBe(version);
  });
});
