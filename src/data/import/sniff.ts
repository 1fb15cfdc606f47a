/** First bytes of files people pick by mistake. */
const SIGNATURES: readonly (readonly [bytes: string, found: string])[] = [
  ['504b0304', 'a ZIP archive or an Excel workbook'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old Excel or Outlook file'],
  ['25504446', 'a PDF'],
  ['89504e47', 'an image'],
  ['ffd8ff', 'an image'],
  ['47494638', 'an image'],
  ['1f8b', 'a compressed archive'],
  ['526172211a', 'a RAR archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['53514c69746520666f726d6174203300', 'a database'],
  ['7f454c46', 'a program'],
  ['4d5a90', 'a program'],
];

/** What a file is by its first bytes when it cannot be text of any use; null when it may be. */
export function notText(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'an empty file';
  const start = bytes.subarray(0, 16).toString('hex');
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (signed) return signed[1];
  const text = bytes
    .subarray(0, 2_000)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '' && bytes.length <= 2_000) return 'an empty file';
  if (/^<(?:!doctype html|html|head|body|script|meta)\b/i.test(text))
    return 'a web page (perhaps the sign-in page was saved instead of the file)';
  return /^<\?xml/i.test(text) ? 'an XML file' : null;
}

/** What a text is that is no table; null when it may be one. */
export function otherText(text: string): string | null {
  const beginning = text.slice(0, 2_000).trimStart();
  if (/^BEGIN:VCARD/i.test(beginning)) return 'a vCard file';
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return 'a calendar';
  return /^[{[]\s*["{[\]}]/.test(beginning) ? 'a JSON file' : null;
}

/** Other tables of contacts, by titles of columns that only they have. */
const OTHER_TABLES: readonly (readonly [titles: readonly string[], found: string])[] = [
  [['conversation id', 'from'], "LinkedIn's messages.csv"],
  [['direction', 'inviterprofileurl'], "LinkedIn's Invitations.csv"],
  [['company name', 'title', 'started on'], "LinkedIn's Positions.csv"],
  [['first name', 'maiden name'], "LinkedIn's Profile.csv"],
  [['application date', 'company name'], "LinkedIn's Job Applications.csv"],
  [['e-mail 1 - value'], 'a Google Contacts CSV'],
  [['e-mail address', 'business phone'], 'an Outlook contacts CSV'],
  [['e-mail address', 'job title', 'company'], 'an Outlook contacts CSV'],
];

/** What a text is that has no header of a Connections.csv, by its first lines. */
export function tableInstead(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 10)) {
    const titles = line
      .toLowerCase()
      .split(/[,;\t]/)
      .map((title) => title.replace(/^[\s"\ufeff]+|[\s"]+$/g, ''));
    const other = OTHER_TABLES.find(([needed]) => needed.every((title) => titles.includes(title)));
    if (other) return other[1];
  }
  const first = (lines[0] ?? '').replace(/^\ufeff/, '').trim();
  const shown = first.length > 80 ? `${first.slice(0, 80)}…` : first;
  return `a text file without those columns (its first line is “${shown}”)`;
}
