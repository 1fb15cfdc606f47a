import { describe, expect, test } from 'vitest';
import { isAmbiguous, readConnectedOn, slashOrderOf } from '../../../src/domain/linkedin/connected-on.ts';
import { readHeader } from '../../../src/domain/linkedin/header.ts';
import { fullName, profileSlug, rowKey } from '../../../src/domain/linkedin/identity.ts';

const TODAY = '2026-03-16';

describe('readConnectedOn', () => {
  test.each([
    ['12 Mar 2024', '2024-03-12'],
    ['01 Aug 2021', '2021-08-01'],
    ['7-Feb-22', '2022-02-07'],
    ['05/14/23', '2023-05-14'],
    ['14/05/2023', '2023-05-14'],
    ['14.05.2023', '2023-05-14'],
    ['1.2.24', '2024-02-01'],
    ['2024-03-12', '2024-03-12'],
    ['2024/03/12', '2024-03-12'],
    ['2024-03-12T08:15:00Z', '2024-03-12'],
    ['Mar 12, 2024', '2024-03-12'],
    ['March 12th 2024', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['12. Dez. 2023', '2023-12-12'],
    ['12 mars 2024', '2024-03-12'],
    ['12 févr. 2024', '2024-02-12'],
    ['12 août 2023', '2023-08-12'],
    ['12 juil. 2023', '2023-07-12'],
    ['12 juin 2023', '2023-06-12'],
    ['12 de enero de 2024', '2024-01-12'],
    ['12 ago 2023', '2023-08-12'],
    ['12 de set. de 2023', '2023-09-12'],
    ['12 de dez. de 2023', '2023-12-12'],
    ['12 gen 2024', '2024-01-12'],
    ['12 giu 2023', '2023-06-12'],
    ['12 lug 2023', '2023-07-12'],
    ['12 mei 2023', '2023-05-12'],
    ['12 мая 2023', '2023-05-12'],
    ['2024年3月12日', '2024-03-12'],
    ['45363', '2024-03-12'],
  ])('%s', (text, date) => expect(readConnectedOn(text, 'month-first', TODAY)).toBe(date));

  test.each([
    '',
    'soon',
    '31 Feb 2024',
    '12 Foo 2024',
    '05/32/23',
    '12 Mar 1998',
    '12 Mar 2031',
    '0',
    '2024',
    '13/13/2023',
  ])('“%s” is none', (text) => expect(readConnectedOn(text, 'month-first', TODAY)).toBeNull());

  test('the order of day and month is judged by the dates that leave no doubt', () => {
    expect(slashOrderOf(['05/06/23', '05/14/23'])).toBe('month-first');
    expect(slashOrderOf(['05/06/23', '14/05/23'])).toBe('day-first');
    expect(slashOrderOf(['05/06/23', '12 Mar 2024'])).toBeNull();
    expect(readConnectedOn('05/06/23', 'day-first', TODAY)).toBe('2023-06-05');
    expect(isAmbiguous('05/06/23')).toBe(true);
    expect(isAmbiguous('05/05/23')).toBe(false);
  });
});

describe('readHeader', () => {
  const places = { givenName: 0, familyName: 1, url: 2, email: 3, company: 4, position: 5, connectedOn: 6 };
  test.each([
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
    'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
    'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el',
    'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
    'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
    'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
    'FIRST NAME,last name,Url,EMAIL ADDRESS,Company ,Position,Connected on',
  ])('%s', (line) => expect(readHeader(line.split(','))).toEqual(places));

  test('older exports have no URL; other lists have no date of a connection', () => {
    expect(readHeader('First Name,Last Name,Email Address,Company,Position,Connected On'.split(','))).toEqual({
      givenName: 0,
      familyName: 1,
      email: 2,
      company: 3,
      position: 4,
      connectedOn: 5,
    });
    expect(readHeader('First Name,Middle Name,Last Name,E-mail 1 - Value'.split(','))).toBeNull();
    expect(readHeader('First Name,Last Name,Company,Job Title'.split(','))).toBeNull();
  });
});

test('a profile is known by its address in any form', () => {
  for (const url of [
    'https://www.linkedin.com/in/ana-souza',
    'http://br.linkedin.com/in/Ana-Souza/',
    'linkedin.com/in/ANA-SOUZA?trk=x',
    'https://www.linkedin.com/in/ana-souza/pt#top',
  ])
    expect(profileSlug(url)).toBe('ana-souza');
  expect(profileSlug('https://www.linkedin.com/in/%C3%A1gnes-%F0%9F%9A%80')).toBe('ágnes-🚀');
  expect(profileSlug('https://www.linkedin.com/in/broken%E0%A4')).toBe('broken%e0%a4');
  expect(profileSlug('https://example.org/in/ana')).toBeNull();
  expect(profileSlug('https://www.linkedin.com/company/acme')).toBeNull();
});

test('without a profile the e-mail is the key, without that the name with the date, which survives a new job', () => {
  const row = {
    line: 1,
    givenName: 'Ána',
    familyName: 'Souza',
    url: null,
    email: null,
    company: 'Acme',
    position: null,
    connectedOn: '2024-03-12',
  };
  expect(rowKey({ ...row, email: 'Ana@Example.org' })).toBe('ana@example.org');
  expect(rowKey(row)).toBe(rowKey({ ...row, givenName: 'ANA', company: 'Globex' }));
  expect(rowKey(row)).not.toBe(rowKey({ ...row, connectedOn: '2024-03-13' }));
});

test('Chinese, Japanese and Korean names have the family name first', () => {
  expect(fullName('太郎', '山田')).toBe('山田太郎');
  expect(fullName('민준', '김')).toBe('김민준');
  expect(fullName('Ana', 'Souza')).toBe('Ana Souza');
  expect(fullName('Neha', null)).toBe('Neha');
});
