import type {
  Birthday,
  ContactKind,
  InteractionKind,
  InterviewFormat,
  LocalDate,
  LocalTime,
  PartialDate,
  RowReject,
} from '../../contract/index.ts';

/** What a file says, whatever its format: what the readers make and reconciliation compares. */
export interface ImportedFile {
  readonly people: readonly ImportedPerson[];
  readonly companies: readonly ImportedCompany[];
  readonly interactions: readonly ImportedInteraction[];
  readonly interviews: readonly ImportedInterview[];
  readonly myJobs: readonly ImportedMyJob[];
  readonly opportunities: readonly ImportedOpportunity[];
  /** What cannot be understood or is not for this book, each with its line. */
  readonly rejects: readonly Reject[];
  readonly warnings: readonly string[];
  /** Titles of the cells of `rejects`; empty where the file is no table. */
  readonly header: readonly string[];
  /** The newest day of which the file says that somebody was met; a file of older ones says what was. Else null. */
  readonly newestOn: LocalDate | null;
}

/** A rejected record; of an archive, in which table it stands. */
export interface Reject extends RowReject {
  table?: { readonly name: string; readonly header: readonly string[] };
}

/** Where a record begins in the file, and what the file calls it: the same in every later export. */
interface Imported {
  /** Counted from 1. */
  readonly line: number;
  readonly key: string;
}

export interface ImportedPerson extends Imported {
  readonly name: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly howMet: string | null;
  readonly metOn: PartialDate | null;
  readonly birthday: Birthday | null;
  readonly contacts: readonly ImportedContact[];
  readonly jobs: readonly ImportedJob[];
  readonly tags: readonly string[];
  readonly notes: readonly ImportedNote[];
  /** The row says all its source knows: without a job there is none. */
  readonly whole?: boolean;
  /** Named for the sake of its notes: says nothing of what somebody known is now. */
  readonly aside?: boolean;
  /** The row's cells as they stand in a table, for the file of rejected rows. */
  readonly cells?: readonly string[];
}
export interface ImportedContact {
  readonly kind: ContactKind;
  readonly value: string;
  readonly label: string | null;
}
export interface ImportedJob {
  readonly company: string;
  readonly title: string | null;
}
export interface ImportedNote {
  readonly text: string;
  /** Null when the file does not say; then it is the day of the import. */
  readonly on: LocalDate | null;
}
export interface ImportedCompany extends Imported {
  readonly name: string;
  readonly location: string | null;
}

/** Somebody a calendar, a mailbox or a message names; matched with the book, and only suggested when new. */
export interface Mention {
  readonly name: string | null;
  readonly email: string | null;
  /** Address of a LinkedIn profile. */
  readonly profile: string | null;
  /** A key of `people` in the same file. */
  readonly key?: string;
  readonly company?: string | null;
}
export interface ImportedInteraction extends Imported {
  readonly kind: InteractionKind;
  readonly on: LocalDate;
  readonly direction: 'out' | 'in' | null;
  readonly note: string | null;
  readonly people: readonly Mention[];
}
export interface ImportedInterview extends Imported {
  readonly on: LocalDate;
  readonly at: LocalTime | null;
  /** IANA name; null is the user's own. */
  readonly timeZone: string | null;
  readonly format: InterviewFormat;
  readonly place: string | null;
  readonly role: string | null;
  readonly company: string | null;
  readonly people: readonly Mention[];
}
export interface ImportedMyJob extends Imported {
  readonly company: string;
  readonly title: string | null;
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
}
export interface ImportedOpportunity extends Imported {
  readonly company: string | null;
  readonly role: string | null;
  readonly heardOn: LocalDate;
  readonly link: string | null;
}

/** A file that says nothing, to be filled by a reader. */
export const emptyFile = () => ({
  people: [] as ImportedPerson[],
  companies: [] as ImportedCompany[],
  interactions: [] as ImportedInteraction[],
  interviews: [] as ImportedInterview[],
  myJobs: [] as ImportedMyJob[],
  opportunities: [] as ImportedOpportunity[],
  rejects: [] as Reject[],
  warnings: [] as string[],
  header: [] as string[],
  newestOn: null as LocalDate | null,
});
export type FileInMaking = ReturnType<typeof emptyFile>;

/** One line without marks of direction and other invisible signs; joiners stay, since scripts and emoji need them. */
export const cleanLine = (text: string): string =>
  // Most cells are words of ASCII, with nothing to clean.
  PLAIN_LINE.test(text) ? text.slice(0, 500) : cleaned(text);

const PLAIN_LINE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

const cleaned = (text: string): string =>
  text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, 500);

/** A cleaned line, null when nothing is left. */
export const lineOf = (text: string | null | undefined): string | null => cleanLine(text ?? '') || null;

/** Text of several lines: line ends made one, blank ends off. */
export const textOf = (text: string): string | null =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()
    .slice(0, 100_000) || null;

export const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text);

/** `Smith, Bob` as Outlook writes it → `Bob Smith`. */
export const spokenName = (name: string): string => name.replace(/^([^,]+), ([^,.]+)$/, '$2 $1');
