import type { ColumnRole } from '../../contract/index.ts';
import { identityText } from '../identity-text.ts';

/** What each column of a table of contacts is; null for one that is left out. As many as the header has cells. */
export type Mapping = readonly (ColumnRole | null)[];

/** Titles of columns, letters and digits only, in English, German, French and Spanish, with Google's and Outlook's own. */
const TITLES: Readonly<Record<ColumnRole, string>> = {
  name: 'name fullname displayname contact contactname person nomcomplet nomaffiche nombrecompleto nombreparamostrar anzeigename vollstandigername kontakt kontaktname contacto wer who',
  givenName: 'firstname givenname forename vorname prenom nombre primernombre nombredepila',
  middleName: 'middlename additionalname weiterevornamen zweitervorname deuxiemeprenom segundonombre',
  familyName: 'lastname familyname surname nachname familienname nom nomdefamille apellido apellidos',
  nickname: 'nickname spitzname surnom apodo alias',
  email:
    'email emailaddress primaryemail secondaryemail emailadresse adressedemessagerie adresseemail courriel mail correo correoelectronico direcciondecorreoelectronico direcciondecorreo privateemail workemail homeemail',
  phone:
    'phone phonenumber telephone tel mobile mobilephone mobilenumber cell cellphone cellular workphone homephone businessphone primaryphone otherphone companymainphone telefon telefonnummer mobiltelefon mobil handy telefongeschaftlich telefonprivat telefonfirma haupttelefon telephonebureau telephonedomicile telmobile telephonemobile telephoneprincipal telephonesociete telefono telefonomovil movil telefonodeltrabajo telefonotrabajo telefonoparticular telefonoprincipal particular',
  url: 'url website webpage webseite web homepage siteweb pageweb paginaweb sitioweb linkedin linkedinurl linkedinprofile profileurl profile profil webpage1 webpage2 personalwebpage',
  company:
    'company companyname organization organisation organizationname employer firma unternehmen arbeitgeber societe entreprise compania empresa organizacion',
  title:
    'jobtitle position role organizationtitle occupation positionsbezeichnung berufsbezeichnung stellung beruf funktion poste fonction titredefonction intituleduposte cargo puesto',
  city: 'city town homecity businesscity workcity ort stadt ortprivat ortgeschaftlich ville villedomicile villebureau ciudad ciudaddetrabajo ciudaddeltrabajo poblacion',
  country:
    'country homecountry businesscountry workcountry land landregionprivat landregiongeschaftlich pays paysregiondomicile paysregionbureau pais paisoregiondetrabajo',
  location: 'location place standort lieu ubicacion addressformatted',
  birthday:
    'birthday birthdate dateofbirth geburtstag geburtsdatum anniversaire datedenaissance cumpleanos fechadenacimiento',
  birthYear: 'birthyear',
  birthMonth: 'birthmonth',
  birthDay: 'birthday_',
  notes:
    'notes note comment comments remarks notizen notiz bemerkungen anmerkungen remarques commentaires notas comentarios',
  tags: 'labels tags groupmembership groups group categories category gruppen kategorien schlagworte etiquettes categories groupes etiquetas categorias',
  metOn: 'meton met connectedon dateadded added kennengelerntam',
  howMet: 'howmet referredby source wheremet empfohlenvon referencede recomendadopor',
  key: 'id uid contactid',
};

export const isRole = (value: unknown): value is ColumnRole =>
  typeof value === 'string' && Object.hasOwn(TITLES, value);

const BY_TITLE = new Map(
  Object.entries(TITLES).flatMap(([role, titles]) =>
    titles.split(' ').map((title) => [title, role as ColumnRole] as const),
  ),
);

/** Google's `E-mail 1 - Value`, `Organization 1 - Name`; Outlook's `E-mail 2 Address`. */
const NUMBERED: readonly (readonly [pattern: RegExp, role: ColumnRole | null])[] = [
  [/^(?:e-?mail|phone|website|address|organization|relation|event|im|custom field) \d+ - (?:type|label)$/, null],
  [/^e-?mail \d+ - value$/, 'email'],
  [/^e-?mail \d+ address$/, 'email'],
  [/^e-?mail ?-?(?:adresse|adress) ?\d*$/, 'email'],
  [/^adresse de messagerie ?\d*$/, 'email'],
  [/^(?:direccion de )?correo electronico ?\d*$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^(?:home|business|work|mobile|cell|telefon|telephone|telefono)(?: phone)? ?(?:geschaftlich|privat)? \d+$/, 'phone'],
  [/^website \d+ - value$/, 'url'],
  [/^organization 1 - name$/, 'company'],
  [/^organization 1 - title$/, 'title'],
  [/^address \d+ - city$/, 'city'],
  [/^address \d+ - country$/, 'country'],
  [/e-?mail.*(?:display|anzeige|affiche|type|typ)/, null],
];

/** What a column is, by its title; null when nothing is known by that title. */
export function roleOf(title: string): ColumnRole | null {
  const plain = identityText(title).trim().replace(/\s+/g, ' ');
  if (/^birth day$/.test(plain)) return 'birthDay';
  for (const [pattern, role] of NUMBERED) if (pattern.test(plain)) return role;
  return BY_TITLE.get(plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')) ?? null;
}

/** Roles that one column only can have; the first of that title has it. */
const ONCE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'name',
  'givenName',
  'middleName',
  'familyName',
  'company',
  'title',
  'birthday',
  'key',
]);

/** What the columns of a header are, as far as their titles tell. */
export function guessMapping(header: readonly string[]): (ColumnRole | null)[] {
  const taken = new Set<ColumnRole>();
  return header.map((title) => {
    const role = roleOf(title);
    if (role === null || (ONCE.has(role) && taken.has(role))) return null;
    taken.add(role);
    return role;
  });
}

/** Whether a table mapped like this can name anybody. */
export const namesSomebody = (mapping: Mapping): boolean =>
  mapping.some(
    (role) =>
      role === 'name' || role === 'givenName' || role === 'familyName' || role === 'email' || role === 'nickname',
  );

/** Which program's table it is, by titles that only it has. */
export function tableFormat(header: readonly string[]): 'google_csv' | 'outlook_csv' | 'csv' {
  const titles = new Set(header.map((title) => identityText(title).trim()));
  if ([...titles].some((title) => /^e-mail 1 - (?:value|type|label)$/.test(title) || /^phone 1 - value$/.test(title)))
    return 'google_csv';
  const outlook = [
    'e-mail address',
    'e-mail-adresse',
    'adresse de messagerie',
    'direccion de correo electronico',
    'correo electronico',
  ];
  const more = [
    'job title',
    'business phone',
    'position',
    'telefon geschaftlich',
    'telephone (bureau)',
    'telephone bureau',
    'fonction',
    'titre',
    'telefono del trabajo',
    'cargo',
    'puesto',
  ];
  return outlook.some((title) => titles.has(title)) && more.some((title) => titles.has(title)) ? 'outlook_csv' : 'csv';
}
