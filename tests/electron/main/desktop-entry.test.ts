import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autostartEntry, execOf, startsAtLogin } from '../../../electron/main/login/desktop-entry.ts';

/** Reads `Exec` as a desktop does: the string of the file first, then quotes, then field codes. */
function parseExec(value: string): string[] {
  const text = value.replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', '\\': '\\' })[letter] ?? letter);
  const words = [...text.matchAll(/"((?:\\.|[^"\\])*)"|([^ ]+)/gs)];
  return words.map(([, quoted, plain]) => (plain ?? quoted!.replace(/\\(.)/gs, '$1')).replaceAll('%%', '%'));
}

describe('the entry that starts Kith at login', () => {
  it('says what to start, and to stay hidden', () => {
    expect(autostartEntry(['/opt/Kith/kith', '--hidden'])).toContain('\nExec=/opt/Kith/kith --hidden\n');
  });

  it.each([
    ['/home/ana lima/Kith-1.0.AppImage', '"/home/ana lima/Kith-1.0.AppImage"'],
    ['/opt/100%/kith', '"/opt/100%%/kith"'],
    ['/opt/a"b', '"/opt/a\\\\"b"'],
    ['/opt/$HOME`x`', '"/opt/\\\\$HOME\\\\`x\\\\`"'],
    ['/opt/a\\b', '"/opt/a\\\\\\\\b"'],
    ['', '""'],
  ])('quotes %j', (path, quoted) => {
    expect(execOf([path])).toBe(quoted);
  });

  it('is read back as it was meant, whatever the path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 4 }), (command) => {
        expect(parseExec(execOf(command))).toEqual(command);
        expect(execOf(command)).not.toContain('\n');
      }),
    );
  });

  it('counts only when it starts this very Kith and is not switched off', () => {
    const command = ['/opt/Kith/kith', '--hidden'];
    const entry = autostartEntry(command);
    expect(startsAtLogin(entry, command)).toBe(true);
    expect(startsAtLogin('', command)).toBe(false);
    expect(startsAtLogin(entry, ['/elsewhere/kith', '--hidden'])).toBe(false);
    expect(startsAtLogin(`${entry}Hidden=true\n`, command)).toBe(false);
    expect(startsAtLogin(entry.replace('enabled=true', 'enabled=false'), command)).toBe(false);
  });
});
