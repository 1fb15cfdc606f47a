/** Addresses that no person reads or writes from. */
export const isMachine = (email: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mailer-daemon|bounces?|postmaster|newsletter|news|info|support|alerts?|calendar-notification|invitations?|updates?|billing|messages?-noreply)(?:[+.\-_][^@]*)?@|(?:no-?reply|donotreply)[^@]*@|@(?:resource\.calendar|group\.calendar|.*\.calendar)\.google\.com$|@(?:.*\.)?(?:bounces?|noreply)\./i.test(
    email,
  );

/** Fewer say nothing of whose calendar or mailbox it is. */
const ENOUGH = 3;

/** The owner's own addresses: the one in most meetings or mails, then the one in most of those without it. */
export class OwnAddresses {
  readonly #own = new Set<string>();

  constructor(gatherings: readonly (readonly string[])[]) {
    for (
      let left = gatherings;
      left.length >= ENOUGH;
      left = left.filter((one) => !one.some((address) => this.has(address)))
    ) {
      const times = new Map<string, number>();
      for (const addresses of left)
        for (const address of new Set(addresses)) times.set(address, (times.get(address) ?? 0) + 1);
      const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
      // Who is in as many as somebody else may be either of them.
      if (!first || first[1] < left.length * 0.6 || first[1] === second?.[1]) return;
      this.#own.add(first[0]);
    }
  }

  get known(): boolean {
    return this.#own.size > 0;
  }

  has(address: string): boolean {
    return this.#own.has(address);
  }
}
