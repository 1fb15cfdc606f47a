const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MENTION = new RegExp(`^kith:(person|company|interview)/(${UUID})$`, 'i');
const EXTERNAL = /^(https?:\/\/|mailto:)[^\s]/i;

export interface MentionTarget {
  readonly kind: 'person' | 'company' | 'interview';
  readonly id: string;
}

/** The record a `kith:` link means, or null when the link is of another kind. */
export function mentionTarget(href: string): MentionTarget | null {
  const match = MENTION.exec(href);
  if (!match?.[1] || !match[2]) return null;
  return { kind: match[1].toLowerCase() as MentionTarget['kind'], id: match[2].toLowerCase() };
}

/** The link a mention is written with: `kith:person/<id>`. */
export function mentionHref(target: MentionTarget): string {
  return `kith:${target.kind}/${target.id}`;
}

/** The page of a mentioned record, as the router knows it. */
export function mentionPath(target: MentionTarget): string {
  const folder = { person: 'people', company: 'companies', interview: 'interviews' }[target.kind];
  return `/${folder}/${target.id}`;
}

/** Only http(s) and mailto leave the window. */
export function isExternalHref(href: string): boolean {
  return EXTERNAL.test(href);
}

/** Links that may stand in a note; any other stays the text it was typed as. */
export function isAllowedHref(href: string): boolean {
  return mentionTarget(href) !== null || isExternalHref(href);
}
