import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { dataOf, kith, workplace, workplaceOfThree } from './support.ts';

describe('who and search', () => {
  let book: string;
  beforeEach(async () => {
    ({ book } = await workplaceOfThree());
  });

  test('who answers by a spelling of the name, ranked, as the contract says', async () => {
    const ended = await kith(['who', 'acme', 'ROBOTICS,', 'inc.', '--book', book, '--json']);
    expect(ended.code).toBe(0);
    const answer = dataOf('who.at', ended);
    expect(answer.company?.name).toBe('Acme Robotics');
    expect(answer.knows.map(({ person }) => person.name).sort()).toEqual(['Ana Sample', 'Bo Muster']);
  });

  test('who is set in columns for people', async () => {
    const { stdout } = await kith(['who', 'Acme Robotics', '--book', book]);
    expect(stdout).toContain('You know 2 people at Acme Robotics.');
    const lines = stdout.split('\n').filter((line) => /Ana Sample|Bo Muster/.test(line));
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.includes('Ana'))).toContain('Head of Platform');
    expect(new Set(lines.map((line) => line.search(/Head of Platform|Engineer/))).size).toBe(1);
  });

  test('duplicates names pairs with their ids, and merge makes one of two', async () => {
    const made = await kith(['call', 'person.create', '{"name":"Sample, Ana"}', '--book', book]);
    const { id } = dataOf('person.create', made);
    const found = await kith(['duplicates', '--book', book]);
    expect(found.stdout).toMatch(/same name[\s\S]*Ana Sample/);
    expect(found.stdout).toContain(id);
    const merged = await kith(['merge', id, 'Ana Sample', '--book', book]);
    expect(merged.stdout).toBe("Merged Sample, Ana into Ana Sample. 'kith undo' takes it back.\n");
    const none = await kith(['duplicates', '--book', book, '--json']);
    expect([none.code, dataOf('duplicate.list', none).total]).toEqual([3, 0]);
  });

  test('who exits with 3 when there is no such company', async () => {
    const ended = await kith(['who', 'Nowhere Ltd', '--book', book]);
    expect(ended.code).toBe(3);
    expect(ended.stdout).toContain('Your book has no company called Nowhere Ltd.');
    const json = await kith(['who', 'Nowhere Ltd', '--book', book, '--json']);
    expect(json.code).toBe(3);
    expect(dataOf('who.at', json).company).toBeNull();
  });

  test('search finds people in any script, and says so when it does not', async () => {
    const ended = await kith(['search', '村上', '--book', book, '--json']);
    expect(ended.code).toBe(0);
    const { hits, complete } = dataOf('search.query', ended);
    expect(complete).toBe(true);
    expect(hits[0]?.kind).toBe('person');
    const people = await kith(['search', 'engineer', '--kind', 'person', '--limit', '1', '--book', book]);
    expect(people.stdout).toContain('Bo Muster');
    const filtered = await kith(['search', 'role:engineer kind:person', 'Bo', '--book', book]);
    expect(filtered.stdout).toContain('Bo Muster');
    const nothing = await kith(['search', 'knid:person', 'xylophone', '--book', book]);
    expect(nothing.code).toBe(3);
    expect(nothing.stdout).toContain('Nothing in your book matches knid:person xylophone.');
    expect(nothing.stderr).toContain('Nothing can be searched by knid; it is taken as a word. Did you mean kind?');
  });

  test('graph prints the network as a file, in a format it knows', async () => {
    const gexf = await kith(['graph', '--format', 'gexf', '--book', book]);
    expect(gexf.code).toBe(0);
    expect(gexf.stdout).toMatch(/^<\?xml .*label="Ana Sample".*<edge .*<\/gexf>\n$/s);
    expect((await kith(['graph', '--format', 'dot', '--book', book])).code).toBe(2);
  });

  test('names cannot steer the terminal', async () => {
    const name = 'Eve \u001b[2J\u001b]0;owned\u0007 \u202eevil';
    await kith(['call', 'person.create', JSON.stringify({ name, company: { name: 'Acme Robotics' } }), '--book', book]);
    const { stdout } = await kith(['who', 'Acme Robotics', '--book', book]);
    expect(stdout).toContain('Eve');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe('call', () => {
  test('runs any method and prints its envelope', async () => {
    const { book } = await workplace();
    const created = await kith(['call', 'person.create', '{"name":"Ana Sample"}', '--book', book]);
    expect(created.code).toBe(0);
    const { id } = dataOf('person.create', created);
    const got = await kith(['call', 'person.get', '-', '--book', book], { input: JSON.stringify({ id }) });
    expect(dataOf('person.get', got).name).toBe('Ana Sample');
  });

  test('says what is wrong, with the exit code that fits', async () => {
    const { book } = await workplaceOfThree();
    const cases: [args: string[], exit: number, code: string][] = [
      [['no.such'], 2, 'unknown_method'],
      [['person.get', '{'], 4, 'invalid_input'],
      [['person.get', '{}'], 4, 'invalid_input'],
      [['person.get', '{"id":"0195f9d4-0000-7000-8000-000000000000"}'], 3, 'not_found'],
    ];
    for (const [args, exit, code] of cases) {
      const ended = await kith(['call', ...args, '--book', book]);
      expect(ended.code, args.join(' ')).toBe(exit);
      expect(ended.envelope()).toMatchObject({ ok: false, error: { code } });
    }
  });
});

describe('the book', () => {
  test('a question does not begin a book', async () => {
    const { book } = await workplace();
    for (const args of [['who', 'Acme'], ['search', 'x'], ['call', 'person.list'], ['backup'], ['verify'], ['undo']]) {
      const ended = await kith([...args, '--book', book]);
      expect(ended.code, args[0]).toBe(5);
      expect(ended.stderr + ended.stdout).toContain(book);
    }
    expect(existsSync(book)).toBe(false);
  });

  test('a file that is no book is left as it is', async () => {
    const { book } = await workplace();
    const text = 'not a book, but somebody needs it\n'.repeat(500);
    await writeFile(book, text);
    for (const args of [['who', 'Acme'], ['undo'], ['verify']]) {
      const ended = await kith([...args, '--book', book, '--json']);
      expect(ended.code, args[0]).toBe(5);
      expect(ended.envelope()).toMatchObject({ ok: false, error: { code: 'book_corrupt' } });
    }
    const { readFile } = await import('node:fs/promises');
    expect(await readFile(book, 'utf8')).toBe(text);
  });

  test('KITH_BOOK names the book when nothing else does', async () => {
    const { book, csv } = await workplace();
    await kith(['import', csv], { env: { KITH_BOOK: book } });
    expect(existsSync(book)).toBe(true);
  });
});
