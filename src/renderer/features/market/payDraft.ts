import type { Compensation, InterviewId, MethodInput } from '../../../contract/index.ts';
import { parseAmount } from '../../ui/money.ts';
import { companyChoice, type Picked, personChoice } from '../pickers/index.ts';

/** An observation while it is written; amounts as typed. */
export interface PayDraft {
  readonly role: string;
  readonly level: string;
  readonly company: Picked | null;
  readonly location: string;
  readonly currency: string;
  readonly baseLow: string;
  readonly baseHigh: string;
  readonly bonus: string;
  readonly equity: string;
  readonly observedOn: string;
  readonly source: string;
  readonly sourcePerson: Picked | null;
  readonly confidence: Compensation['confidence'];
  readonly confidential: boolean;
}

export interface PayStart {
  readonly company?: Picked | null;
  readonly role?: string | null;
  readonly currency?: string | null;
  readonly sourcePerson?: Picked | null;
  readonly today: string;
}

const amountText = (amount: number | null) => (amount === null ? '' : String(amount));

/** The draft to begin with: the observation as it is, or an empty one with what is known. */
export function payDraft(present: Compensation | null, start: PayStart): PayDraft {
  const point = present !== null && present.baseLow === present.baseHigh;
  return {
    role: present?.role ?? start.role ?? '',
    level: present?.level ?? '',
    company: present ? present.company : (start.company ?? null),
    location: present?.location ?? '',
    currency: present?.currency ?? start.currency ?? '',
    baseLow: amountText(present?.baseLow ?? null),
    baseHigh: point ? '' : amountText(present?.baseHigh ?? null),
    bonus: amountText(present?.bonus ?? null),
    equity: amountText(present?.equity ?? null),
    observedOn: present?.observedOn ?? start.today,
    source: present?.source ?? '',
    sourcePerson: present ? present.sourcePerson : (start.sourcePerson ?? null),
    confidence: present?.confidence ?? 'medium',
    confidential: present?.confidential ?? false,
  };
}

export const isCurrency = (text: string) => /^[A-Z]{3}$/.test(text);

/** True when the range's ends stand the wrong way round. */
export function endsSwapped({ baseLow, baseHigh }: PayDraft): boolean {
  const low = parseAmount(baseLow);
  const high = parseAmount(baseHigh);
  return typeof low === 'number' && typeof high === 'number' && low > high;
}

/** The draft as the contract takes it, or null while something is missing or wrong. One end alone is a point. */
export function payInput(
  draft: PayDraft,
  present: Compensation | null,
  interviewId: InterviewId | null,
): MethodInput<'compensation.save'> | null {
  const [low, high, bonus, equity] = [draft.baseLow, draft.baseHigh, draft.bonus, draft.equity].map(parseAmount);
  if (low === undefined || high === undefined || bonus === undefined || equity === undefined) return null;
  if (!draft.role.trim() || !isCurrency(draft.currency) || endsSwapped(draft)) return null;
  return {
    ...(present && { id: present.id }),
    role: draft.role,
    level: draft.level,
    company: draft.company && companyChoice(draft.company),
    location: draft.location,
    currency: draft.currency,
    baseLow: low ?? high,
    baseHigh: high ?? low,
    bonus,
    equity,
    observedOn: draft.observedOn,
    source: draft.source,
    sourcePerson: draft.sourcePerson && personChoice(draft.sourcePerson),
    confidence: draft.confidence,
    confidential: draft.confidential,
    interviewId: present?.interviewId ?? interviewId,
  };
}
