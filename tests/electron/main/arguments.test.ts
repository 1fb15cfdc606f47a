import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../electron/main/arguments.ts';

const cwd = resolve('/home/ana');

describe('arguments of the desktop face', () => {
  it('opens the own book when nothing is said', () => {
    expect(parseArguments([], cwd)).toEqual({ book: undefined, sample: false, hidden: false });
  });

  it('takes a book relative to where it was started', () => {
    expect(parseArguments(['--book', 'work/kith.db'], cwd).book).toBe(resolve(cwd, 'work/kith.db'));
    expect(parseArguments(['--book=/x/kith.db'], cwd).book).toBe(resolve('/x/kith.db'));
  });

  it('leaves switches of Electron and Chromium alone', () => {
    expect(parseArguments(['--no-sandbox', '.', '--sample', '--lang=de'], cwd)).toEqual({
      book: undefined,
      sample: true,
      hidden: false,
    });
  });

  it('starts hidden when told so, as the system does at login', () => {
    expect(parseArguments(['--hidden'], cwd).hidden).toBe(true);
  });

  it.each([[['--book']], [['--book=']]])('refuses %j', (args) => {
    expect(() => parseArguments(args, cwd)).toThrow('--book needs the path of a file');
  });
});
