import type { AliasKind, CompanyId, CompanyLinkId, CompanyLinkKind, PartialDate } from '../../../contract/index.ts';
import type { Trashable } from './trashable.ts';

export interface CompanyTable extends Trashable {
  id: CompanyId;
  name: string;
  industry: string | null;
  location: string | null;
}

export interface CompanyAliasTable {
  id: string;
  company_id: CompanyId;
  name: string;
  kind: AliasKind;
}

export interface CompanyDomainTable {
  id: string;
  company_id: CompanyId;
  domain: string;
}

export interface CompanyLinkTable {
  id: CompanyLinkId;
  from_id: CompanyId;
  to_id: CompanyId;
  kind: CompanyLinkKind;
  since: PartialDate | null;
}
