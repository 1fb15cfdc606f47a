import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KithErrorShape, MethodInput, MethodName, MethodOutput } from '../../src/contract/index.ts';
import { type Host, openHost } from '../../src/data/index.ts';
import { type ChosenFile, ImportSession } from '../../src/renderer/features/import/session.ts';
import { accepting, adding, choosing, taking } from '../../src/renderer/features/import/steering.ts';
import { CallError } from '../../src/renderer/transport/errors.ts';
import type { Client } from '../../src/renderer/transport/types.ts';
import { putEmptyBook } from '../data/support/book.ts';

let folder: string;
let host: Host;
let session: ImportSession;

/** The window's client, over a real book in this process. */
function clientOf(book: Host): Client {
  return {
    capabilities: {
      face: 'browser',
      platform: 'other',
      ownTitleBar: false,
      tellsReminders: false,
      sitsOnDesktop: false,
      savesPdf: false,
    },
    on: book.on,
    async call<M extends MethodName>(method: M, input: MethodInput<M>) {
      const result = await book.dispatch(method, input);
      if (!result.ok) throw new CallError(result.error as KithErrorShape);
      return result.data as MethodOutput<M>;
    },
  };
}

const chosen = (name: string, text: string): ChosenFile => ({
  name,
  size: text.length,
  read: async () => Buffer.from(text).toString('base64'),
});

const connections = chosen(
  'Connections.csv',
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Ana,Souza,https://www.linkedin.com/in/ana,,Citadel,Trader,12 Mar 2024',
    'Bo,Li,https://www.linkedin.com/in/bo,,The Citadel,Cadet,13 Mar 2024',
    ',,https://www.linkedin.com/in/nobody,,,,14 Mar 2024',
  ].join('\n'),
);

const people = async () => {
  const result = await host.dispatch('person.list', {});
  return result.ok ? (result.data as MethodOutput<'person.list'>).total : -1;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-session-'));
  host = openHost({ path: putEmptyBook(join(folder, 'kith.db')) });
  session = new ImportSession(clientOf(host));
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('ImportSession', () => {
  it('previews, imports with what was accepted, and undoes', async () => {
    const steps: string[] = [];
    session.subscribe(() => steps.push(session.getState().step));
    await session.choose(connections);
    const previewed = session.getState();
    expect(previewed).toMatchObject({ step: 'preview', preview: { counts: { new: 2, rejected: 1 } } });
    expect(await people()).toBe(0);
    expect(atob((await session.rejects()).content)).toContain('nobody');

    if (previewed.step !== 'preview') throw new Error('no preview');
    const doubt = previewed.preview.suggestions[0]?.id ?? '';
    session.steer((steering) => accepting(steering, doubt, true));
    session.steer((steering) => accepting(steering, 'no such', true));
    session.steer((steering) => accepting(steering, 'no such', false));
    await session.commit();
    expect(session.getState()).toMatchObject({ step: 'done', undo: 'possible', counts: { new: 2, newCompanies: 1 } });
    expect(await people()).toBe(2);

    await session.undo();
    expect(session.getState()).toMatchObject({ step: 'done', undo: 'done' });
    expect(await people()).toBe(0);
    session.reset();
    expect(session.getState()).toEqual({ step: 'idle', trouble: null });
    expect(new Set(steps)).toEqual(new Set(['idle', 'reading', 'preview', 'committing', 'done']));
  });

  it('says what is wrong with a file, and is ready for another', async () => {
    await session.choose(chosen('empty.csv', ''));
    expect(session.getState()).toMatchObject({ trouble: { kind: 'refused', refusal: { reason: 'empty' } } });
    await session.choose({ ...connections, read: () => Promise.reject(new Error('gone')) });
    expect(session.getState()).toMatchObject({ step: 'idle', trouble: { kind: 'unread', name: 'Connections.csv' } });
    await session.choose(chosen('page.csv', '<!doctype html><title>Sign in</title>'));
    expect(session.getState()).toMatchObject({ step: 'idle', trouble: { error: { code: 'unreadable_file' } } });
    await session.choose(connections);
    expect(session.getState().step).toBe('preview');
  });

  it('takes what the user says of rows, people and columns', async () => {
    await session.choose(chosen('list.csv', 'Name;Mail;Where\nAna Souza;ana@acme.example;Berlin\n'));
    expect(session.getState()).toMatchObject({
      preview: { source: 'csv', table: { mapping: ['name', 'email', null] } },
    });
    await session.remap(['name', 'email', 'howMet']);
    await session.commit();
    expect(session.getState()).toMatchObject({ step: 'done', counts: { new: 1 } });

    const card = 'BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Anita\nEMAIL:ana@acme.example\nEND:VCARD\n';
    await session.choose(chosen('a.vcf', `${card}BEGIN:VCARD\nVERSION:3.0\nUID:2\nFN:Ana Souza\nEND:VCARD\n`));
    const state = session.getState();
    if (state.step !== 'preview') throw new Error('no preview');
    expect(state.preview.counts).toMatchObject({ ambiguous: 2 });
    const [first, second] = state.preview.ambiguous;
    const ana = first?.candidates[0]?.personId;
    session.steer((steering) => choosing(steering, first?.row ?? '', ana));
    session.steer((steering) => taking(steering, first?.row ?? '', 'name', true));
    session.steer((steering) => choosing(steering, second?.row ?? '', 'new'));
    session.steer((steering) => choosing(steering, second?.row ?? '', null));
    session.steer((steering) => adding(steering, 'nobody', true));
    await session.commit();
    expect(session.getState()).toMatchObject({ step: 'done', counts: { changed: 1, ambiguous: 1 } });
    expect(await people()).toBe(1);
  });

  it('says when it was too late to cancel, and undoes', async () => {
    await session.choose(connections);
    const stop = host.on('job.progress', ({ phase }) => {
      if (phase === 'indexing') void session.cancel();
    });
    await session.commit();
    stop();
    expect(session.getState()).toMatchObject({ step: 'done', tooLate: true, undo: 'possible' });
    await session.undo();
    expect(await people()).toBe(0);
  });

  it('goes back to choosing when reading is cancelled', async () => {
    const reading = session.choose(connections);
    await session.cancel();
    await reading;
    expect(session.getState()).toMatchObject({ step: 'idle', trouble: { kind: 'cancelled' } });
    expect(await people()).toBe(0);
  });
});
