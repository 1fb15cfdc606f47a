import type { Warmth } from '../../../../contract/index.ts';
import type { MentionTarget } from '../markdown/links.ts';

/** One line of the menu under `@`. */
export type MentionOffer =
  | {
      readonly type: 'record';
      readonly target: MentionTarget;
      readonly name: string;
      readonly subtitle: string | null;
      readonly warmth: Warmth | null;
    }
  | { readonly type: 'create'; readonly kind: 'person' | 'company'; readonly name: string };

/** What the open menu shows, and where. */
export interface MentionMenu {
  readonly query: string;
  readonly offers: readonly MentionOffer[];
  readonly loading: boolean;
  /** The typed `@…` on the screen. */
  readonly rect: DOMRect | null;
  readonly choose: (offer: MentionOffer) => void;
}
