import type { Confidence } from '../../../contract/index.ts';

/** In days before today, and thousands a year of the company's country; equal ends are a point. */
type Heard = readonly [daysAgo: number, role: string, level: string, company: string, low: number, high: number];
export interface PayEntry {
  readonly heard: Heard;
  readonly confidence: Confidence;
  readonly confidential: boolean;
  readonly source: string | null;
  /** Somebody of the cast. */
  readonly from: string | null;
  readonly bonus: number | null;
  readonly equity: number | null;
}

const plain = { confidential: false, source: null, from: null, bonus: null, equity: null };
const offered = (bonus: number | null, equity: number | null, ...heard: Heard): PayEntry => ({
  ...plain,
  heard,
  confidence: 'high',
  source: 'Offer in writing',
  bonus,
  equity,
});
const range = (...heard: Heard): PayEntry => ({ ...plain, heard, confidence: 'medium', source: 'Recruiter, by phone' });
const advertised = (...heard: Heard): PayEntry => ({ ...plain, heard, confidence: 'low', source: 'Advertisement' });
const told = (from: string, ...heard: Heard): PayEntry => ({
  ...plain,
  heard,
  confidence: 'high',
  confidential: true,
  from,
});

/** What was heard about pay in eight years, the oldest first. */
export const pay: readonly PayEntry[] = [
  offered(null, null, 2912, 'Software Engineer', 'Junior', 'Maré Pagamentos', 30, 30),
  advertised(2880, 'Software Engineer', 'Mid', 'Ribeira Software', 26, 34),
  told('ines', 2600, 'Lead Engineer', 'Lead', 'Maré Pagamentos', 41, 41),
  range(2168, 'Backend Engineer', 'Senior', 'Mealheiro', 42, 48),
  advertised(2155, 'Software Engineer', 'Senior', 'Lanterna Health', 38, 46),
  range(2146, 'Senior Engineer', 'Senior', 'Palmeira Crédito', 190, 220),
  offered(24, null, 2078, 'Senior Engineer', 'Senior', 'Jaburu', 226, 226),
  advertised(1990, 'Senior Engineer', 'Senior', 'Tucupi', 170, 210),
  told('thiago', 1890, 'Staff Engineer', 'Staff', 'Jaburu', 330, 330),
  range(1700, 'Senior Engineer', 'Senior', 'Samambaia', 200, 250),
  told('thiago', 1560, 'Staff Engineer', 'Staff', 'Pixaria', 180, 210),
  offered(40, 30, 1518, 'Staff Engineer', 'Staff', 'Jaburu', 318, 318),
  told('larissa', 1390, 'Head of Risk', 'Head', 'Jaburu', 420, 450),
  range(1305, 'Lead Engineer', 'Lead', 'Curraghmore Pay', 95, 105),
  range(1295, 'Staff Engineer', 'Staff', 'Quillbank', 105, 125),
  range(1275, 'Staff Engineer', 'Staff', 'Tidegate', 105, 120),
  advertised(1268, 'Principal Engineer', 'Principal', 'Spreekonto', 110, 135),
  range(1250, 'Staff Engineer', 'Staff', 'Réverbère Paiements', 90, 100),
  offered(10, 20, 1204, 'Staff Engineer', 'Staff', 'Lindenwerk', 118, 118),
  told('henning', 1040, 'Principal Engineer', 'Principal', 'Lindenwerk', 134, 134),
  advertised(960, 'Staff Engineer', 'Staff', 'Kupferpfennig', 98, 115),
  range(905, 'Senior Engineer', 'Senior', 'Lindenwerk', 82, 94),
  advertised(810, 'Engineering Manager', 'Manager', 'Currywerk', 95, 112),
  told('priya', 700, 'Director of Engineering', 'Director', 'Lindenwerk', 148, 148),
  range(648, 'Engineering Manager', 'Manager', 'Cedarline', 125, 145),
  range(615, 'Head of Platform', 'Head', 'Kupferpfennig', 130, 140),
  range(566, 'Engineering Manager', 'Manager', 'Isbre Betaling', 110, 125),
  offered(12, 15, 418, 'Engineering Manager', 'Manager', 'Lindenwerk', 128, 128),
  told('kinga', 328, 'Staff Engineer', 'Staff', 'Lindenwerk', 126, 126),
  range(306, 'Engineering Manager', 'Manager', 'Gullwing FX', 110, 120),
  told('priya', 268, 'Head of Engineering', 'Head', 'Tidegate', 172, 172),
  range(216, 'Director', 'Director', 'Molenaar Data', 135, 150),
  advertised(190, 'Senior Engineer', 'Senior', 'Spreekonto', 84, 98),
  range(150, 'Director of Engineering', 'Director', 'Ospreygate Clearing', 150, 170),
  advertised(112, 'Head of Engineering', 'Head', 'Quillbank', 135, 155),
  told('ines', 94, 'Engineering Manager', 'Senior manager', 'Aldermoor Cards', 135, 150),
  range(63, 'Director of Engineering', 'Director', 'Vindstilla Bank', 140, 155),
  told('henning', 58, 'VP Engineering', 'VP', 'Kontrapunkt', 120, 135),
  told('adaeze', 32, 'Head of Engineering', 'Head', 'Quayside Identity', 165, 185),
  range(30, 'Head of Engineering', 'Head', 'Glasshouse Telemetry', 155, 170),
  told('priya', 25, 'Head of Engineering', 'Head', 'Tidegate', 170, 190),
  offered(15, 25, 12, 'Director of Engineering', 'Director', 'Lindenwerk', 148, 148),
];
