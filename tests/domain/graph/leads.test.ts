import { expect, it } from 'vitest';
import { leads } from '../../../src/domain/graph/leads.ts';

const LEAD = `CEO, CTO & Co-founder, Co-Founder, Cofounder, Head of Product, VP Engineering, SVP, Vice President of Sales,
  Engineering Director, Director, Founder, Geschäftsführerin, Abteilungsleiter Vertrieb, Leiterin Personal,
  Leiter Entwicklung, Vorstandsvorsitzender, Finanzvorstand, Gründer, Mitgründerin, CISO, CHRO, Owner,
  Diretora de Produto, Directora, Inhaberin, Chief of Staff, Managing Partner, General Manager, Bereichsleitung IT,
  Directrice, Commercial Director, General Counsel, Kaufmännischer Direktor`;
const DO_NOT = `Product Owner, Headhunter, Engineer, Assistant to the CEO, Assistentin der Geschäftsführung, Projektleiter,
  Teamleiter, HR Business Partner, Founding engineer, Co-op student, Scrum master, Bauleiter, Product manager,
  Referent des Vorstands, Executive Assistant, Cobol developer, Key Account Manager, Team Lead`;
const titles = (text: string) => text.split(',').map((title) => title.trim());

it('tells titles that lead, in English, German and what is near them', () => {
  expect(titles(LEAD).filter((title) => !leads(title))).toEqual([]);
  expect(titles(DO_NOT).filter(leads)).toEqual([]);
  expect(leads(null)).toBe(false);
});
