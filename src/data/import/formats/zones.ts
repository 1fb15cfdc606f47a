/** Windows' names of time zones as Outlook and Exchange write them, with the zone of their largest city (CLDR). */
const WINDOWS: Readonly<Record<string, string>> = Object.fromEntries(
  `Dateline Standard Time=Etc/GMT+12|Hawaiian Standard Time=Pacific/Honolulu|Alaskan Standard Time=America/Anchorage
Pacific Standard Time (Mexico)=America/Tijuana|Pacific Standard Time=America/Los_Angeles|US Mountain Standard Time=America/Phoenix
Mountain Standard Time (Mexico)=America/Mazatlan|Mountain Standard Time=America/Denver|Central America Standard Time=America/Guatemala
Central Standard Time=America/Chicago|Central Standard Time (Mexico)=America/Mexico_City|Canada Central Standard Time=America/Regina
SA Pacific Standard Time=America/Bogota|Eastern Standard Time (Mexico)=America/Cancun|Eastern Standard Time=America/New_York
US Eastern Standard Time=America/Indianapolis|Venezuela Standard Time=America/Caracas|Paraguay Standard Time=America/Asuncion
Atlantic Standard Time=America/Halifax|Central Brazilian Standard Time=America/Cuiaba|SA Western Standard Time=America/La_Paz
Pacific SA Standard Time=America/Santiago|Newfoundland Standard Time=America/St_Johns|E. South America Standard Time=America/Sao_Paulo
SA Eastern Standard Time=America/Cayenne|Argentina Standard Time=America/Buenos_Aires|Greenland Standard Time=America/Godthab
Montevideo Standard Time=America/Montevideo|Azores Standard Time=Atlantic/Azores|Cape Verde Standard Time=Atlantic/Cape_Verde
Morocco Standard Time=Africa/Casablanca|UTC=UTC|GMT Standard Time=Europe/London|Greenwich Standard Time=Atlantic/Reykjavik
W. Europe Standard Time=Europe/Berlin|Central Europe Standard Time=Europe/Budapest|Romance Standard Time=Europe/Paris
Central European Standard Time=Europe/Warsaw|W. Central Africa Standard Time=Africa/Lagos|Namibia Standard Time=Africa/Windhoek
Jordan Standard Time=Asia/Amman|GTB Standard Time=Europe/Bucharest|Middle East Standard Time=Asia/Beirut|Egypt Standard Time=Africa/Cairo
Syria Standard Time=Asia/Damascus|South Africa Standard Time=Africa/Johannesburg|FLE Standard Time=Europe/Kiev|Turkey Standard Time=Europe/Istanbul
Israel Standard Time=Asia/Jerusalem|E. Europe Standard Time=Europe/Chisinau|Kaliningrad Standard Time=Europe/Kaliningrad|Arabic Standard Time=Asia/Baghdad
Arab Standard Time=Asia/Riyadh|Belarus Standard Time=Europe/Minsk|Russian Standard Time=Europe/Moscow|E. Africa Standard Time=Africa/Nairobi
Iran Standard Time=Asia/Tehran|Arabian Standard Time=Asia/Dubai|Azerbaijan Standard Time=Asia/Baku|Mauritius Standard Time=Indian/Mauritius
Georgian Standard Time=Asia/Tbilisi|Caucasus Standard Time=Asia/Yerevan|Afghanistan Standard Time=Asia/Kabul|West Asia Standard Time=Asia/Tashkent
Ekaterinburg Standard Time=Asia/Yekaterinburg|Pakistan Standard Time=Asia/Karachi|India Standard Time=Asia/Calcutta|Sri Lanka Standard Time=Asia/Colombo
Nepal Standard Time=Asia/Katmandu|Central Asia Standard Time=Asia/Almaty|Bangladesh Standard Time=Asia/Dhaka|Myanmar Standard Time=Asia/Rangoon
SE Asia Standard Time=Asia/Bangkok|N. Central Asia Standard Time=Asia/Novosibirsk|China Standard Time=Asia/Shanghai|North Asia Standard Time=Asia/Krasnoyarsk
Singapore Standard Time=Asia/Singapore|W. Australia Standard Time=Australia/Perth|Taipei Standard Time=Asia/Taipei|Ulaanbaatar Standard Time=Asia/Ulaanbaatar
North Asia East Standard Time=Asia/Irkutsk|Tokyo Standard Time=Asia/Tokyo|Korea Standard Time=Asia/Seoul|Yakutsk Standard Time=Asia/Yakutsk
Cen. Australia Standard Time=Australia/Adelaide|AUS Central Standard Time=Australia/Darwin|E. Australia Standard Time=Australia/Brisbane
AUS Eastern Standard Time=Australia/Sydney|Tasmania Standard Time=Australia/Hobart|Vladivostok Standard Time=Asia/Vladivostok
New Zealand Standard Time=Pacific/Auckland|Fiji Standard Time=Pacific/Fiji|Tonga Standard Time=Pacific/Tongatapu|Samoa Standard Time=Pacific/Apia`
    .split(/[|\n]/)
    .map((pair) => pair.split('=')),
);

/** What Outlook shows in place of a name: `(UTC-05:00) Eastern Time (US & Canada)`. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/pacific time/i, 'America/Los_Angeles'],
  [/mountain time/i, 'America/Denver'],
  [/central time/i, 'America/Chicago'],
  [/eastern time/i, 'America/New_York'],
  [/atlantic time/i, 'America/Halifax'],
  [/dublin|london|lisbon/i, 'Europe/London'],
  [/amsterdam|berlin|\bbern\b|vienna|stockholm|rome/i, 'Europe/Berlin'],
  [/brussels|copenhagen|madrid|paris/i, 'Europe/Paris'],
  [/canberra|melbourne|sydney/i, 'Australia/Sydney'],
  [/chennai|kolkata|mumbai|new delhi/i, 'Asia/Calcutta'],
  [/osaka|sapporo|tokyo/i, 'Asia/Tokyo'],
  [/beijing|chongqing|hong kong/i, 'Asia/Shanghai'],
  [/kuala lumpur|singapore/i, 'Asia/Singapore'],
];

/**
 * The IANA zone that a calendar means by a zone's name: its own, Windows', Outlook's words, or a path that ends in
 * one (`/freeassociation.sourceforge.net/Europe/Berlin`). Null when it cannot be told.
 */
export function zoneOf(name: string): string | null {
  const plain = name.replaceAll('"', '').trim();
  const [tail] = /[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(plain) ?? [];
  for (const candidate of [plain, WINDOWS[plain], tail, SHOWN.find(([pattern]) => pattern.test(plain))?.[1]])
    if (candidate && isZone(candidate)) return candidate;
  return null;
}

const known = new Map<string, boolean>();
function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  // Offsets such as +02:00 are zones to Intl, but none that has summers.
  let is = /^[A-Za-z]/.test(name);
  try {
    if (is) new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    is = false;
  }
  known.set(name, is);
  return is;
}
