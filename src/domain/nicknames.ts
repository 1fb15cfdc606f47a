/** Given names and what their bearers are called, folded. A line is a full form, then its short ones. */
const GROUPS = `
abigail abby gail
albert al bert bertie
alexander alex alec sasha xander sandy aleksander alejandro
alexandra alex sasha sandra alexa
alfred alf fred alfie
alice ali
amanda mandy
andrew andy drew andreas
angela angie
anna ana ania anya annie
anthony tony antonio anton
arthur art artie
barbara barb babs basia
benjamin ben benny benji
bernard bernie
bradley brad
bridget biddy
calvin cal
cameron cam
carolyn caroline carrie carol
catherine katherine kathryn cathy kathy kate katie kat kitty katarzyna kasia katya
charles charlie chuck chas carlos
charlotte lottie
christine christina chris tina chrissy
christopher chris kit topher krzysztof krzysiek
clifford cliff
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
dennis denny
dmitri dmitry dima mitya
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned eduardo
eleanor ellie nell nora
elizabeth liz lizzie beth betty betsy eliza lisa libby ela
emily em millie
emmanuel manny manu
eugene gene
evgeny zhenya
florence flo
frances fran frankie
francis frank francisco paco pancho
franklin frank
frederick fred freddie fritz
gabriel gabe
gabriella gaby gabi
george jorge georgie jerzy
gerald jerry gerry
giovanni gianni
giuseppe beppe peppe
grace gracie
gregory greg grzegorz
gwendolyn gwen
harold harry hal
harrison harry
heinrich heiner heinz
helen helena nell ellen
henry harry hank hal
howard howie
ignacio nacho
isabella isabel bella izzy
jacob jake jakub kuba
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff geoffrey geoff
jennifer jen jenny jenn
jessica jess jessie
joan joanie
joanna jo asia
johannes hans jan
john jack johnny jon
jonathan jon jonny nathan
jose pepe
joseph joe joey josef
joshua josh
josephine jo josie
judith judy
julia julie jules
karen kari
kenneth ken kenny
kimberly kim
konstantin kostya
lawrence larry laurence lars
leonard len lenny leo
lillian lily lil
louis lou luis
louise lou lulu
lucas luke luca lukasz
ludwig lutz
madeleine maddie
malgorzata gosia
manuel manolo
marcus marc mark
margaret maggie meg peggy marge greta rita
maria mary marie mia
mario marius
martha marty
martin marty
matthew matt matty matthias mateusz
maximilian max
megan meg
melissa mel missy
michael mike mick mickey mikey michal miguel misha mikhail
michelle shelly
mitchell mitch
nancy nan
natalia natasha natalie
nathaniel nate nat nathan
nicholas nick nicky nico nicolas klaus
nicole nikki
olivia liv livvie
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
peter pete pedro piotr
philip phil pip
rachel rae
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky ricardo
robert bob rob bobby robbie bert roberto
roderick rod
rodrigo rod
roger rodge
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally
sebastian seb bastian
sergei sergey seryozha
sigmund sig
sofia sophia sophie sonya
solomon sol
stanley stan
stephen steven steve stefan esteban
stephanie steph steffi
susan sue susie suzanne zuzanna
sylvester sly
tatiana tanya
theodore ted teddy theo
theresa terry tess tessa tracy
thomas tom tommy tomasz
timothy tim timmy
ursula uschi
valentina valya
valerie val
veronica ronnie vera
victor vic
victoria vicky tori
vincent vin vince vinny
virginia ginny
vladimir vlad volodya
walter walt wally
wilhelm willi willy
william bill will billy willy liam
winston win
yekaterina katya
zachary zach zack
`;

const BY_NAME = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const names = line.split(' ');
  const [given, ...short] = names;
  // Two short names of one given name seldom mean the same person: Liz is not called Betty.
  for (const name of short) {
    add(given!, name);
    add(name, given!);
  }
}

function add(name: string, other: string): void {
  const others = BY_NAME.get(name);
  if (others) others.add(other);
  else BY_NAME.set(name, new Set([other]));
}

const NONE: ReadonlySet<string> = new Set();

/** What a bearer of a folded given name may be called as well, and whose short form it may be; empty for other words. */
export const nicknamesOf = (name: string): ReadonlySet<string> => BY_NAME.get(name) ?? NONE;

/** All given names that have other forms, and those forms, folded. */
export const namesWithForms = (): Iterable<string> => BY_NAME.keys();
