const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s*\|\s*/).map((entry) => entry.trim()));

/**
 * Legal forms as they stand at the end of a name, in normal form: lower case, without dots, single letters
 * joined (`S.p.A.` is `spa`). `Spa` is missing on purpose: see `companyForm`.
 */
export const LEGAL_SUFFIXES = words(`
  inc | incorporated | llc | llp | lllp | lp | ltd | limited | corp | corporation | plc | pllc | pc | ulc | cic | pbc
  | co ltd | co limited | co inc | co llc | co lp | co corp | public co limited | private limited | pvt ltd | pvt limited
  | pvt | pty ltd | pty limited | pty | pte ltd | pte | proprietary limited | (p) ltd
  | gmbh | mbh | ggmbh | ag | kg | kgaa | ohg | gbr | ug | ug haftungsbeschrankt | ev | eg | ek | se | partg mbb
  | and co kg | and co kgaa | and co ohg | co kg | co kgaa
  | sa | sas | sasu | sarl | eurl | sci | scop | sca | sl | slu | sll | srl | srls | sapa | snc | sc
  | sa de cv | sab de cv | sapi de cv | s de rl de cv | s de rl | sas de cv | sa de rl | cv | ca | cia ltda | ltda | eireli | epp
  | lda | unipessoal lda | bv | nv | vof | bvba | sprl | oy | oyj | ab | as | asa | aps | is | ehf | hf | ou | uab | sia
  | sp z oo | spolka z oo | spolka akcyjna | sp k | sro | vos | spol s ro | doo | dd | ood | eood | ead | kft | zrt | nyrt | bt
  | ooo | oao | zao | pao | tov | ооо | оао | зао | пао | ао | ип | тов | тоо
  | ltd sti | sti | limited sirketi | anonim sirketi | jsc | pjsc | ojsc | cjsc | fze | fzco | fz llc | fzc | dmcc | wll | saog | saoc | qsc | psc
  | kk | yk | gk | tbk | sdn bhd | bhd | berhad | jsc vietnam`);

/** Legal forms that come first. */
export const LEGAL_PREFIXES = words('pt | ооо | оао | зао | пао | ао | ип | тов | тоо | ooo | oao | zao');

/** Legal forms written without a space before or after the name. */
export const LEGAL_JOINED =
  /^(?:株式会社|有限会社|合同会社|合资会社|주식회사|유한회사|\(株\)|\(有\)|\(주\))\s*|\s*(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|\(株\)|\(有\)|\(주\))$/gu;

/** Words that often, but not always, leave the company the same when they are added. */
export const GENERIC_WORDS = words(`
  group | gruppe | grupo | groupe | gruppo | holding | holdings | labs | lab | technologies | technology | tech | solutions | international
  | global | worldwide | systems | software | services | consulting | digital | enterprises | industries | partners | studio | studios
  | co | spa | usa | us | uk | europe | emea | apac | india | deutschland | germany | france | espana | spain | italia | italy | brasil
  | brazil | mexico | canada | australia | japan | china | singapore | nederland | netherlands | polska | poland | schweiz
  | switzerland | ireland | dach | america | asia | africa | nordics`);

/** What people put into the company field when they work for none, or will not say for which. */
export const NO_COMPANY = words(`
  self | self employed | selfemployed | freelance | freelancer | freelancing | freelance self employed | self employed freelance
  | independent | independent consultant | independent contractor | independent professional | sole proprietor | own business
  | confidential | confidential co | undisclosed | private | na | none | nil | null | no co | not applicable | not disclosed | tbd | tba | unknown
  | unemployed | not employed | between jobs | in transition | career break | sabbatical | parental leave | retired | job seeker | open to work | opentowork
  | looking for opportunities | looking for new opportunities | seeking opportunities | seeking new opportunities
  | seeking new opportunity | actively looking | various | various companies | stealth | startup | start up
  | selbststandig | selbstandig | freiberuflich | freiberufler | freiberuflerin | freie mitarbeit | arbeitslos | arbeitssuchend | arbeitsuchend
  | rentner | im ruhestand | vertraulich | keine angabe
  | independant | independante | travailleur independant | auto entrepreneur | autoentrepreneur | micro entrepreneur
  | profession liberale | sans emploi | en recherche demploi | retraite | retraitee | confidentiel
  | autonomo | autonoma | trabajador autonomo | trabajador independiente | trabajador por cuenta propia | independiente
  | por cuenta propia | profesional independiente | desempleado | desempleada | jubilado | jubilada | confidencial
  | profissional autonomo | profissional autonoma | trabalhador autonomo | conta propria | desempregado | aposentado
  | libero professionista | libera professionista | lavoratore autonomo | disoccupato | pensionato | riservato
  | zelfstandig | zzp | zzper | zzp er | gepensioneerd | wlasna dzialalnosc | samozatrudnienie | egenforetagare | egen foretagare
  | serbest | serbest meslek | самозанятыи | фриланс | фрилансер | пенсионер | フリーランス | 個人事業主 | 自営業 | 自由职业 | 自由职业者 | 自雇 | 프리랜서`);
