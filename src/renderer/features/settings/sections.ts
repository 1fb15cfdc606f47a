import { capabilities } from '../../transport/client.ts';

/** The parts of the settings, by the path of each, in the order in which they are listed. */
const all = [
  { id: 'general', to: '/settings' },
  { id: 'keepInTouch', to: '/settings/keep-in-touch' },
  { id: 'reminders', to: '/settings/reminders' },
  { id: 'desktop', to: '/settings/desktop' },
  { id: 'career', to: '/settings/career' },
  { id: 'book', to: '/settings/book' },
] as const;

/** Those that this face has. */
export const sections = all.filter(({ id }) => id !== 'desktop' || capabilities.sitsOnDesktop);
