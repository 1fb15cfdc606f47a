type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A pressed key in the notation of useShortcut: `n`, `?`, `Mod+K`, `Mod+Shift+Z`, `Alt+ArrowLeft`. */
export function keyName(pressed: Pressed, mac: boolean): string {
  const mod = mac ? pressed.metaKey : pressed.ctrlKey;
  const named = pressed.key.length > 1 || mod || pressed.altKey;
  const parts = [
    mod && 'Mod',
    pressed.altKey && 'Alt',
    pressed.shiftKey && named && 'Shift',
    pressed.key.length === 1 && (mod || pressed.altKey) ? pressed.key.toUpperCase() : pressed.key,
  ];
  return parts.filter(Boolean).join('+');
}
