import {
  IconArrowsExchange,
  IconBulb,
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

const others = {
  note: IconNote,
  insight: IconBulb,
  introduction: IconArrowsExchange,
} as const;

/** The drawing of a line: how one was in touch, or what else it is. */
export function KindIcon({ kind }: { readonly kind: InteractionKind | keyof typeof others }) {
  const Icon = Object.hasOwn(others, kind)
    ? others[kind as keyof typeof others]
    : (interactionKinds.find((entry) => entry.kind === kind)?.Icon ?? IconNote);
  return <Icon size={16} stroke={1.75} aria-hidden="true" />;
}
