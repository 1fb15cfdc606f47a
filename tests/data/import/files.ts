import { zipSync } from 'fflate';

/** Small files of every format, made up; each says what two or three people's address books, calendars and mails say. */
const vcf = `BEGIN:VCARD
VERSION:3.0
UID:ana-1
FN:Ana Souza
N:Souza;Ana;;;
EMAIL;TYPE=WORK:ana@acme.example
TEL;TYPE=CELL:+49 151 2345 6789
ORG:Acme GmbH;Research
TITLE:Engineer
ADR;TYPE=WORK:;;Weg 1;Berlin;;10115;Germany
BDAY:--0402
CATEGORIES:climbing
NOTE:Met at the summit\\, twice
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=
=BCller;Zo=C3=AB
TEL;HOME;VOICE:0151 99887766
item1.EMAIL:zoe@example.org
item1.X-ABLabel:_$!<Other>!$_
PHOTO;ENCODING=BASE64;JPEG:
 /9j/4AAQSkZJRgABAQAAAQABAAD

END:VCARD
`;

const google = `Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title
Ana Souza,Ana,Souza,* myContacts ::: Friends,* Work,ana@acme.example ::: ana@home.example,Mobile,+49 151 23456789,Acme,Engineer
Tom Okafor,Tom,Okafor,,,tom@globex.example,,,Globex,Lead
`;

const outlook = `"Anrede";"Vorname";"Nachname";"Firma";"Position";"Telefon geschäftlich";"Mobiltelefon";"E-Mail-Adresse";"E-Mail 2: Adresse";"Geburtstag";"Kategorien"
"";"Ana";"Souza";"Acme";"Ingenieurin";"";"+49 151 23456789";"ana@acme.example";"";"2.4.1984";"Kunden;Freunde"
"";"Tom";"Okafor";"Globex";"Leiter";"030 1234567";"";"tom@globex.example";"";"0.0.00";""
`;

const csv = `Kontakt|Mail|Arbeitgeber|Wo kennengelernt
Ana Souza|ana@acme.example|Acme|Berlin
Tom Okafor|tom@globex.example|Globex|Rom
`;

const calendar = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:interview-1
SUMMARY:Interview at Globex
DTSTART;TZID=W. Europe Standard Time:20260320T100000
LOCATION:https://zoom.us/j/1
ORGANIZER;CN=Tom Okafor:mailto:tom@globex.example
ATTENDEE;CN=Me:mailto:me@home.example
END:VEVENT
BEGIN:VEVENT
UID:weekly
SUMMARY:Coffee
DTSTART;TZID=America/New_York:20260223T180000
RRULE:FREQ=WEEKLY;COUNT=6
EXDATE;TZID=America/New_York:20260302T180000
ATTENDEE;CN=Ana Souza:mailto:ana@acme.example
ATTENDEE;CN=Me:mailto:me@home.example
END:VEVENT
BEGIN:VEVENT
UID:weekly
RECURRENCE-ID;TZID=America/New_York:20260309T180000
SUMMARY:Coffee
DTSTART;TZID=America/New_York:20260310T080000
END:VEVENT
BEGIN:VEVENT
UID:gone
STATUS:CANCELLED
SUMMARY:Interview with nobody
DTSTART:20260310T080000Z
ATTENDEE;CN=Ana Souza:mailto:ana@acme.example
END:VEVENT
BEGIN:VEVENT
UID:impossible
SUMMARY:Sync
DTSTART:20260301T080000Z
RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31
ATTENDEE;CN=Me:mailto:me@home.example
ATTENDEE;CN=Ana Souza:mailto:ana@acme.example
END:VEVENT
END:VCALENDAR
`;

const mail = `From me@home.example Mon Mar  2 10:00:00 2026
From: Me <me@home.example>
To: =?utf-8?q?Ana_S=C3=B3uza?= <ana@acme.example>, "Okafor, Tom" <tom@globex.example>
Date: Mon, 2 Mar 2026 10:00:00 +0100
Subject: Hello

From the beginning it was clear.

From x Mon Mar  2 11:00:00 2026
From: ana@acme.example
To: me@home.example
Date: Mon, 2 Mar 2026 11:00:00 +0100
Subject: Re: Hello

Fine.

From x Mon Mar  2 12:00:00 2026
From: news@shop.example
To: me@home.example
List-Unsubscribe: <https://shop.example>
Date: Mon, 2 Mar 2026 12:00:00 +0100
Subject: Sale

Buy.

From x Mon Mar  3 11:00:00 2026
From: ana@acme.example
To: me@home.example
Date: Tue, 3 Mar 2026 11:00:00 +0100
Subject: Again

Fine.

From x Mon Mar  3 12:00:00 2026
From: "Okafor, Tom" <tom@globex.example>
To: me@home.example
Date: Tue, 3 Mar 2026 12:00:00 +0100
Subject: Also

Fine.
`;

const contactOf = (uuid: string, first: string, last: string, company: string, data: unknown[]) => ({
  uuid,
  properties: {
    first_name: first,
    last_name: last,
    company,
    job: 'Engineer',
    tags: ['climbing'],
    birthdate: { date: '1984-04-02T00:00:00Z', is_year_unknown: true },
  },
  data,
});
const monica = JSON.stringify({
  version: '1.0-preview.1',
  account: {
    data: [
      {
        type: 'contact',
        values: [
          contactOf('11111111-0000-4000-8000-000000000001', 'Ana', 'Souza', 'Acme', [
            {
              type: 'contact_field',
              values: [
                { properties: { data: 'ana@acme.example', type: 'e' } },
                { properties: { data: '+4915123456789', type: 'p' } },
              ],
            },
            { type: 'note', values: [{ created_at: '2025-01-02T10:00:00Z', properties: { body: 'Likes tea' } }] },
            {
              type: 'call',
              values: [
                { properties: { called_at: '2026-02-01T10:00:00Z', content: 'About the job', contact_called: true } },
              ],
            },
            { type: 'activity', values: ['22222222-0000-4000-8000-000000000001'] },
          ]),
          contactOf('11111111-0000-4000-8000-000000000002', 'Tom', 'Okafor', 'Globex', []),
        ],
      },
      {
        type: 'activity',
        values: [
          { uuid: '22222222-0000-4000-8000-000000000001', properties: { summary: 'Lunch', happened_at: '2026-01-05' } },
        ],
      },
    ],
    instance: { contact_field_types: [] },
  },
});

const ANA = 'https://www.linkedin.com/in/ana-souza';
const ME = 'https://www.linkedin.com/in/me';
const tables: Readonly<Record<string, string>> = {
  'Connections.csv': `Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Souza,${ANA},,Acme,Engineer,12 Mar 2024\nTom,Okafor,https://www.linkedin.com/in/tom,,Globex,Lead,13 Mar 2024\n`,
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nInitech,Developer,,Berlin,Mar 2019,Dec 2022\nHooli,Lead,,Berlin,Jan 2023,\n',
  'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,Me,${ME},Ana Souza,${ANA},2025-03-12 10:11:12 UTC,,"Hi, you",INBOX\n1,,Ana Souza,${ANA},Me,${ME},2025-03-12 11:11:12 UTC,,Hello,INBOX\n1,,Ana Souza,${ANA},Me,${ME},2025-03-12 12:11:12 UTC,,And?,INBOX\n`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Ana Souza,"3/1/24, 8:15 AM",Let us connect,OUTGOING,${ME},${ANA}\n`,
  'Recommendations_Received.csv':
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Souza,Acme,Engineer,A joy to work with,"06/02/25, 9:00 AM",VISIBLE\n',
  'Jobs/Job Applications.csv':
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/1/26, 8:15 AM",,,Globex,Staff Engineer,https://www.linkedin.com/jobs/view/1,,\n"11/20/24, 8:15 AM",,,Initrode,Engineer,https://www.linkedin.com/jobs/view/2,,\n',
};
export const linkedInTables = tables;
export const archive = (entries: Readonly<Record<string, string | Uint8Array>> = tables): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([path, text]) => [path, typeof text === 'string' ? Buffer.from(text) : text]),
      ),
    ),
  );

/** By the name it would have. */
export const FILES: Readonly<Record<string, Buffer>> = {
  'contacts.vcf': Buffer.from(vcf.replaceAll('\n', '\r\n')),
  'google.csv': Buffer.from(google),
  'outlook.csv': Buffer.from(outlook, 'latin1'),
  'list.csv': Buffer.from(csv),
  'calendar.ics': Buffer.from(calendar),
  'mail.mbox': Buffer.from(mail),
  'monica.json': Buffer.from(monica),
  'LinkedIn.zip': archive(),
};
