import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import {
  events,
  KithErrorShape,
  type MethodInput,
  type MethodName,
  type MethodOutput,
  methods,
  type Result,
} from '../../src/contract/index.ts';
import { type FaceName, faces, type RunningFace } from './faces.ts';
import { type Call, tour } from './tour.ts';

const names = Object.keys(methods) as MethodName[];

const test = base.extend<{ faceName: FaceName; face: RunningFace }>({
  faceName: ['IPC', { option: true }],
  face: async ({ browser, faceName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-contract-'));
    const face = await faces[faceName](browser, folder);
    await use(face);
    await face.close();
    await rm(folder, { recursive: true, force: true });
  },
});

/** Fails unless the answer is an envelope and, when it is a success, exactly what the contract says. */
function checkEnvelope(method: MethodName, answer: Result<unknown>): void {
  if (answer.ok) {
    expect(Object.keys(answer).sort()).toEqual(['data', 'ok']);
    expect(methods[method].output.parse(answer.data), method).toEqual(answer.data);
  } else {
    expect(Object.keys(answer).sort()).toEqual(['error', 'ok']);
    expect(KithErrorShape.parse(answer.error), method).toEqual(answer.error);
  }
}

for (const faceName of Object.keys(faces) as FaceName[]) {
  test.describe(`the contract over ${faceName}`, () => {
    test.use({ faceName });

    test('every method answers as the contract says', async ({ face }) => {
      const called = new Set<MethodName>();
      const call: Call = async <M extends MethodName>(method: M, input: MethodInput<M>) => {
        called.add(method);
        const answer = await face.invoke(method, input);
        checkEnvelope(method, answer);
        if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
        return answer.data as MethodOutput<M>;
      };
      await tour(call);
      const own = names.filter((name) => name.startsWith('face.'));
      expect([...called, ...own].sort()).toEqual([...names].sort());
      // Saving a PDF asks the user where to; a story of the desktop face answers.
      for (const method of own.filter((name) => name !== 'face.savePdf')) {
        const answer = await face.invoke(method, {});
        checkEnvelope(method, answer);
        // Only the desktop has a desktop to sit on.
        const expected = faceName === 'IPC' ? { ok: true } : { ok: false, error: { code: 'unsupported' } };
        expect(answer, method).toMatchObject(expected);
      }
    });

    test('no method takes what is not its input', async ({ face }) => {
      for (const method of names) {
        for (const input of [42, []]) {
          const answer = await face.invoke(method, input);
          checkEnvelope(method, answer);
          expect(answer, method).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
        }
      }
    });

    const wrong: readonly (readonly [method: MethodName, input: object, path: string])[] = [
      ['person.create', {}, 'name'],
      ['person.create', { name: '   ' }, 'name'],
      ['person.create', { name: 'Ana', company: { name: '' } }, 'company.name'],
      ['person.get', { id: 'ana' }, 'id'],
      ['person.update', { id: crypto.randomUUID(), patch: { metOn: '2021-13' } }, 'patch.metOn'],
      ['person.list', { limit: 501 }, 'limit'],
      ['person.list', { sort: 'shoe size' }, 'sort'],
      ['company.create', { name: 'Acme', aliases: [{ name: 'A', kind: 'nickname' }] }, 'aliases.0.kind'],
      ['interaction.save', { kind: 'coffee', on: '2024-02-30', people: [{ name: 'Ana' }] }, 'on'],
      ['interview.save', { happensAt: '25:00' }, 'happensAt'],
      ['import.preview', { fileName: 'a.csv', content: 'not base64!' }, 'content'],
      ['settings.set', { appearance: 'pink' }, 'appearance'],
      ['who.at', { text: '' }, 'text'],
    ];
    test('input that is not valid names the field', async ({ face }) => {
      for (const [method, input, path] of wrong) {
        const answer = await face.invoke(method, input);
        expect(answer, method).toMatchObject({
          ok: false,
          error: {
            code: 'invalid_input',
            message: expect.stringContaining(path),
            details: { issues: expect.arrayContaining([expect.objectContaining({ path })]) },
          },
        });
      }
      expect(await face.invoke('person.list', {})).toMatchObject({ ok: true, data: { total: 0 } });
    });

    test('a method that is not there is refused, whatever its name', async ({ face }) => {
      for (const method of ['person.marry', 'constructor', '__proto__', 'toString', 'PERSON.GET', ' person.get']) {
        expect(await face.invoke(method, {}), method).toMatchObject({ ok: false, error: { code: 'unknown_method' } });
      }
    });

    test('what is missing is said so', async ({ face }) => {
      for (const method of ['person.get', 'company.get', 'interview.get'] as const) {
        const answer = await face.invoke(method, { id: crypto.randomUUID() });
        expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } });
      }
    });

    test('text arrives as it was sent', async ({ face }) => {
      const name = `Zoë “Żółć” 张伟 \u{1F9D1}\u200D\u{1F4BB} مريم <b>&amp;</b> ${'x'.repeat(200)}`;
      const created = await face.invoke('person.create', { name });
      expect(created.ok).toBe(true);
      const { id } = (created as { data: { id: string } }).data;
      expect(await face.invoke('person.get', { id })).toMatchObject({ ok: true, data: { name } });
    });

    test('changes, states and progress are told', async ({ face }) => {
      await face.invoke('person.list', {});
      const changed = await face.listen('book.changed');
      const status = await face.listen('book.status');
      const progress = await face.listen('job.progress');

      await face.invoke('person.create', { name: 'Ana Lima' });
      await expect.poll(async () => JSON.stringify(await changed())).toContain('person');

      const jobId = crypto.randomUUID();
      const content = Buffer.from(
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDee,Dunn,https://www.linkedin.com/in/dee,,Hooli,Designer,12 Mar 2024\n',
      ).toString('base64');
      const preview = await face.invoke('import.preview', { fileName: 'Connections.csv', content, jobId });
      const { importId } = (preview as { data: { importId: string } }).data;
      await face.invoke('import.commit', { importId, jobId });
      await expect.poll(async () => JSON.stringify(await progress())).toContain(jobId);

      await face.invoke('book.retry', {});
      await expect.poll(async () => JSON.stringify(await status())).toContain('"open"');

      for (const payload of await changed()) expect(events['book.changed'].parse(payload)).toEqual(payload);
      for (const payload of await status()) expect(events['book.status'].parse(payload)).toEqual(payload);
      for (const payload of await progress()) expect(events['job.progress'].parse(payload)).toEqual(payload);
    });

    test('strangers are refused, and change nothing', async ({ face }) => {
      for (const [who, ask] of Object.entries(face.strangers)) {
        await expect(ask('person.create', { name: 'Mallory' }), who).rejects.toThrow(/Refused/);
      }
      expect(await face.invoke('person.list', {})).toMatchObject({ ok: true, data: { total: 0 } });
    });
  });
}
