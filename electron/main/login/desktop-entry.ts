/** The entry that starts a program at login, by the Desktop Entry and the Autostart specification. */
export function autostartEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Kith',
    'Comment=The people of your working life, and who you know where',
    `Exec=${execOf(command)}`,
    'Icon=kith',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Whether an entry starts this command, and neither the user nor their desktop has switched it off. */
export function startsAtLogin(entry: string, command: readonly string[]): boolean {
  const value = (key: string) => new RegExp(`^${key}\\s*=\\s*(.*?)\\s*$`, 'm').exec(entry)?.[1];
  return (
    value('Exec') === execOf(command) && value('Hidden') !== 'true' && value('X-GNOME-Autostart-enabled') !== 'false'
  );
}

/**
 * A command as the value of `Exec`. Arguments are quoted, in which `"`, `` ` ``, `$` and `\` are escaped; the value
 * as a whole is a string of the file, in which every backslash is escaped once more; and `%` is a field code unless
 * doubled.
 */
export function execOf(command: readonly string[]): string {
  return command.map(quote).join(' ').replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('%', '%%');
}

function quote(argument: string): string {
  if (/^[\w./:=@+,-]+$/.test(argument)) return argument;
  return `"${argument.replace(/["`$\\]/g, '\\$&')}"`;
}
