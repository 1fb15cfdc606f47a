import {
  IconCalendarEvent,
  IconCoffee,
  IconMail,
  IconMessage,
  IconNote,
  IconPhone,
  IconUsers,
} from '@tabler/icons-react';
import type { InteractionKind } from '../../../contract/index.ts';

/** Ways of being in touch, in the order they are offered, each with the key that picks it. */
export const interactionKinds = [
  { kind: 'message', key: 'm', Icon: IconMessage },
  { kind: 'call', key: 'c', Icon: IconPhone },
  { kind: 'email', key: 'e', Icon: IconMail },
  { kind: 'meeting', key: 't', Icon: IconUsers },
  { kind: 'coffee', key: 'f', Icon: IconCoffee },
  { kind: 'event', key: 'v', Icon: IconCalendarEvent },
] as const satisfies readonly { kind: InteractionKind; key: string; Icon: typeof IconNote }[];

/** The drawing of a line: how one was in touch, or a note. */
export function KindIcon({ kind }: { readonly kind: InteractionKind | 'note' }) {
  const Icon = kind === 'note' ? IconNote : (interactionKinds.find((entry) => entry.kind === kind)?.Icon ?? IconNote);
  return <Icon size={16} stroke={1.75} aria-hidden="true" />;
}
