import type { Page } from 'playwright';
import type { Host } from '../../src/data/index.ts';
import { linkedInCsv } from '../fixtures/linkedin.ts';
import { ask } from '../support/ask.ts';
import type { BookName } from './books.ts';

export interface View {
  readonly name: string;
  readonly books: readonly BookName[];
  /** Where it is; some have to be looked up. */
  readonly path: string | ((host: Host) => Promise<string>);
  /** What is done before the picture is taken. */
  readonly act?: (page: Page, settle: () => Promise<void>) => Promise<void>;
}

/** The sample with some who are there twice, so that the page of duplicates has them. */
const twins = async (host: Host): Promise<void> => {
  const add = async (name: string, email: string, more: object) => {
    const { id } = await ask(host, 'person.create', { name, ...more });
    await ask(host, 'contactPoint.save', { personId: id, kind: 'email', value: email });
  };
  const { rows } = await ask(host, 'person.list', { filter: 'Raghunathan, Priya' });
  if (rows.some(({ name }) => name === 'Raghunathan, Priya')) return;
  const more = { company: { name: 'Tidegate B.V. (formerly Sluis)' }, title: 'Head of Eng.', location: 'Utrecht' };
  await add('Raghunathan, Priya', 'priya.raghunathan@tidegate.example', more);
  await add('Bill Harper', 'bill@harper.example', { company: { name: 'Acme' } });
  await add('William Harper', 'william.harper@acme.example', { company: { name: 'Acme GmbH' }, location: 'Porto' });
};
const duplicatesPath = (path: string) => async (host: Host) => {
  await twins(host);
  return path;
};
const personPath = (name: string) => async (host: Host) => {
  const { rows } = await ask(host, 'person.list', { filter: name });
  return `/people/${rows[0]?.id}`;
};
const companyPath = (name: string) => async (host: Host) => {
  const { rows } = await ask(host, 'company.list', { filter: name });
  return `/companies/${rows.find((row) => row.name === name)?.id}`;
};
/** Somebody moves, is called otherwise and gets a tag; one of it is undone. */
const edited = async (host: Host): Promise<void> => {
  const { rows } = await ask(host, 'person.list', { filter: 'Priya Raghunathan' });
  const id = rows[0]?.id;
  if (!id || rows[0]?.location === 'Lisbon') return;
  await ask(host, 'person.update', { id, patch: { location: 'Lisbon', headline: 'Engineering lead' } });
  await ask(host, 'person.update', { id, patch: { headline: 'Director of engineering' } });
  await ask(host, 'person.tag', { ids: [id], tag: 'mentor' });
  await ask(host, 'journal.undo', {});
  const note = await ask(host, 'note.save', {
    about: { personId: id },
    body: 'Likes sailing with her brother each summer.',
  });
  await ask(host, 'note.save', { id: note.id, body: 'Likes rowing with her brother each winter.' });
};
const editedPath = (path: (host: Host) => string | Promise<string>) => async (host: Host) => {
  await edited(host);
  return path(host);
};
const strangerPath = async (host: Host) => {
  const { rows } = await ask(host, 'person.list', { warmth: ['none'], sort: 'met' });
  return `/people/${rows[0]?.id}`;
};
const interviewPath = async (host: Host) => {
  const { rows } = await ask(host, 'interview.list', { filter: 'Quayside' });
  return `/interviews/${rows.find((row) => row.outcome === 'passed' && row.people.length > 1)?.id ?? rows[1]?.id}`;
};

const opportunityPath = (company: string) => async (host: Host) => {
  const { opportunities } = await ask(host, 'opportunity.list', { filter: company });
  return `/opportunities/${opportunities[0]?.id}`;
};
const debriefPath = async (host: Host) => {
  const { debriefs } = await ask(host, 'today.list', {});
  return `/interviews/${debriefs[0]?.id}/debrief`;
};
const preparationPath = async (host: Host) => {
  const { upcoming } = await ask(host, 'today.list', {});
  return `/interviews/${upcoming[0]?.id}/prepare`;
};

const reviewPath = (section: string) => async (host: Host) => {
  const { reviews } = await ask(host, 'review.list', {});
  return `/reviews/${reviews[0]?.id}${section}`;
};

const palette = (text: string) => async (page: Page, settle: () => Promise<void>) => {
  await page.keyboard.press('Control+k');
  await settle();
  await page.keyboard.type(text);
  await settle();
};
/** Waits until the map, which is drawn in a thread of its own, is on the page. */
const drawn = async (page: Page, settle: () => Promise<void>) => {
  await settle();
  await page.waitForTimeout(700);
};
const closeUp = async (page: Page, settle: () => Promise<void>) => {
  await drawn(page, settle);
  for (let step = 0; step < 5; step++) await page.keyboard.press('+');
  await drawn(page, settle);
};
/** The pointer on a territory in the middle, whose card is open beside the map. */
const onTerritory = async (page: Page, settle: () => Promise<void>) => {
  await drawn(page, settle);
  const box = await page.locator('.map-canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 20];
  await page.mouse.click(x, y);
  await page.mouse.move(x + 3, y);
  await drawn(page, settle);
};
const mapOf = (lens: 'person' | 'company', name: string) => async (host: Host) => {
  const path = await (lens === 'person' ? personPath : companyPath)(name)(host);
  const id = path.split('/').at(-1);
  return `/map?lens=${lens}&of=${id}${lens === 'person' ? `&person=${id}` : ''}`;
};
const waysOnMap = (company: string) => async (host: Host) =>
  `/map?ways=${(await companyPath(company)(host)).split('/').at(-1)}`;
/** A search's page, with searches kept in the sidebar. */
const savedSearches = (text: string) => async (host: Host) => {
  const there = await ask(host, 'savedSearch.list', {});
  if (there.searches.length === 0) {
    await ask(host, 'savedSearch.save', { name: 'Inner circle gone quiet', text: 'tag:inner last:>60d' });
    await ask(host, 'savedSearch.save', { name: 'Open processes', text: 'stage:open kind:opportunity' });
    await ask(host, 'savedSearch.save', { name: 'Recruiters in Berlin', text: 'role:recruiter city:berlin' });
  }
  return `/search?q=${encodeURIComponent(text)}`;
};
const press = (key: string) => async (page: Page) => page.keyboard.press(key);

const unreadable = [
  ',,,,Northwind Traders,Analyst,12 Mar 2024',
  'Ana,Souza,https://www.linkedin.com/in/ana-souza-example,,Globex,Designer,the day before yesterday',
  'Kim,Lee',
  '',
].join('\n');
/** An export of strangers, with some rows that cannot be read. */
const exportFile = () => ({
  name: 'Connections.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(linkedInCsv({ rows: 240, seed: 4, yearsLater: 1 }) + unreadable),
});
const chooseExport = async (page: Page) => page.locator('input[type=file]').setInputFiles(exportFile());

/** Namesakes of the sample's people, some with names as long as they come. */
const namesakes = (names: readonly string[]) => ({
  name: 'Kontakte von Maximiliane von und zu Hohenstein-Wittelsbach, Sicherung vom Dezember.vcf',
  mimeType: 'text/vcard',
  buffer: Buffer.from(
    names
      .map(
        (name, n) =>
          `BEGIN:VCARD\nVERSION:3.0\nUID:${n}\nFN:${name}\nORG:The Worshipful Company of Spectacle Makers and Instrument Grinders of ${n}\nTITLE:Assistant to the Deputy Undersecretary\nEND:VCARD\n`,
      )
      .join(''),
  ),
});
const whoIsIt = async (page: Page, settle: () => Promise<void>) => {
  await settle();
  const rows = await page.locator('[role=grid] [role=row]').allInnerTexts();
  const names = rows.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(line))
      .slice(0, 1),
  );
  await page.goto(page.url().replace('/people', '/import'));
  await settle();
  const long = 'Maria Aparecida do Nascimento Albuquerque Cavalcanti de Montenegro e Vasconcelos Filha';
  await page.locator('input[type=file]').setInputFiles(namesakes([...names.slice(0, 40), long]));
  await settle();
  await page.getByRole('tab', { name: /Who is it/ }).click();
};

/** A table whose columns are called as nobody else calls them. */
const ownTable = async (page: Page, settle: () => Promise<void>) => {
  const rows = Array.from({ length: 30 }, (_, n) => `Ana ${n} Quill,Harbour & Sons,Buyer,ana${n}@harbour.example,x`);
  const buffer = Buffer.from(['Who,Where they are,Does,Mail,Remarks of last autumn', ...rows].join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'My contacts.csv', mimeType: 'text/csv', buffer });
  await settle();
  await page.getByRole('tab', { name: 'Columns' }).click();
};
/** Opens the form of a section of a page, by the name of its button. */
const adding = (label: string) => async (page: Page, settle: () => Promise<void>) => {
  await page.getByRole('button', { name: label }).click();
  await settle();
};
const captured = (text: string) => async (page: Page, settle: () => Promise<void>) => {
  await page.keyboard.press('Control+Shift+k');
  await settle();
  await page.keyboard.type(text);
  await settle();
};

const importTab = (name: string) => async (page: Page, settle: () => Promise<void>) => {
  await chooseExport(page);
  await settle();
  await page.getByRole('tab', { name }).click();
};
const withAll = (action: string) => async (page: Page, settle: () => Promise<void>) => {
  await page.getByRole('grid').press('Control+a');
  await page.locator('.selection-bar').getByRole('button', { name: action, exact: true }).click();
  await settle();
};
const scrollDown = async (page: Page) => {
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 700);
};

/** Every view there is, and the books in which it is pictured. */
export const views: readonly View[] = [
  { name: 'people', books: ['sample', 'empty', 'failed', '5000', '30000'], path: '/people' },
  { name: 'people-by-warmth', books: ['sample', '5000', '30000'], path: '/people?sort=warmth' },
  { name: 'people-filtered', books: ['sample', '5000', '30000'], path: '/people?filter=engineer&sort=lastContact' },
  { name: 'people-nobody', books: ['sample'], path: '/people?filter=zzzz' },
  {
    name: 'people-selected',
    books: ['sample'],
    path: '/people?sort=warmth',
    act: async (page) => {
      for (const key of ['j', 'x', 'j', 'x', 'j', 'j', 'x']) await page.keyboard.press(key);
    },
  },
  {
    name: 'people-all-selected',
    books: ['sample', '30000'],
    path: '/people?filter=a',
    act: async (page, settle) => {
      await page.keyboard.press('Control+a');
      await settle();
      await page.keyboard.press('x');
    },
  },
  { name: 'people-setting-a-company', books: ['sample'], path: '/people', act: withAll('Company') },
  { name: 'people-exporting', books: ['sample'], path: '/people', act: withAll('Export') },
  { name: 'people-setting-a-cadence', books: ['sample'], path: '/people', act: withAll('Keep in touch') },
  { name: 'people-logging', books: ['sample'], path: '/people?filter=tidegate', act: withAll('Log a touch') },
  { name: 'people-query-error', books: ['sample'], path: '/people?filter=tag%3Afoundrs%20outcome%3Apassed' },
  { name: 'companies-exporting', books: ['sample'], path: '/companies', act: withAll('Export') },
  { name: 'people-new', books: ['sample'], path: '/people?create=true' },
  { name: 'person', books: ['sample'], path: personPath('Priya Raghunathan') },
  {
    name: 'person-tie',
    books: ['sample'],
    path: personPath('Priya Raghunathan'),
    act: async (page) => page.getByRole('button', { name: 'Why?' }).click(),
  },
  {
    name: 'person-adding-a-tie',
    books: ['sample'],
    path: personPath('Priya Raghunathan'),
    act: adding('Add how they know somebody'),
  },
  {
    name: 'person-adding-a-job',
    books: ['sample'],
    path: personPath('Priya Raghunathan'),
    act: async (page, settle) => {
      await adding('Add where they work or worked')(page, settle);
      await page.getByLabel('From').fill('2019');
      await page.getByLabel('To', { exact: true }).fill('2018');
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'company-adding-a-link',
    books: ['sample'],
    path: companyPath('Tidegate'),
    act: adding('Add a related company'),
  },
  { name: 'person-scrolled', books: ['sample'], path: personPath('Priya Raghunathan'), act: scrollDown },
  {
    name: 'person-reading-a-note',
    books: ['sample'],
    path: personPath('Priya Raghunathan'),
    act: async (page) => page.getByText('What she wants for Transfers').first().click(),
  },
  {
    name: 'person-dossier',
    books: ['sample'],
    path: async (host) => `${await personPath('Priya Raghunathan')(host)}/dossier`,
  },
  { name: 'person-never-contacted', books: ['sample'], path: strangerPath },
  { name: 'person-logging-a-touch', books: ['sample'], path: personPath('Henning Osterholz'), act: press('l') },
  { name: 'companies', books: ['sample', 'empty', '5000', '30000'], path: '/companies' },
  {
    name: 'company-dossier',
    books: ['sample'],
    path: async (host) => `${await companyPath('Tidegate')(host)}/dossier`,
  },
  { name: 'company', books: ['sample'], path: companyPath('Tidegate') },
  { name: 'map', books: ['sample', 'empty', '3', '20', '5000', '30000', 'linkedin'], path: '/map', act: drawn },
  { name: 'map-close', books: ['sample', '30000', 'linkedin'], path: '/map', act: closeUp },
  { name: 'map-hover', books: ['5000', 'linkedin'], path: '/map', act: onTerritory },
  { name: 'map-warmth', books: ['sample'], path: '/map?colour=warmth&size=bridging', act: drawn },
  { name: 'map-territory', books: ['sample'], path: '/map', act: onTerritory },
  { name: 'map-company', books: ['sample'], path: mapOf('company', 'Tidegate'), act: drawn },
  { name: 'map-person', books: ['sample'], path: mapOf('person', 'Priya Raghunathan'), act: drawn },
  { name: 'map-lapsed', books: ['sample'], path: '/map?lens=lapsed', act: drawn },
  { name: 'map-then', books: ['sample'], path: '/map?at=2019-05-06', act: drawn },
  { name: 'map-bridges', books: ['sample', '20'], path: '/map?list=bridges', act: drawn },
  { name: 'map-territories', books: ['sample', 'linkedin'], path: '/map?list=territories', act: drawn },
  { name: 'map-tray', books: ['sample'], path: '/map?list=tray', act: drawn },
  {
    name: 'map-review',
    books: ['sample'],
    path: async (host) => {
      const { reviews } = await ask(host, 'review.list', {});
      return `/map?review=${reviews[0]?.id}`;
    },
    act: drawn,
  },
  { name: 'map-ways', books: ['sample'], path: waysOnMap('Tidegate'), act: drawn },
  { name: 'ways', books: ['sample'], path: async (host) => `${await companyPath('Tidegate')(host)}/ways` },
  { name: 'company-scrolled', books: ['sample'], path: companyPath('Tidegate'), act: scrollDown },
  { name: 'company-with-acquired-units', books: ['sample'], path: companyPath('Aldermoor Group') },
  { name: 'company-own-employer', books: ['sample'], path: companyPath('Lindenwerk') },
  { name: 'interviews', books: ['sample', 'empty'], path: '/interviews' },
  { name: 'interview', books: ['sample'], path: interviewPath },
  { name: 'today', books: ['sample', 'empty', '5000'], path: '/today' },
  {
    name: 'today-selected',
    books: ['sample'],
    path: '/today',
    act: async (page) => {
      for (const key of ['x', 'Shift+J', 'Shift+J']) await page.keyboard.press(key);
    },
  },
  { name: 'keep-in-touch', books: ['sample', 'empty', '5000'], path: '/keep-in-touch' },
  { name: 'keep-in-touch-fine', books: ['sample'], path: '/keep-in-touch?show=fine' },
  { name: 'suggestions', books: ['sample', 'empty'], path: '/keep-in-touch/suggestions' },
  { name: 'opportunities', books: ['sample', 'empty'], path: '/opportunities' },
  { name: 'opportunity', books: ['sample'], path: opportunityPath('Tidegate') },
  { name: 'opportunity-scrolled', books: ['sample'], path: opportunityPath('Tidegate'), act: scrollDown },
  { name: 'preparation', books: ['sample'], path: preparationPath },
  { name: 'debrief', books: ['sample'], path: debriefPath },
  { name: 'worth', books: ['sample', 'empty'], path: '/worth' },
  { name: 'reviews', books: ['sample', 'empty'], path: '/reviews' },
  { name: 'review', books: ['sample'], path: reviewPath('') },
  {
    name: 'review-target',
    books: ['sample'],
    path: reviewPath(''),
    act: async (page) => {
      for (const key of ['j', 'Enter']) await page.keyboard.press(key);
    },
  },
  {
    name: 'review-adding',
    books: ['sample'],
    path: reviewPath(''),
    act: async (page, settle) => {
      await page.keyboard.press('n');
      await settle();
      await page.keyboard.type('Stealthworks, Aldermor');
      await settle();
    },
  },
  {
    name: 'review-choosing',
    books: ['sample'],
    path: savedSearches('settlement'),
    act: async (page, settle) => {
      await page.goto(page.url().replace(/search.*/, 'reviews'));
      await settle();
      await page.locator('.page a[href^="/reviews/"]').first().click();
      await settle();
      await page.keyboard.press('n');
      await settle();
      await page.getByLabel('Choose from').selectOption({ index: 2 });
      await settle();
    },
  },
  { name: 'review-debts', books: ['sample'], path: reviewPath('?section=debts') },
  { name: 'review-plan', books: ['sample'], path: reviewPath('?section=plan') },
  {
    name: 'review-waking',
    books: ['sample'],
    path: reviewPath('?section=plan'),
    act: async (page) => {
      const heading = page.getByRole('heading', { name: 'Worth waking' });
      await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.mouse.move(700, 400);
      // Those planned last stay in sight above those proposed.
      await page.mouse.wheel(0, -180);
      await page.mouse.move(700, 10);
    },
  },
  { name: 'review-worth', books: ['sample'], path: reviewPath('?section=worth') },
  { name: 'review-pipeline', books: ['sample'], path: reviewPath('?section=pipeline') },
  { name: 'review-print', books: ['sample'], path: reviewPath('/print') },
  { name: 'templates', books: ['sample'], path: '/templates' },
  { name: 'import', books: ['sample', 'empty'], path: '/import' },
  { name: 'import-preview', books: ['sample', 'empty'], path: '/import', act: chooseExport },
  { name: 'import-rejected', books: ['sample'], path: '/import', act: importTab('Rejected') },
  { name: 'import-who', books: ['sample'], path: '/people', act: whoIsIt },
  { name: 'import-same-company', books: ['sample'], path: '/import', act: importTab('Same company?') },
  { name: 'import-columns', books: ['sample'], path: '/import', act: ownTable },
  { name: 'capture', books: ['sample'], path: '/people', act: captured('') },
  {
    name: 'capture-parts',
    books: ['sample'],
    path: '/people',
    act: captured('Coffee with Priya Raghunathan yesterday about the board, nudge her in 2 weeks #mentor'),
  },
  { name: 'palette', books: ['sample', 'empty'], path: '/people', act: palette('') },
  { name: 'palette-search', books: ['sample'], path: '/people', act: palette('settlement') },
  { name: 'palette-nothing-found', books: ['sample'], path: '/people', act: palette('qqqqzz') },
  { name: 'palette-filters', books: ['sample'], path: '/people', act: palette('tag:inner last:<60d') },
  {
    name: 'palette-question',
    books: ['sample'],
    path: '/people',
    act: palette('who did I meet in Berlin last summer'),
  },
  { name: 'search', books: ['sample'], path: savedSearches('company:lindenwerk settlement') },
  {
    name: 'search-errors',
    books: ['sample'],
    path: savedSearches('compny:lindenwerk tag:inner warmth:wram by:"Priya"'),
  },
  { name: 'search-empty', books: ['sample'], path: '/search' },
  { name: 'palette-who-at', books: ['sample'], path: '/people', act: palette('who at aldermoor') },
  { name: 'settings', books: ['sample', 'empty'], path: '/settings' },
  { name: 'settings-keep-in-touch', books: ['sample', 'empty'], path: '/settings/keep-in-touch' },
  { name: 'settings-reminders', books: ['sample', 'empty'], path: '/settings/reminders' },
  { name: 'settings-career', books: ['sample', 'empty'], path: '/settings/career' },
  {
    name: 'settings-career-adding',
    books: ['sample'],
    path: '/settings/career',
    act: async (page) => page.getByRole('button', { name: 'Add an employer' }).click(),
  },
  { name: 'settings-book', books: ['sample', 'empty'], path: '/settings/book' },
  { name: 'trash', books: ['sample', 'empty'], path: '/trash' },
  {
    name: 'history',
    books: ['sample'],
    path: editedPath(() => '/history'),
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'history-of-a-person',
    books: ['sample'],
    path: editedPath(personPath('Priya Raghunathan')),
    act: async (page, settle) => {
      await page.keyboard.press('h');
      await settle();
      await page.locator('.record-history').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'history-conflict',
    books: ['sample'],
    path: editedPath(() => '/history'),
    act: async (page, settle) => {
      await page.getByRole('button', { name: 'Undo: Edited Priya Raghunathan' }).last().click();
      await settle();
    },
  },
  { name: 'duplicates', books: ['sample'], path: duplicatesPath('/duplicates') },
  { name: 'duplicates-none', books: ['empty'], path: '/duplicates' },
  { name: 'duplicates-companies', books: ['sample'], path: duplicatesPath('/duplicates?kind=company') },
  { name: 'duplicates-told-apart', books: ['sample'], path: duplicatesPath('/duplicates?dismissed=true') },
  {
    name: 'duplicates-merge-with',
    books: ['sample'],
    path: personPath('Henning Osterholz'),
    act: async (page) => page.getByRole('button', { name: 'Merge with…' }).click(),
  },
  { name: 'keys', books: ['sample'], path: '/people', act: press('?') },
  { name: 'not-found', books: ['sample'], path: '/no-such-page' },
  // Last, because what is typed is saved.
  {
    name: 'person-writing-a-note',
    books: ['sample'],
    path: personPath('Henning Osterholz'),
    act: async (page, settle) => {
      await page.keyboard.press('n');
      await settle();
      await page.keyboard.type('Asked about the board. He will send the deck, and talk to @king', { delay: 5 });
      await settle();
    },
  },
];
