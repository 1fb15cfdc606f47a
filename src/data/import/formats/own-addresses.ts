/** Addresses that no person reads or writes from. */
export const isMachine = (email: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer-daemon|bounces?|postmaster|newsletter|news|info|support|alerts?|calendar-notification|invitations?|updates?|billing|messages?-noreply)(?:[+.\-_][^@]*)?@|(?:no-?reply|donotreply)[^@]*@|@(?:resource\.calendar|group\.calendar|.*\.calendar)\.google\.com$|@(?:.*\.)?(?:bounces?|noreply)\./i.test(
    email,
  );

/** Fewer say nothing of whose calendar or mailbox it is. */
const ENOUGH = 3;

/** The owner's own addresses: those that are in most of the owner's meetings or mails. */
export class OwnAddresses {
  readonly #own = new Set<string>();

  constructor(gatherings: readonly (readonly string[])[]) {
    const times = new Map<string, number>();
    for (const addresses of gatherings)
      for (const address of new Set(addresses)) times.set(address, (times.get(address) ?? 0) + 1);
    if (gatherings.length < ENOUGH) return;
    for (const [address, count] of times) if (count >= gatherings.length * 0.6) this.#own.add(address);
  }

  get known(): boolean {
    return this.#own.size > 0;
  }

  has(address: string): boolean {
    return this.#own.has(address);
  }
}
