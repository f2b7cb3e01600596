"""Words for people who act: roles, teams, pronouns; and words that only look like them."""

from incident_review.wording.words import Shelf, words

FIRST = words("i we us me ourselves myself")
THIRD = words("he she him her himself herself")
ROLES = words(
    "engineer developer operator administrator admin sysadmin dba on-call oncall responder reviewer"
    " approver author maintainer committer contributor manager lead leader director commander scribe"
    " architect analyst tester programmer coder technician contractor subcontractor consultant"
    " freelancer employee colleague coworker co-worker teammate intern trainee apprentice newcomer"
    " hire junior senior supervisor owner officer executive ceo cto cio ciso coo vp head chief captain"
    " coordinator facilitator clerk dispatcher agent representative rep salesperson electrician"
    " plumber cleaner guard custodian librarian teacher nurse doctor pharmacist physician surgeon"
    " driver pilot planner buyer trader accountant auditor designer researcher scientist specialist"
    " expert professional practitioner writer editor translator student volunteer steward shift-lead"
    " shifter watchkeeper watchstander duty helper assistant secretary janitor person individual guy"
    " guys folk folks man woman men women people somebody someone anyone anybody everyone everybody"
    " nobody whoever staff personnel sre sres devs dev dbas devops swe swes tl pm pms ic ics po"
    " releaser deployer implementer installer implementor handler caller requester submitter proposer"
    " sponsor stakeholder partner vendor supplier provider registrar carrier hoster reseller"
    " integrator manufacturer outsourcer agency successor predecessor founder principal fellow boss"
    " superior underling minion rookie newbie novice amateur cowboy committee board operative worker"
    " fitter installer crew member members colleague peer peers host dispatcher controller-on-duty"
    " watch shift approvers electricians organiser organizer hostmaster postmaster webmaster"
    " incident-commander culprit perpetrator offender colleagues mentor trainer instructor moderator signatory"
    " secops netops sysops finops support"
    " undergraduate undergrad undergrads postgraduate postgrad postdoc postdocs professor lecturer dean provost"
    " bursar tutor warden caretaker curator archivist bookkeeper cashier teller underwriter actuary solicitor lawyer"
    " paralegal counsel copywriter journalist animator artist modder signaller signalman stoker helmsman skipper bosun"
    " deckhand conductor trucker courier forwarder packager storekeeper storeman salesman saleswoman marketer recruiter"
    " midwife caregiver carer therapist counsellor chemist physicist statistician mathematician economist quant treasurer"
    " cfo cpo cro cmo cdo evp svp chairman chairwoman chairperson trustee councillor politician subordinate workmate"
    " counterpart deputy understudy temp freelancer locum rigger welder machinist repairman serviceman lineman linesman"
    " gatekeeper timekeeper quartermaster storesman tradesman workman forewoman referee stagehand roadie usher chef"
    " optician dentist veterinarian orderly paramedic firefighter policeman detective sergeant lieutenant old-timer"
    " veteran evangelist scrum-master product-owner tech-lead team-lead teamlead squad-lead release-manager shift-leader"
    " shift-manager duty-manager line-manager site-lead guru ninja hero perfectionist generalist oncaller netadmin"
    " incident-lead bridge-lead keyholder key-holder decision-maker decision-makers higher-ups bosses execs exec suits"
    " bean-counters beancounters"
    " adjuster adviser advisor aide anaesthetist announcer assessor astronomer attendant auctioneer baggage-handler baker"
    " beekeeper biologist boatman botanist brakeman brewer broadcaster cameraman camerawoman carpenter cartographer"
    " caterer chauffeur clinician commissioner concierge copilot co-pilot copyist crane-driver crewman croupier dealer"
    " despatcher dietitian doorman draughtsman embalmer fireman fisherman forester gardener geologist grocer hairdresser"
    " handyman harbourmaster headmaster housekeeper hydrologist illustrator inspector investigator invigilator judge"
    " labourer landlord lifeguard loadmaster magistrate mechanic metallurgist meteorologist newsreader novelist"
    " nutritionist painter photographer physiotherapist plasterer postman presenter projectionist proofreader psychologist"
    " purser quarryman radiographer radiologist receptionist roofer sailor stationmaster stockbroker sub-editor"
    " copy-editor superintendent surveyor technologist telephonist typesetter typist waiter waitress warehouseman watchman"
    " yardmaster zoologist isp telco foreman foremen insurer wholesaler producer reporter publisher controller-in-charge watch-officer watch-leader"
    " controller picker packer loader liaison boy girl merchandiser broker signer patcher requestor staffer"
    " mate mates haulier porter shipper regulator minister mayor harbour-master hands soul stevedore groundsman glazier scaffolder locksmith joiner phlebotomist matron shift-engineer flight-engineer sub-contractor co-author co-worker site-manager team-mate associate"
)
ROLE_PLURALS = frozenset(
    (word[:-1] + "ies" if word.endswith("y") else word + "s")
    for word in ROLES
    if not word.endswith("s")
    and word not in {"man", "woman", "men", "women", "people", "staff", "personnel", "support"}
)
TEAMS = words(
    "team teams squad squads crew crews department departments dept group groups guild guilds tribe"
    " tribes unit units division divisions leadership management desk desks office organisation"
    " organization company firm contractor agency ops operations engineering qa secops devops infosec"
    " helpdesk servicedesk noc soc vendor supplier provider board committee staff personnel workforce"
    " shift shifts rota management-team council panel partner partners administration authority bureau"
    " consultancy outsourcer chapter"
    " facilities purchasing accounting compliance sales legal finance marketing hr procurement logistics security"
    " taskforce task-force working-group faculty brigade cohort contingent headquarters hq subsidiary start-up startup"
    " secretariat directorate ministry municipality steering-group war-room control-room back-office backoffice"
    " front-office help-desk service-desk"
    " section sections wing newsroom laboratory institute syndicate consortium airline cooperative railway university"
    " night-shift day-shift programme-board change-board bridge-team"
    " hospital clinic studio police coastguard pmo tso dso vts lads mods gms federation"
)
# Groups that are people only as a subject of their own ("Ops forgot"), never as part of a longer noun phrase.
BARE_TEAMS = words(
    "ops operations engineering qa secops devops infosec noc soc support sre sres leadership"
    " management devs dev developers engineers operators reviewers maintainers sales marketing legal"
    " finance procurement hr it"
    " facilities purchasing accounting compliance logistics security procurement"
)
# Nouns of TEAMS and ROLES that mean a thing unless a word for people stands before them.
THINGS = words(
    "operator agent manager handler driver planner worker controller group groups unit units host"
    " hosts watch duty principal member members head lead leader writer editor caller requester"
    " submitter installer provider providers partner operators agents managers handlers drivers"
    " planners workers writers editors callers leaders heads leads office board panel panels division"
    " expert owner owners author guard guards authority authorities host shift shifts releaser"
    " deployer support operations engineering it sales legal finance marketing company desk junior"
    " senior chapter signatory fellow translator dispatcher dispatchers auditor moderator steward"
    " mentor designer committee coordinator coordinators peer peers supervisor pilot registrar carrier"
    " carriers librarian captain council organisation organization agency ic ics po"
    " facilities purchasing accounting compliance logistics security procurement hr"
    " section sections wing producer producers reporter reporters publisher publishers inspector inspectors investigator"
    " picker packer loader liaison broker signer patcher requestor pickers packers loaders brokers signers controllers"
    " assistant assistants hands adjuster dealer illustrator painter advisor adviser advisors advisers associate associates isp isps telco telcos"
)
# Words that make of "operations" what is done, and no team.
DONE = words(
    "maintenance write read bulk database db disk file import export batch long heavy expensive some these those many most"
    " several few two three various failed pending"
)
# A word before a noun of THINGS that makes it a person.
HUMANISERS = words(
    "remote on-call oncall human duty night shift day incident product project engineering change account"
    " line senior junior new support service service-desk desk database network security release"
    " platform delivery team site plant console crane field data hall reactor control room system"
    " systems it ops operations first second previous same responsible acting our their my his her"
    " your test store case key regional general deputy customer call help sales hr engineer staff tech"
    " technical group department programme program quality risk infrastructure datacentre datacenter"
    " floor facility facilities building grid tower train depot warehouse lab laboratory ward"
    " night-shift early late machine terminal tired experienced inexperienced careless negligent incompetent"
    " unqualified lazy sloppy hasty young old every each any another one two three several both other"
    " most all outgoing incoming external internal third-party hosting cloud vendor's contract"
    " contracted budget"
    " cdn isp telephony bank banking shipping logistics fibre fiber backbone telecom telco transit colo colocation maintenance cooling"
    " power electrical catering cleaning payroll ticketing printing licensing translation back front head branch forklift"
    " truck lorry van bus taxi tram cab integration implementation consulting managed-service managed outsourced offshore"
    " nearshore overseas local sole former then current interim temporary visiting permanent part-time full-time doctoral"
    " graduate in-house rostered scheduled assigned designated nominated appointed competent capable qualified certified"
    " inattentive hapless clueless arrogant stubborn overworked overtired fatigued sleepy drunk hungover complacent"
    " advisory upstream downstream data message card-scheme wholesale retail regulatory clearing ground flight range"
    " order orders load loading cargo freight gate roster rota booking billing claims intake inbound outbound picking packing"
    " dispatch pharmacy admissions theatre broadcast programme live senior-duty mission launch range watch air-traffic traffic"
    " overnight weekend relief stand-in evening morning afternoon"
    " video film radio picture sports news city foreign copy duty booking front-desk works safety signalling track fleet"
    " original level responsible competent approving commissioning requesting receiving relieving relief watch load traffic credit stores"
    " community customs editorial trading press departing leaving settlement treasury reconciliation yard depot port harbour nursing networking research clinical dns first-line second-line third-line tier-1 tier-2 tier-one l1 l2 level-1 out-of-hours weekend evening morning"
    " steering audit supervisory ethics governing oversight"
)
# Nouns of THINGS that are more often machines, and words before them that do not tell: how many, or which work.
MACHINES = words(
    "supervisor supervisors host hosts worker workers handler handlers controller controllers agent agents driver drivers loader loaders broker"
    " brokers unit units group groups peer peers panel panels board boards head heads section sections installer operators"
)
COUNTING = words(
    "each any every another one two three several both other most all old new same previous first second steering audit"
)
# Nouns of THINGS that are people after a mere article, unless the sentence is about a tool of that name.
WITH_ARTICLE = words(
    "assistant assistants operator operators manager managers lead leads captain supervisor supervisors coordinator"
    " coordinators owner owners author authors expert experts member members partner partners provider"
    " providers registrar carrier carriers company agency committee council organisation organization"
    " auditor auditors moderator moderators pilot principal head steward signatory board caller"
    " submitter shift officer dispatcher dispatchers guard guards planner planners helper clerk desk"
    " translator librarian inspector investigator adviser advisor junior senior isp telco"
)
TOOL_CONTEXT = words(
    "kubernetes k8s pod pods reconcile reconciles reconciled reconciling reconciliation crd crds spec"
    " helm evict evicts evicted replica replicas namespace kubelet custom resource etcd daemonset"
    " statefulset sidecar webhook terraform null boolean regex sql"
)
# A word before such a noun that makes it a thing: a tool that is named like a person.
TOOL_WORDS = words(
    "kubernetes k8s etcd cert cert-manager prometheus vault postgres mysql redis kafka elastic"
    " elasticsearch package queue session volume memory cluster device window file task job process"
    " thread connection boot configuration config secret secrets certificate password identity"
    " resource resources transaction lock cache log event message exception error signal request"
    " response web http dns dhcp bgp monitoring metrics logging ssh user mail transfer build ci runner"
    " scheduler backup replication storage csi jdbc odbc network-interface graphics printer disk raid"
    " redis-operator db nginx envoy istio boolean logical ternary unary binary comparison arithmetic"
    " assignment bitwise pipe spread consensus raft paxos partition shard deployment query token auth"
    " authentication authorization login oauth saml sso payment content database-migration stack"
    " parent child failed background batch worker celery sidekiq resque async gunicorn puma unicorn"
    " control consumer security-group placement target auto-scaling autoscaling node instance subnet"
    " resource-group log consumer"
)
BAD_ACTORS = words(
    "attacker attackers intruder intruders hacker hackers adversary adversaries spammer spammers"
    " scammer scammers thief thieves actor actors criminal criminals phisher phishers malware bot bots"
    " botnet fraudster fraudsters abuser abusers insider vandal vandals burglar burglars bandit"
    " bandits troll trolls crawler crawlers scraper scrapers perpetrator perpetrators impostor"
    " impersonator hijacker hijackers ransomware exploiter extortionist blackmailer cybercriminal"
    " cybercriminals"
)
USERS = words(
    "user users customer customers client clients visitor visitors subscriber subscribers consumer"
    " consumers guest guests shopper shoppers reader readers passenger passengers patient patients"
    " tenant tenants merchant merchants viewer viewers player players member members farmers farmer"
    " buyer buyers caller callers attendee attendees"
)
# Names that are words too: a capital alone does not make them a person.
WORD_NAMES = words(
    "will may mark grace chase bill art rob sue joy frank dale hope faith drew jack pat lance dean"
    " guy ray gene miles penny ivy olive summer april june jan sky river stone young king page cook"
    " baker rose lily daisy iris violet ruby amber crystal jade opal pearl dawn eve carol carter mason"
    " hunter tanner cooper parker porter taylor skip rich buck chip buddy clay cliff colt dash don"
    " earnest ernest flint ford forest fox gale glen grant guy hank harry heath jay josh major max"
    " mike nick norm peg pierce pike ranger reed rocky rusty sandy scout shaw skye star sterling storm"
    " tad trace troy tuck wade ward warren woody wolf woods bliss charity chance christian constance"
    " destiny ebony harmony honor melody mercy nova patience prudence sage serenity trinity verity"
    " victor angel archer case chuck curt august bob don gay herb hazel holly ginger heather basil ash"
    " aster edge core security platform networking infra data search support growth mobile payments"
    " billing identity checkout delivery operations quality release"
)
NAME_NEIGHBOURS = words(
    "period day days window windows note notes rate time team days' sheet number value card key line list file bus node"
)
IMPERATIVE_OBJECTS = words("the a an it them this that these those all every any each as your our down up for")

TABLES: Shelf = {
    "role": ROLES | ROLE_PLURALS,
    "team": TEAMS,
    "bare_team": BARE_TEAMS,
    "bad_actor": BAD_ACTORS,
    "user": USERS,
    "third": THIRD,
    "first": FIRST,
    "nobody": words("nobody none neither"),
    "junior": words(
        "junior intern trainee apprentice newcomer rookie newbie novice amateur beginner student temp"
        " graduate cowboy contractor"
    ),
}
