import './Kbd.css';
import { capabilities } from '../transport/client.ts';

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '⏎' };
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: '⏎' };

/** A key or chord as the user's keyboard names it: `Mod+K` is ⌘ K or Ctrl K; `g p` is g, then p. */
export function Kbd({ keys }: { readonly keys: string }) {
  const names = capabilities.platform === 'mac' ? onMac : elsewhere;
  return (
    <span className="kbd">
      {keys.split(/[+ ]/).map((key) => (
        <kbd key={key}>{names[key] ?? key}</kbd>
      ))}
    </span>
  );
}
