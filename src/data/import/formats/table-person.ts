import type { Birthday, ColumnRole } from '../../../contract/index.ts';
import type { Mapping } from '../../../domain/import/columns.ts';
import { readBirthday } from '../../../domain/import/dates.ts';
import {
  cleanLine,
  type ImportedContact,
  type ImportedPerson,
  isEmail,
  lineOf,
  textOf,
} from '../../../domain/import/records.ts';
import { isAmbiguous, readDate, type SlashOrder, slashOrderOf } from '../../../domain/linkedin/connected-on.ts';
import { fullName, profileSlug } from '../../../domain/linkedin/identity.ts';
import { derivedId } from '../../ids.ts';
import type { CsvRecord } from '../records.ts';

/** Google writes several values into one cell. */
const SEVERAL = ' ::: ';
/** Groups that programs make by themselves. */
const SYSTEM_GROUP = /^\* |^(?:my ?contacts|starred|imported on .*|mycontacts|all contacts)$/i;

/** Makes people of the rows of a table whose columns are known. */
export class Sheet {
  readonly #columns = new Map<ColumnRole, number[]>();
  readonly #header: readonly string[];
  readonly #order: SlashOrder;
  readonly #guessed: boolean;
  /** Tables of other columns number their rows in another way. */
  readonly #kind: string;

  constructor(mapping: Mapping, header: readonly string[], records: readonly CsvRecord[]) {
    mapping.forEach((role, index) => {
      if (role) this.#columns.set(role, [...(this.#columns.get(role) ?? []), index]);
    });
    this.#header = header;
    this.#kind = derivedId('header', ...header);
    const dates = [...(this.#columns.get('birthday') ?? []), ...(this.#columns.get('metOn') ?? [])].flatMap((index) =>
      records.map(({ cells }) => cells[index] ?? ''),
    );
    const order = slashOrderOf(dates);
    this.#order = order ?? 'month-first';
    this.#guessed = order === null && dates.some(isAmbiguous);
  }

  warnings(): string[] {
    return this.#guessed ? ['Dates such as 05/06/23 were read month first.'] : [];
  }

  /** The person of a row; null when it names nobody. */
  person(cells: readonly string[], line: number): ImportedPerson | null {
    const at = (role: ColumnRole) => this.#values(cells, role)[0]?.value ?? null;
    const given = [at('givenName'), at('middleName')].filter(Boolean).join(' ') || null;
    const familyName = at('familyName');
    const contacts = this.#contacts(cells);
    const company = at('company');
    const name = at('name') ?? lineOf(fullName(given, familyName)) ?? at('nickname') ?? contacts[0]?.value ?? null;
    if (name === null) return null;
    const title = at('title');
    const place = [at('city'), at('country')].filter(Boolean).join(', ');
    const location = place || at('location');
    const [first] = contacts;
    const id = at('key');
    return {
      line,
      key: id
        ? `${this.#kind}:${id}`
        : `${name.toLowerCase()}|${first?.value.toLowerCase() ?? company?.toLowerCase() ?? ''}`,
      name,
      givenName: given,
      familyName,
      cells,
      headline: company === null ? title : null,
      location,
      howMet: at('howMet'),
      metOn: readDate(at('metOn') ?? '', this.#order),
      birthday: this.#birthday(cells),
      contacts,
      jobs: company === null ? [] : [{ company, title }],
      tags: this.#tags(cells),
      notes: (this.#columns.get('notes') ?? []).flatMap((index) => {
        const text = textOf(cells[index] ?? '');
        return text ? [{ text, on: null }] : [];
      }),
    };
  }

  #values(cells: readonly string[], role: ColumnRole): { value: string; column: number }[] {
    return (this.#columns.get(role) ?? []).flatMap((column) =>
      (cells[column] ?? '').split(SEVERAL).flatMap((text) => {
        const value = lineOf(text);
        return value ? [{ value, column }] : [];
      }),
    );
  }

  #contacts(cells: readonly string[]): ImportedContact[] {
    const contacts: ImportedContact[] = [];
    const add = (kind: ImportedContact['kind'], value: string, column: number) => {
      if (!contacts.some((one) => one.kind === kind && one.value.toLowerCase() === value.toLowerCase()))
        contacts.push({ kind, value, label: this.#label(cells, column) });
    };
    for (const { value, column } of this.#values(cells, 'email')) if (isEmail(value)) add('email', value, column);
    for (const { value, column } of this.#values(cells, 'phone')) if (/\d/.test(value)) add('phone', value, column);
    for (const { value, column } of this.#values(cells, 'url'))
      add(profileSlug(value) === null ? 'website' : 'linkedin', value, column);
    return contacts;
  }

  /** What the column before says of an address in Google's tables, else what its title says. */
  #label(cells: readonly string[], column: number): string | null {
    if (/ - value$/i.test(this.#header[column] ?? '')) {
      const said = lineOf((cells[column - 1] ?? '').split(SEVERAL)[0]?.replace(/^\* ?/, ''));
      return said?.toLowerCase() ?? null;
    }
    const [word] =
      /\b(?:home|work|business|mobile|fax|other|private|privat|geschäftlich|bureau|domicile)\b/i.exec(
        this.#header[column] ?? '',
      ) ?? [];
    return word?.toLowerCase() ?? null;
  }

  #birthday(cells: readonly string[]): Birthday | null {
    const at = (role: ColumnRole) => this.#values(cells, role)[0]?.value ?? '';
    const [month, day] = [at('birthMonth'), at('birthDay')].map((part) => part.padStart(2, '0'));
    if (at('birthMonth') && at('birthDay')) {
      const year = /^\d{4}$/.test(at('birthYear')) ? at('birthYear') : null;
      return readBirthday(year ? `${year}-${month}-${day}` : `--${month}-${day}`);
    }
    return readBirthday(at('birthday'), this.#order);
  }

  #tags(cells: readonly string[]): string[] {
    const tags = this.#values(cells, 'tags').flatMap(({ value }) => value.split(/[;,]/).map(cleanLine));
    return [...new Set(tags.filter((tag) => tag !== '' && !SYSTEM_GROUP.test(tag)))];
  }
}
