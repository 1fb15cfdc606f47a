import type { Generated } from 'kysely';
import type {
  Birthday,
  CompanyId,
  ContactKind,
  ContactPointId,
  EmploymentId,
  EmploymentKind,
  LocalDate,
  MyEmploymentId,
  PartialDate,
  PersonId,
  RelationshipId,
  RelationshipKind,
  TagId,
  TieOverride,
} from '../../../contract/index.ts';
import type { Trashable } from './trashable.ts';

export interface PersonTable extends Trashable {
  id: PersonId;
  name: string;
  given_name: string | null;
  family_name: string | null;
  headline: string | null;
  location: string | null;
  how_met: string | null;
  met_on: PartialDate | null;
  /** Null is as their tags say, 0 is none whatever they say. */
  cadence_days: Generated<number | null>;
  snoozed_until: Generated<LocalDate | null>;
  birthday: Generated<Birthday | null>;
  /** The last birthday that something was done about, or that was skipped. */
  birthday_seen_on: Generated<LocalDate | null>;
  tie_override: Generated<TieOverride | null>;
}

export interface ContactPointTable {
  id: ContactPointId;
  person_id: PersonId;
  kind: ContactKind;
  value: string;
  label: string | null;
}

export interface EmploymentTable {
  id: EmploymentId;
  person_id: PersonId;
  company_id: CompanyId;
  title: string | null;
  kind: EmploymentKind;
  started_on: PartialDate | null;
  ended_on: PartialDate | null;
}

export interface RelationshipTable {
  id: RelationshipId;
  from_id: PersonId;
  to_id: PersonId;
  kind: RelationshipKind;
  since: PartialDate | null;
}

export interface TagTable {
  id: TagId;
  name: string;
  cadence_days: Generated<number | null>;
}

export interface PersonTagTable {
  id: string;
  person_id: PersonId;
  tag_id: TagId;
}

/** Where the user works or worked. */
export interface MyEmploymentTable {
  id: MyEmploymentId;
  company_id: CompanyId;
  title: string | null;
  started_on: PartialDate | null;
  ended_on: PartialDate | null;
}
