import type { Suite } from './types.ts';

/** Slips of the keyboard, and names as they sound. */
export const slips: Suite = {
  name: 'slips',
  queries: [
    ['pirya', ['Priya Raghunathan']],
    ['raghunatan', ['Priya Raghunathan']],
    ['ragunathan priya', ['Priya Raghunathan']],
    ['kniga golebiowska', ['Kinga Gołębiowska']],
    ['tomaz wojcik', ['Tomasz Wójcik']],
    ['hening brandt', ['Henning Brandt']],
    ['osterhloz', ['Henning Osterholz']],
    ['adeaze', ['Adaeze Okonkwo']],
    ['okonkow', ['Adaeze Okonkwo']],
    ['meulenblet', ['Joris Meulenbelt']],
    ['marieke hartwig', ['Mareike Hartwig']],
    ['thaigo vasconcelos', ['Thiago Vasconcelos']],
    ['vasconcellos', ['Thiago Vasconcelos']],
    ['figueredo', ['Inês Figueiredo']],
    ['konstantin lowe', ['Konstantin Löwe']],
    ['rorry sullivan', ['Rory O’Sullivan']],
    ['siobahn', ['Siobhán Hathersage']],
    ['hathersgae', ['Siobhán Hathersage']],
    ['lindnewerk', ['Lindenwerk']],
    ['tidgate', ['Tidegate']],
    ['aldermor', [['Aldermoor Group', 'Aldermoor Cards']]],
    ['kupferfennig', ['Kupferpfennig']],
    ['spreekotno', ['Spreekonto']],
    ['quilbank', ['Quillbank']],
    ['havlestein', ['Havelstein & Söhne']],
    ['curaghmore', ['Curraghmore Pay']],
  ],
};

/** Initials, and what people are called by friends. */
export const nicknames: Suite = {
  name: 'initials and nicknames',
  kind: 'person',
  queries: [
    ['pr', ({ name }) => /^P\S* R|^Pr| Pr/.test(name)],
    ['tom wojcik', ['Tomasz Wójcik']],
    ['tomek', ['Tomasz Wójcik']],
    ['kostya', ['Konstantin Löwe']],
    ['mike antunes', ['Miguel Antunes']],
    ['sasha bondarenko', ['Oleksandr Bondarenko']],
    ['dave ferrante', ['Davide Ferrante']],
    ['luke steinbach', ['Lukas Steinbach']],
    ['seb brandt', ['Sebastian Brandt']],
    ['greg golebiowski', ['Grzegorz Gołębiowski']],
    ['rick carvalho', ['Ricardo Carvalho']],
    ['lou marchetti', ['Ludovica Marchetti']],
    ['nandi raghunathan', ['Nandini Raghunathan']],
    ['k. golebiowska', ['Kinga Gołębiowska']],
    ['p raghunathan', ['Priya Raghunathan']],
  ],
};
