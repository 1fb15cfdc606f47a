import type { Locale } from './types.ts';

export const europe = {
  pt: {
    f: 'Inês Mariana Beatriz Catarina Leonor Matilde Rita Sofia Joana Teresa Madalena Filipa Carolina Marta Susana',
    m: 'Tiago Duarte Gonçalo Rui Nuno Afonso Bernardo Henrique Vasco Diogo Miguel Luís Ricardo André Simão',
    family:
      'Carvalho Figueiredo Moura Tavares Antunes Salgueiro Brito Fonseca Leitão Pacheco Valadares Quintela Seabra Cordeiro Marques Sequeira Gouveia Nogueira',
  },
  de: {
    f: 'Annika Katharina Friederike Lena Johanna Svenja Greta Ulrike Mareike Charlotte Franziska Hannah',
    m: 'Jonas Matthias Lukas Henning Torben Sebastian Florian Moritz Jürgen Björn Konstantin Felix',
    family:
      'Weißenfels Lindqvist-Bauer Krämer Vogelsang Hartwig Pfeiffer Osterholz Brandt Schönfeld Rademacher Kühn Steinbach Wollenberg Friedrichs Jansen Löwe',
  },
  pl: {
    f: 'Agnieszka Małgorzata Zofia Katarzyna Kinga Hanna Aleksandra Weronika',
    m: 'Paweł Łukasz Wojciech Michał Grzegorz Tomasz Jakub Krzysztof',
    family: 'Wiśniewski Zieliński Kamiński Wójcik Dąbrowski Szymański Gołębiowski Piątek',
    familyF: 'Wiśniewska Zielińska Kamińska Wójcik Dąbrowska Szymańska Gołębiowska Piątek',
  },
  uk: {
    f: 'Oksana Solomiya Daryna Olena Kateryna',
    m: 'Taras Andriy Bohdan Oleksandr Mykola',
    family: 'Kovalenko Shevchuk Bondarenko Tkachenko Lysenko Hrytsenko',
  },
  ru: {
    f: 'Анна Мария Екатерина Дарья',
    m: 'Дмитрий Алексей Илья Павел',
    family: 'Лебедев Соколов Морозов Воронцов',
    familyF: 'Лебедева Соколова Морозова Воронцова',
  },
  fr: {
    f: 'Élodie Camille Aurélie Mathilde Clémence',
    m: 'Thibault Guillaume Antoine Rémi Benoît',
    family: 'Delacourt Lemoine Fournier Garnier Charpentier Rousseau Beaumont',
  },
  es: {
    f: 'Lucía Nuria Marisol Itziar Paloma',
    m: 'Álvaro Íñigo Javier Sergio Joaquín',
    family: 'Navarro Echeverría Montoya Castellanos Ibáñez Muñoz Peñalver',
  },
  it: {
    f: 'Chiara Giulia Ludovica Martina',
    m: 'Lorenzo Matteo Niccolò Davide',
    family: 'Bellandi Marchetti Ferrante Colombo D’Alessio Rinaldi',
  },
  nl: {
    f: 'Femke Sanne Marloes Lotte',
    m: 'Joost Sander Maarten Thijs',
    family: 'Verhoeven Dijkstra Kuipers Hoekstra Meulenbelt Schouten',
  },
  nordic: {
    f: 'Astrid Sigrún Freja Maja Ylva',
    m: 'Søren Håkon Åke Magnus Øyvind',
    family: 'Ahlström Bjørnstad Nørgaard Lindgren Halvorsen Ødegård',
  },
  fi: { f: 'Aino Päivi Tuuli', m: 'Jukka Eero Väinö', family: 'Mäkelä Virtanen Hämäläinen Koskinen' },
  el: {
    f: 'Ελένη Κατερίνα Δήμητρα',
    m: 'Γιώργος Νίκος Στέλιος',
    family: 'Παπαδάκης Αναγνώστου Οικονόμου Βλάχος',
    familyF: 'Παπαδάκη Αναγνώστου Οικονόμου Βλάχου',
  },
  ro: { f: 'Ioana Ruxandra Mihaela', m: 'Andrei Ștefan Răzvan', family: 'Ionescu Dumitrescu Văcărescu Munteanu' },
  cs: {
    f: 'Markéta Tereza Lucie',
    m: 'Ondřej Jiří Vojtěch',
    family: 'Dvořák Procházka Růžička Hájek',
    familyF: 'Dvořáková Procházková Růžičková Hájková',
  },
  hu: { f: 'Zsófia Réka Eszter', m: 'Gergő Bálint Ádám', family: 'Szabó Kovács Hegedűs Lőrincz' },
  tr: { f: 'Elif Zeynep Gülşah', m: 'Emre Çağlar Barış', family: 'Yıldırım Öztürk Şahin Karagöz Aydın' },
  en: {
    f: 'Eleanor Harriet Imogen Rosalind Bridget Siobhán Gwen Tamsin',
    m: 'Callum Rory Alistair Declan Gareth Oscar Fergus Theo',
    family: 'Ashworth Pemberton O’Sullivan Hathersage McAllister Blackwood Llewellyn Fairweather Okell Wainwright',
  },
} as const satisfies Record<string, Locale>;
