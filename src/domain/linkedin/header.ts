import { identityText } from '../identity-text.ts';

export type Column = 'givenName' | 'familyName' | 'url' | 'email' | 'company' | 'position' | 'connectedOn';
/** Where each column is; missing ones are absent. */
export type Columns = Partial<Record<Column, number>>;

/** What LinkedIn calls its columns, in the languages it exports them in, letters and digits only. */
const TITLES: Readonly<Record<Column, string>> = {
  givenName:
    'firstname givenname vorname prenom nombre primernombre nome primeironome voornaam fornavn fornamn imie jmeno keresztnev prenume etunimi ad имя 名 名字 이름 الاسمالأول',
  familyName:
    'lastname surname familyname nachname familienname nom nomdefamille apellido apellidos sobrenome cognome achternaam etternavn efternavn efternamn nazwisko prijmeni vezeteknev nume sukunimi soyad soyadi фамилия 姓 姓氏 성 اسمالعائلة',
  url: 'url profileurl linkedinurl profilurl urlduprofil urldelperfil urldoperfil urldelprofilo profiel profillink linkedinprofile',
  email:
    'emailaddress email emailadresse adresseemail adressemail adresseelectronique courriel direcciondecorreoelectronico direcciondeemail correoelectronico correo enderecodeemail enderecodeemailprincipal email1 indirizzoemail indirizzodipostaelettronica emailadres epostadresse epost epostadress adresemail emailadresa eposta адресэлектроннойпочты メールアドレス 电子邮箱 邮箱 이메일 이메일주소 البريدالإلكتروني',
  company:
    'company organization organisation unternehmen firma entreprise societe empresa compania azienda societa bedrijf virksomhed virksomhet selskap foretag spolecnost ceg companie yritys sirket компания 会社 会社名 公司 회사 الشركة',
  position:
    'position jobtitle title poste fonction cargo puesto posicion posizione ruolo posicao funktion functie positie stilling befattning stanowisko pozice beosztas functia titteli pozisyon должность 役職 职位 직책 المنصب',
  connectedOn:
    'connectedon connectiondate dateconnected verbundenam vernetztam kontaktseit verbundenseit connecteele connectele connectesle connexionle datedeconnexion relationdepuis datedelarelation conectadoel contactodesde fechadeconexion conexionel conectadoem conexaoem conectadoem datadaconexao datadeconexao collegatoil collegatodal datacollegamento datadicollegamento connectieop verbondenop gekoppeldop forbundetden forbundet kontaktetableret koblettilden ansluten anslutenden kontaktsedan polaczonood polaczonodnia datapolaczenia spojenood kapcsolatfelvetel conectatla yhdistetty baglantitarihi baglanmatarihi датаустановленияконтакта つながった日 连接时间 联系时间 연결날짜 1촌연결일 تاريخالاتصال',
};

const BY_TITLE = new Map(
  Object.entries(TITLES).flatMap(([column, titles]) =>
    titles.split(' ').map((title) => [identityText(title), column as Column] as const),
  ),
);

/**
 * Where LinkedIn's columns are in a line of a file, or null when the line is not the header of a
 * Connections.csv: that has a name and the date of the connection, which no other list of contacts has.
 */
export function readHeader(cells: readonly string[]): Columns | null {
  const columns: Columns = {};
  cells.forEach((cell, index) => {
    const column = BY_TITLE.get(identityText(cell).replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));
    if (column && columns[column] === undefined) columns[column] = index;
  });
  const named = columns.givenName !== undefined || columns.familyName !== undefined;
  return named && columns.connectedOn !== undefined ? columns : null;
}
