"""How somebody is said to have acted: a shortcut, haste, against advice, with little regard."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @took|take|takes|taken|taking AGENT ..1 too|far|way|much|ages|forever|unreasonably|inexcusably|longer|excessively|inordinately|unduly|unacceptably|hours ..2 long|to|much|time|longer|many|than
        @cut|cutting|cuts|skimped|scrimped|skimp|skimping|skimps|scrimping|scrimp|economised|economized|economising ..2 corners|corner|on
        took|take|taking|takes|taken a|an|the|some|every|many|several|two|too|such|this|that|unnecessary|needless|his|her|their|certain|all|numerous ..2 @gamble|shortcut|shortcuts|short-cut|short-cuts|liberties|liberty|gambles|punt|flyer|flier|flutter
        took|take|taking|takes|taken ..1 @shortcuts|liberties|chances|risks|short-cuts|gambles
        took|take|taking|takes|taken|accepted|accepting a|an|the|some|this|that|these|those|such|many|too? ..1 unnecessary|needless|undue|unacceptable|huge|foolish|avoidable|excessive|unjustified|unwarranted|unreasonable|unjustifiable|stupid|silly|reckless|irresponsible|enormous|grave|serious|careless|uncalculated|obvious|senseless|crazy @risk|risks
        take~|took|chose|choose|choosing the ..1 @easy|lazy|quick|cheap|easiest|laziest|quickest|cheapest|wrong|comfortable|convenient|quicker|cheaper|easier way|route|road|option|path|out|course|approach|choice|solution
        take~|took ..2 @sweet time
        take~|took|taken|paid|pay|paying no|little|scant|not|insufficient|minimal|zero|hardly|scarcely|barely|less ..1 @notice|heed|interest|care|ownership|pains|precautions|responsibility|regard|initiative|attention
        take~ a ..2 @view|approach of|to|towards
        took|take|taking|takes|taken ..6 @granted|gospel|trust|faith !store|anchor
        jump~|leap~|rush~|spring~|sprang|hurry~|hurried|hasten~|race~ to|into|at ..2 @conclusions|conclusion|judgement|blame|judgment|judgements|judgments|diagnosis|solutions|assumptions|explanation|explanations|verdict|theory|blaming
        out of ..2 @depth|league|element|depths
        in over ..2 @head|heads|depth
        on|off|at|of|by|using|under|upon|through|to his|her|their|its @own ..1 authority|bat|initiative|whim|say-so|accord|hook|devices|judgement|steam|judgment|volition|discretion|counsel|motion|recognisance|recognizance|whims
        exceed|exceeded|exceeding|overstep|overstepped|overstepping|outside|beyond|exceeds|oversteps|overreached|overreach|overreaching|stretched|stretching|abused|abusing ..3 @scope|authorisation|authorization|authority|mandate|remit|brief|powers|competence|bounds|permission|jurisdiction|authorities|delegation|responsibilities|role
        @ignoring|ignored|ignores|ignore|disregarded|disregarding|flouted|flouting|defied|violated|violating|breached|bent|broke|breaking|bypassed|circumvented|sidestepped|sidestepping|skirted|flaunted|overrode|overriding|dismissed|overruled|brushed|shrugged|disregards|disregard|flout|defy|defies|violates|violate|breaching|breaches|bending|bends|breaks|break|bypassing|bypasses|bypass|circumventing|sidesteps|skirts|dismissing|dismisses|dismiss|waved|waving|contravened|contravening|discounted|discounting|downplayed|ridiculed|mocked|neglected|laughed|scorned|trampled ..6 :rulebook|advice|warning|warnings|objections|concerns|doubts|colleagues|experts|alarm|alarms|objection|worries|evidence|recommendation|recommendations|reservations|protests|reminders|reminder|sign-off|suggestion|suggestions|complaint|complaints|symptoms|pleas
        :past|push~|deploy~|merge~|continue~|press~|carry~|went|proceed~|ship~|release~|approve~|sign~|roll~|launch~|apply~ ..8 @regardless|nonetheless|unseen|undeterred|unperturbed|heedlessly|undaunted|unheeding|unabashed
        @refused|refuses|refusing|declined|refuse|declines|declining|unwilling|disinclined|decline|loath ..1 to ..1 :care_base|listen|help|cooperate|admit|engage|answer|acknowledge|believe|accept|take|look|share|provide|respond|investigate|escalate|roll|fund|pay|spend|approve|budget|invest|replace|upgrade|patch|fix|test|hire|staff|wait|stop|learn|change|own|budge|read|hand|release|join|hear|talk|discuss|explain|entertain|countenance|contemplate|compromise|co-operate|collaborate|concede|recognise|recognize|reconsider|apologise|apologize|adopt|move|leave|let|allow|act|commit|contribute|come|attend|sign|halt|pull|postpone|delay|cancel|give|report|adapt|comply|follow|document|rollback|revert|back|do
        @insist~ on !a
        kept|keeps|started|began|continued|starts|keep|keeping|begins|begin|continues|went? @blamed|blames|blaming|blame|accuse|accuses|accused|accusing|scapegoated|scapegoating|faulted|faulting|berated|berating|pestered|pestering|badgered|badgering each|one|everyone|others|our|the|us|other|everybody|their|his|her|its|operations|ops|colleagues|anyone|somebody|someone|users|customers|developers|another|them|him|my|your|whoever|management|vendors|dev|devs|support !free|less
        point~ ..2 @fingers|finger
        @point~ at each|one other|another
        @lied|lying|lies|fibbed|fibbing|bluffed ..1 about|to|over|concerning|when
        @cheat~|pretend~|concealed|feigned|fibbed|bluffed|fudged|stonewalled|misled|withheld|hoarded|hushed|suppressed|concealing|feign~|fib~|bluff~|fudge~|stonewall~|hoarding|hush~|deceive~|dupe~|fabricated|falsified|doctored|embellished|exaggerate~|withholding|covered-up|bamboozled|bullshitted|dissembled|whitewashed|sandbagged
        @hid|hides|hiding|hide|cowered|cowering|sheltered|sheltering ..2 behind|from|under|it|that|what|how|everything|evidence|facts|truth|mistake|mistakes|outage|breach|incident|news|extent|damage
        kept|stayed|remained|keeping|stay|keep|keeps|staying|stays|remain|remains|remaining|fell|went ..1 @silent|quiet|mum|schtum|shtum|tight-lipped|tightlipped|uncommunicative
        kept|keep|keeps|keeping|left|leave|leaves|leaving ..5 in the @dark|cold|lurch
        kept|keep|keeps|keeping|swept|sweep|brushed|hid|hiding|sweeping ..6 to|under @himself|herself|themselves|itself|rug|wraps|carpet
        @experimented|experimenting|experiments|experiment|dabbled|tinkered|tinkering|fiddled|toyed|played on|in|with|around|upon|against ..2 production|prod|live|us|customers|patients|root|customer|user|live-system|passengers|residents
        @improvised|dabbled|toyed|gambled|gambling|tinker~|fiddle~|meddle~|messing|mess~|fool~|monkey~|muck~|play~|dabbling|toying|gambles|dallied|dallying|pottered|faffed|faffing|futzed|noodled|fumbled|fumbling|horsing|mucking ..1 around|about|with|on|in|over|through !a|book|back
        @guessing|guessed|guesswork|guesses|guess|hoped|hoping|speculated|speculating|bluffed instead|rather|without
        @distracted|engrossed|sidetracked|side-tracked|absorbed by|with|and|in|from|when|while
        @preoccupied|obsessed|concerned|engrossed|absorbed|fixated|busy|consumed with|by|in|on ..1 himself|herself|themselves|his|her|their|its|other|internal|politics|appearances|titles|itself|image|prestige|meetings|email|emails|chat|phone|phones|gossip|paperwork|rank|budgets|optics|reputation
        @tired|exhausted|fatigued|sleepy|hungover|bored|drunk|drowsy|weary|sleep-deprived|hung-over|tipsy|distracted|groggy|rushed|hurried|overworked|impatient|dozy|stressed|frustrated|confused|irritated ..2 and|,|so ..6 not|typed|deleted|pulled|missed|did|ran|hit|entered|pressed|clicked|mis-typed|mistyped|forgot|overlooked|selected|chose|picked|skipped|put|confused|mixed|misread|misjudged|let|left|made|wrote|took|assumed|approved|merged|pushed|deployed|closed|opened|swapped|turned|unplugged|dropped|lost|cut|just|simply
        @sleep~|slept|doze~|snooze~|snore~ through|in|on|past|right|straight|during !the|mode|a|my|our|his|her|their|its
        @overslept|overpromised|overreached|overplayed|overstated|oversold|overhyped|underperformed|overtrusted|underdelivered|oversleeping|overpromise|overpromises|overpromising|over-promised|overselling|overreaching|over-committed|under-delivered|underprepared|underplayed|overcomplicated|over-complicated|overengineered|over-engineered|over-trusted|overrelied|over-relied|underinvested|under-invested
        @simply|merely|blindly|mindlessly|reflexively|lazily|casually|happily|dutifully|robotically|unthinkingly|absent-mindedly|naively|carelessly|hastily|uncritically|unquestioningly|dumbly|instinctively|absentmindedly|thoughtlessly|complacently ..1 clicked|clicks|swiped|approved|pressed|merged|signed|forwarded|closed|assumed|guessed|hoped|ignored|accepted|trusted|relied|tapped|acked|dismissed|silenced|muted|waved|nodded|rubber-stamped|ticked|skipped|copy-pasted|obeyed|believed|shrugged
        just|simply|only @assumed|guessed|hoped|ignored|shrugged|presumed|trusted|nodded|acked|dismissed|believed|winged|rubber-stamped|supposed|figured|gambled|prayed|waved
        just|simply|blindly|quickly @clicked|clicks|hit|pressed|tapped|clicking|hitting|pressing|smashed|mashed ok|yes|approve|accept|merge|next|confirm|okay|continue|proceed|send|submit|enter|agree|dismiss|ignore|acknowledge|apply|run|delete|deploy
        @clicked|clicking|clicks|click|tapped|tapping|dismissed|swiped|swiping|skipped|pressed away|through|past|yes|ok|okay|accept|approve|confirm|continue|right|straight|next|enter ..4 warning|warnings|prompt|prompts|dialog|confirmation|without|it|banner|alert|dialogue|dialogs|banners|popup|pop-up|modal|confirmations|notice|reading|looking|checking|message|disclaimer|reminder
        @fell|fall|falling|falls|fallen for ..5 phishing|phish|scam|trick|trap|bait|email|mail|ruse|ploy|lure|hoax|phisher|fake|lie|lies|con|prank|scammer|fraud|promise|promises|impostor|imposter|attack|attacker|message|vishing|smishing|spoof|spoofed|story|pitch|hook
        had|has|have|used|using|chose|kept|set|reused|picked|selected|left|shared|uses|use|choose|chosen ..1 weak|guessable|trivial|default|obvious|same|shared|simple|easy|poor|insecure|bad|silly|stupid|laughable|unchanged|breached|identical|feeble|dictionary @password|passwords|passphrase|passcode|passcodes|pin|pins|pass-phrase
        @bypassed|circumvented|skipped|disabled|dodged|bypassing|circumventing|skipping|dodging|evaded|sidestepped|overrode|ignored|shortcut|muted|silenced ..6 to ..1 save|make|meet|please|hit|finish|ship|get|impress|speed|satisfy|spare|look|shorten|reach
        decided|chose|opted|preferred|wanted|elected|trying|tried|chosen|choosing|decide|decides|chooses|tries|wants|hoping|hoped|sought|eager|keen|anxious|agreed to ..1 @save|skimp|economise|economize|scrimp|stint|spare|cheap ..1 money|time|cost|costs|effort|on|a|expense|expenses|budget|hassle|minutes|hours|bother|trouble|fees|pennies|face|cash|work|steps
        not|never|hardly ..1 do|did|done|doing|make|made|making|does|performed|perform a|an|our|their|the|much|any|its|his|her|my|your ..2 @good|great|better|proper|decent|adequate|thorough|sufficient|best|careful|reasonable|satisfactory|fair|solid|professional|competent|diligent|acceptable|terrific|stellar|clean|effective|brilliant|serious|rigorous|convincing|tidy job|work|testing|review|check|analysis|handover|planning|effort|cleanup|clean-up|assessment|investigation|inspection|research|thinking|preparation|due|rehearsal|impression|diligence|attempt
        @decided|chose|elected|opted|preferred|choose|chooses|chosen|choosing|deciding|decides|electing|opting|opts|elects|preferring|prefers|tempted|willing|content|happy to ..1 skip|ignore|gamble|guess|hope|cut|bypass|downplay|hide|look|pretend|disregard|forgo|forego|neglect|overlook|defy|dodge|evade|wing|conceal|withhold|lie|deny|blame|shirk|risk|flout|minimise|minimize|shelve|chance|improvise|plough|press|dispense|bend|circumvent|brush|shrug
        not|never|hardly|rarely ..1 @hold|held|holding himself|herself|themselves|ourselves|itself|anyone|people|staff|teams|vendors|them|myself to|accountable|responsible
        not|never|hardly|barely|rarely|nor|scarcely ..1 provide|provided|exercise|offer|give|exert|show|provides|providing|exercised|exercises|exercising|offered|gave|given|exerted|showed|shown|shows|demonstrate|demonstrated|apply|applied|display|displayed|maintain|maintained ..4 @oversight|leadership|supervision|direction|scrutiny|governance|guidance|challenge|stewardship|accountability|responsibility|ownership|judgement|judgment|restraint|vigilance|diligence|initiative|discipline|rigour|rigor|professionalism|training|mentoring|urgency|commitment|care|clarity !to
        exercised|exercises|exerted|provided|offered|showed|exercise|exert|exerts|provides|provide|offers|offer|shows|show|shown|given|gave|giving|exercising|demonstrated|displayed|applied|maintained|practised|practiced little|no|scant|limited|insufficient|inadequate|poor|weak|minimal|hardly|zero|scarcely|barely|lax|sloppy|loose|questionable|bad|not|less|patchy|inconsistent ..2 @oversight|control|leadership|supervision|direction|challenge|scrutiny|guidance|governance|stewardship|accountability|ownership|judgement|judgment|restraint|vigilance|diligence|initiative|discipline|rigour|rigor|professionalism|caution|care|prudence|coordination|concern|urgency|responsibility|foresight|mentoring|instruction|enforcement|curiosity
        @stuck|clung|sticking|clinging|anchored|cling|clings|sticks|stick|fixated|fixating|anchoring|latched|hung|wedded|married|persisted|persisting|seized|hanging|hooked|insisted|fastened on|to|onto|with|in|upon ..4 theory|hypothesis|assumption|explanation|idea|belief|diagnosis|narrative|theories|hypotheses|assumptions|explanations|notion|conviction|story|view|interpretation|suspicion|culprit|conclusion|suspect|reading|guess|thinking|wrong
        @talk~|speak~|spoke|shout~|spoken|talking|yell~ over|past|across|at each|one other|another
        not|hardly|never|nor ..1 @rise|rose|live|step|risen|lived|stepped|measure|measured to|up
        fall~|fell|fallen ..3 @short of|in|on|here|again
        not|never|hardly|barely|nor ..1 do|done|did|doing|does|finish|finished|pull|pulled|play|played|fulfil|fulfill|fulfilled|perform|performed|carry|carried|discharge|discharged ..2 @homework|job|due|duty|bit|part|duties|jobs|weight|research|share|role|legwork|groundwork|obligations|chores|rounds|bits|diligence|responsibilities
        @tolerated|condoned|indulged|tolerating|tolerates|tolerate|condoning|condones|condone|indulging|normalised|normalized|overlooked ..3 this|it|such|these|sloppy|bad|poor|risky|that|lax|shoddy|careless|unsafe|dangerous|shortcuts|deviation|deviations|workarounds|behaviour|behavior|practice|practices|conduct|violations|breaches|non-compliance|reckless|lateness|slackness|untested|unreviewed|mediocrity|poor-quality
        @pressured|pressurised|pressurized|bullied|bullying|browbeat|badgered|nagged|coerced|harried|pressuring|hounded|hassled|hectored|strong-armed|harassed|intimidated|goaded|pestered|guilt-tripped|cajoled|steamrollered|bulldozed|chivvied|nagging|badgering|coercing|harrying|pestering|cornered|railroaded the|us|our|her|him|them|engineers|into|people|every|me|my|their|his|staff|operators|engineer|management|everyone|teams|developers|colleagues|a|an|team|support|crew|crews|those|anyone|suppliers|vendors|contractors|junior
        """,
        hit="Ravi took a shortcut and edited the live file.",
        sound="The proxy took a shortcut through the second switch.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        :rulebook|warning|warnings|advice|concerns|objections|alarms|alerts|complaints|doubts|misgivings|recommendation|recommendations|pleas|fears|worries|reservations ..5 was|were|been|being|get|gets|got ..2 @ignored|violated|flouted|broken|breached|disregarded|circumvented|bypassed|sidestepped|dismissed|brushed|overruled|laughed|downplayed|bent|defied|skirted|contravened|trampled|mocked|ridiculed|waved|swept|shrugged|discounted|belittled|pooh-poohed
        @against ..3 advice|policy|recommendation|recommendations|instructions|orders|wishes|protocol|procedure|agreement|convention|guidance|guidelines|policies|wish|counsel|judgement|judgment|rules|regulations|warnings|warning|runbook|checklist|procedures|norms|standards|directive|directives|practice|practices|guideline|freeze
        @against ..2 the|every|all|better|our|their|his|her|its|good|common|sound|explicit|repeated|specific|written|express|clear|standing|internal|company|site|agreed ..1 rule|rules|book|judgement|judgment|knowledge|advice|warnings|odds|reason|policy|policies|sense|wishes|standards|practice|practices|instruction|instructions|orders|guidance|procedure|procedures|regulations|convention|conventions|recommendation|recommendations
        in @violation|breach|contravention|defiance|contempt|disregard of ..3 standard|:rulebook|order|practice
        @violated|violating|breached|flouted|breaching|flouting|contravened|contravening|infringed|infringing ..4 requirement|requirements|regulation|regulations|law|laws|contract|agreement|rule|rules|policy|policies|procedure|procedures|standard|standards|guideline|guidelines|instruction|instructions|norms
        @contrary to ..4 policy|procedure|rules|process|agreement|guidelines|instructions|advice|protocol|practice|agreed|policies|procedures|rule|regulations|guidance|instruction|warnings|recommendation|recommendations|standards|runbook|checklist|orders|directive|directives|standing|convention
        was|were|been|being|got ..1 @told|warned|advised|instructed|reminded|cautioned|begged|ordered|implored|urged ..1 twice|repeatedly|several|often|many|explicitly|frequently|expressly|thrice|already|clearly|specifically|personally|three|four|five|six ..1 times|not|to|about|and|that|of|before|against|.|by
        @unapproved|unsanctioned|unannounced|uncoordinated|unreviewed|unsupervised|unauthorised|unauthorized|undisclosed|unlogged|unticketed|unagreed|uncleared|unwarranted|unvetted|unofficial|unilateral|ill-advised change|changes|deploy|deployment|restart|migration|maintenance|push|merge|fix|script|release|edit|experiment|tinkering|upgrade|patch|commit|work|reboot|test|restarts|merges|fixes|scripts|releases|edits|experiments|upgrades|patches|commits|deploys|deployments|pushes|switch|actions|move|modification|modifications|tweak|tweaks|tests|testing|override|overrides|alteration|shutdown|reset|rollback|rollout|cutover|workaround|installation|intervention|repair|detour
        communication|coordination|collaboration|information|communications|co-ordination|handover|hand-over|handoff|cooperation|comms|teamwork|alignment|trust|escalation|knowledge|briefing|reporting|liaison ..1 @gap|gaps|breakdown|breakdowns|lapse|lapses|mix-up|mix-ups|mixup|failure|failures|difficulties|deficit|deficits|barrier|barriers|disconnect|mismatch|void|vacuum|silo|silos between|among|with|within|in|amongst|inside|across ..3 :role|:team|departments|sites|people|shifts|offices|parties|us|we|them|organisations|organizations|business|teams|companies|firms|crews|depots|suppliers|engineers|responders|operators|staff|management|leadership|everyone
        @breakdown|gap|lapse|breakdowns|lapses|collapse|failings|failing|shortcoming|shortcomings|weakness|weaknesses|deficiency|deficiencies|disconnect|deficit ..1 in|of ..1 communication|communications|coordination|collaboration|teamwork|communicating|leadership|discipline|supervision|oversight|judgement|judgment|command|vigilance|co-ordination|cooperation|trust|cohesion|accountability|ownership|governance|stewardship|professionalism|decision-making|handover|care|attention|comms !channel|node|protocol|bus|link|channels|links|path|protocols
        failure|breakdown|lapse|lapses|failures|failing|failings|collapse|deficiency|deficiencies|shortcoming|shortcomings|abdication|dereliction|want|dearth|deficit|weakness|weaknesses|absence of|in ..1 @leadership|discipline|judgement|judgment|common|supervision|nerve|imagination|duty|oversight|governance|professionalism|ownership|care|diligence|concentration|attention|responsibility|command|teamwork|stewardship|foresight|rigour|rigor|vigilance|courage|preparation|candour|candor|accountability|competence|decision-making|airmanship|housekeeping|followership|courtesy|cooperation|listening|curiosity|forethought|prudence
        @organisational|organizational|institutional|managerial|corporate|bureaucratic|cultural|leadership|supervisory|behavioural|behavioral|governance|moral|ethical|collective failure|failures|failing|failings|shortcoming|shortcomings|dysfunction|inertia|neglect|incompetence|complacency|arrogance|blindness|indifference|chaos|weakness|weaknesses|negligence|amnesia|laziness|breakdown|malaise|paralysis|carelessness|cowardice|denial|hubris|lapse|lapses|deficiency|deficiencies
        @massive|colossal|epic|monumental|abject|big|huge|spectacular|giant|enormous|almighty|utter|absolute|royal fail|failing|fails|screw-up|cock-up|cockup|balls-up|foul-up|botch|howler|faceplant|own-goal|clanger|mess-up .|,|on|by|of|and|from|at|in|with|$|;|:
        @miscommunication|non-communication|infighting|politics|rivalry|squabbling|finger-pointing|bickering|turf|miscommunications|miscoordination|buck-passing|blame-shifting|bitching|rivalries|feuding|feud|squabbles|turf-war|in-fighting|intrigue|power-play|tribalism|territoriality|distrust|mistrust|point-scoring|one-upmanship|wrangling|recriminations|antagonism|animosity|resentment between|among|by|with|inside|within|war|and|over|instead|while|amongst|across|from
        behaviour|behavior|conduct|attitude|response|work|service|handling|approach|performance|tone|workmanship|communication|manner|reaction|treatment|practice|supervision|standard|support|communications|leadership|planning|preparation|explanation|excuse ..5 is|was|are|be|been not|hardly|never|scarcely|barely ..2 @acceptable|tolerable|tolerated|excusable|professional|defensible|forgivable|justifiable|pardonable|becoming|befitting|satisfactory|adequate|exemplary|commendable|impressive|constructive|serious|honest|credible
        :peoples_work|handling|escalation|incident-response|messaging|comms|triage|reaction|approach|change-management|co-operation|cooperation|staffing|briefing|follow-up|reporting|troubleshooting|stewardship|engagement|practice|practices|hygiene|oversight|reviewing ..6 is|was|are|were|been|seemed|looked|felt|proved not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|ideal|robust|competent|professional|careful|diligent|helpful|impressive|systematic|convincing|disciplined|swift|serious|vigorous|energetic|decisive|coherent|meticulous|attentive|constructive|transparent|optimal|acceptable|exemplary|honest|joined-up
        our|their|his|her|my ..2 :peoples_work|handling|performance|service|work|approach|response|testing|reviewing|updates|engagement|assessment|follow-up|:practice|:output|reaction|commitment|cooperation|troubleshooting|triage|discipline|attention|effort|manner ..6 is|was|are|were|been|seemed|looked|felt|proved not|hardly|never|scarcely ..2 @effective|adequate|satisfactory|sufficient|timely|consistent|structured|thorough|rigorous|prompt|organised|organized|coordinated|co-ordinated|fast|quick|swift|sufficiently|good|up|competent|professional|careful|diligent|helpful|impressive|systematic|convincing|disciplined|serious|decisive|coherent|attentive|constructive|transparent|acceptable|exemplary|great|sharp|joined-up
        not ..1 @my|our|their|his|her|your ..1 queue|job|problem|department|remit|turf|jobs|area|task|business|concern|responsibility|call|team|patch|service|ticket|table "|”|, ..8 answer|answered|said|reply|replied|was|told|attitude|response|replies|answers|responded|wrote|says|say|saying|shrug|line|refrain|retort|verdict|came|stance|posture
        @said|says|claimed|answered|replied|insisted|decided|told|argued|answer|maintained|saying|declared|say|replying|wrote|thought|felt|claiming|claims|responded|shrugged|believed|considered|retorted|protested|ruled|declares|argues|insists|maintains ..8 not|nobody|never ..1 their|his|her|its|theirs|our|my|your problem|job|queue|department|business|concern|remit|turf|task|area|ticket|responsibility|call|duty|worry|table|patch|worries|baby|domain
        @reuse~|re-used|re-use|recycled|reusing|recycle|recycling|re-using ..4 password|passwords|passphrase|credentials|pin|pins|passcode|credential|logins
        had|has|have|were|was|been ..2 advised|warned|cautioned|counselled|counseled|spoken|argued|pleaded ..3 @against
        installation|work|workmanship|code|cabling|documentation|translation|repair|job|support|script|patch|report|analysis|labelling|wiring|soldering|handover|testing|preparation|planning|reporting|advice|coding|engineering|maintenance|labeling|design|briefing|training|repairs|service|instructions|installations|review|reviews|notes|answers|reply|scripts|reports ..3 of ..1 poor|low|shoddy|bad|inferior|substandard|terrible|abysmal|appalling|questionable|dubious|sub-standard|subpar|dreadful|lousy|awful|doubtful|insufficient|inadequate|unacceptable|miserable|mediocre|uneven|third-rate|second-rate @quality|standard|workmanship|standards|calibre|caliber|craftsmanship
        @spent|wasted|lost|spending|wasting|losing|frittered|squandered ..6 arguing|debating|bickering|squabbling|blaming|quarrelling|pointing|wrangling|feuding|haggling|dithering|pontificating|bike-shedding|bikeshedding|fretting|complaining|moaning|sulking|faffing|chatting|gossiping|accusing|litigating|procrastinating|second-guessing|defending|denying|posturing|dodging|fiddling|twiddling|grandstanding|whining
        was|were|is|are|been not ..2 sufficiently|adequately|properly|well|appropriately|thoroughly|carefully|competently|diligently|responsibly|professionally|rigorously|suitably @protected|secured|hardened|supervised|trained|briefed|staffed|planned|prepared|coordinated|co-ordinated|organised|organized|resourced|rehearsed|thought|communicated|governed|led|vetted|risk-assessed|considered|overseen|guarded|safeguarded|instructed
        @insufficiently|inadequately|poorly|badly|barely|carelessly|sloppily|woefully|shoddily|laxly|negligently protected|secured|safeguarded|supervised|staffed|guarded|trained|planned|prepared|coordinated|co-ordinated|organised|organized|resourced|rehearsed|communicated|governed|led|vetted|reviewed|overseen|briefed|instructed|tested|labelled|labeled|policed|thought|patched
        poor|bad|weak|rotten|patchy|terrible|dismal|woeful|lamentable|appalling|abysmal|dreadful|shameful|dubious|questionable|sorry|checkered|chequered|mixed|uneven|lousy|unenviable|shaky ..1 track|safety|maintenance|security|service|reliability|compliance|delivery|quality|attendance|disciplinary @record
        did|does|do|doing|done a|an|some|such|rather|pretty ..1 @poor|bad|terrible|lousy|awful|dreadful|horrible|miserable|sloppy|half-hearted|shoddy|slapdash|mediocre|pathetic|abysmal|appalling|woeful|dismal|careless|hasty|rushed|botched|lacklustre|lamentable|slack|clumsy|superficial|sketchy|feeble|dire|patchy|hopeless|rotten|lax|inadequate job|work|effort|analysis|testing|review|planning ..1 communicating|telling|informing|explaining|planning|testing|reviewing|documenting|managing|handling|coordinating|keeping|on|with|preparing|labelling|labeling|briefing|training|supervising|checking|securing|monitoring|cleaning|maintaining|of|at|in|here|.|,|;|$|escalating|handing|writing|setting|running|organising|organizing|scoping|designing|coding
        support|helpdesk|service-desk|desk|hotline|help-desk|vendor|supplier|contractor|agency|staff|management|helpline|switchboard|reception|team|account-manager|call-centre|call-center|operator|carrier|consultant|consultants ..1 was|were|is|seemed|proved|been|remained :degree* @unhelpful|clueless|rude|dismissive|incompetent|useless|arrogant|uninterested|disinterested|evasive|uncooperative|condescending|hopeless|obstructive|patronising|patronizing|indifferent|curt|brusque|disorganised|disorganized|unprofessional|incapable|ignorant|unsympathetic|impolite|vague|defensive|awful|terrible|lousy|dreadful|non-existent|nonexistent
        their|his|her|'s|whose ..2 is|was|were|are|been|looked|became ..1 a|an|just|pure|complete|one|total|absolute|utter|such|real ..2 @mess|garbage|rubbish|joke|nightmare|crap|shambles|disgrace|disaster|farce|pigsty|fiasco|embarrassment|trainwreck|train-wreck|hodgepodge|hotchpotch|travesty|muddle|spaghetti
        @sloppy|shoddy|slapdash|chaotic|lousy|amateurish|haphazard|cavalier|slack|slipshod|careless|lax|reckless|complacent|unprofessional|dysfunctional|toxic|half-baked|disorganised|disorganized|shambolic|amateur|cowboy|lackadaisical|undisciplined ..1 process|processes|engineering|culture|habits|organisation|organization|operation|standards|procedures|practice|practices|procedure|approach|attitude|attitudes|management|planning|working|hygiene|habit|housekeeping|discipline|work|methods|paperwork|administration|governance|record-keeping|coding|craft|maintenance|execution|ways|behaviour|behavior|rollout|operations|stewardship
        @quick|dirty|ugly|horrible|nasty|cheap|lazy|sloppy|shoddy|crude|clumsy|amateurish|hasty|awful|terrible|stupid|dreadful|botched|makeshift ..1 hack|kludge|bodge|hacks|kludges|bodges|bodge-job|patch-up|workaround|workarounds|lash-up|fudge|fix|script|job|patch|shortcut ..2 by|that|which|from|of|made|left|written|put ..1 AGENT
        quick and @dirty
        at @cross purposes
        AGENT ..4 was|were|is|are|been|seemed|remained|remains|proved ..2 of|to a|an? ..1 poor|low|substandard|sub-standard|inferior|questionable|doubtful|insufficient|dubious|dreadful|terrible|unacceptable|inadequate|bad|shoddy|mediocre|uneven|subpar|sub-par|unsatisfactory|third-rate|second-rate @quality|standard|calibre|caliber|standards|value|craftsmanship|worth
        approach|attitude|handling|conduct|management|planning|supervision|oversight|governance|culture|preparation|preparations|tone|behaviour|behavior|practice|practices|discipline|reviews|review|testing|reaction|response|checks|assumptions|mindset|style|treatment|stance|judgement|judgment|handover|briefing|estimate ..6 was|were|is|been|are|seemed|became|remained|grew|looked|felt ..1 too|overly|rather|very|far|somewhat|unduly|little|quite|excessively|dangerously|increasingly @casual|relaxed|loose|lax|informal|cavalier|superficial|optimistic|hasty|lenient|complacent|permissive|lackadaisical|timid|cautious|slapdash|laid-back|cosy|confident|trusting|hands-off|slack|leisurely|sloppy|haphazard|reactive|ambitious|passive|rushed|soft|shallow|perfunctory|easygoing|easy-going|cursory|indulgent|cheerful|chaotic
        at|in|past|talked|working|talking|worked|acting|pulling @cross-purposes|loggerheads|silos|cross-purpose|daggers|siloes
        cobbled|thrown|slapped|hacked|bodged|lashed|flung|knocked|scraped|rushed|bashed|duct-taped|slap|cobbling|slapping|bodging|hacking|tacked|botched @together
        @bodge|bodged|kludged|jury-rigged|jerry-rigged|gerry-built|jerry-built|bodges|bodging|bodgery|botch-job|botched-up|slap-dash|shonky|ropey|ropy|ramshackle|cack-handed|half-arsed|half-assed|half-cocked
        @half-listened|half-read|skim-read|cargo-culted|cargo-cult|groupthink|box-ticking|penny-pinching|empire-building|corner-cutting|rubber-stamping|rubber-stamp|rubber-stamped|rubberstamped|buck-passing|back-covering|heroics|scapegoating|rubberstamping|half-heard|half-listening|half-reading|half-watching|half-remembered|half-understood|skim-reading|skimread|blame-shifting|buckpassing|group-think|tick-box|box-ticked|backside-covering|arse-covering|ass-covering|cheese-paring|navel-gazing|finger-wagging|scapegoated|glory-hunting|showboating|grandstanding|kingdom-building|turf-guarding|cut-corner|cargo-culting
        @blind|misplaced|unquestioning|uncritical|unthinking|naive|childlike|childish|unfounded|unwarranted|slavish faith|trust|obedience|optimism|belief|confidence|reliance|adherence|acceptance|loyalty|enthusiasm|assumption|deference|hope|dependence in|of|that|and|on|.|,|to|by|;|$|from|among|was|had
        wishful|magical|lazy|muddled|woolly|sloppy|fuzzy|wooly|short-term|siloed|silo|blinkered|confused|narrow|careless|slack|shallow|half-baked|simplistic|lax|muddy|one-track|naive|hidebound|tribal @thinking
        a|only|just|merely @token|fleeting|perfunctory|cursory|half-hearted|desultory|lukewarm|grudging|belated|superficial|feeble|fig-leaf glance|look|gesture|apology|effort|attempt|review|reply|acknowledgement|gestures|apologies|attempts|check|checks|reviews|testing|mention|nod|thought|inspection|visit|consultation|resistance|presence|interest|examination|acknowledgment|contribution|announcement|training|appearance|explanation
        let|left|lets|letting|leaves|leaving|leave|allowed ..6 @slide|slip|rot|drift|fester|lapse|decay|gather|languish|moulder|molder|wither|rust|stagnate|wilt !gradually|the|window
        """,
        hit="The route was changed against the advice of the vendor.",
        sound="The patch was tested over and over.",
        unless="negated-blame future attackers question by-system",
    ),
    Row(
        """
        @preferred|chose|opted|favoured|favored|picked|prefers|prefer|favours|favors|chooses|choose|opts|choosing|preferring|picks|elected ..6 over|rather|instead|to|ahead|above than|of? :ing|maintenance|safety|caution|quality|care|testing|security|asking|rigour|rigor|planning|prevention|process|training|staffing|documentation
        @kept|keeps|keep|continued ..1 ignoring|pushing|pressing|retrying|trying|insisting|saying|clicking|typing|changing|denying|restarting|deploying|merging|hammering|postponing|deferring|delaying|refusing|arguing|digging|fiddling|tinkering|dismissing|silencing|muting|acking|snoozing|promising|blaming|guessing|rebooting|rerunning|repeating|rejecting|telling|talking|driving|drilling ..6 even|despite|although|without|instead|anyway|though|long|regardless|after|rather|against|past
        @owe|owes|owed ..3 an|our|us|the|some|his|her|their|a ..1 apology|explanation|apologies|explanations|answer|answers|clarification
        @persisted|persists|persisting|persevered|persist in|with
        let|lets|letting|left|leave|leaves|leaving|allowed ..6 @ride|bounce|languish|linger|sour|stew|stewing|fester|drift|rot|moulder|molder
        been ..1 @told|warned|reminded|asked|cautioned|advised|instructed|begged ..6 in|at|after|on|during|by|over|for|throughout ..1 two|three|four|five|several|multiple|many|every|previous|past|earlier|numerous|six|countless|prior|repeated|months|weeks|years|successive
        in the|a|this|his|her|their|an|its|our @habit|habits of ..1 :ing
        @pushed|pushes|pushing|pressed|pressing|lobbied|lobbies|lobbying|agitated|clamoured|clamored for a|an|the|their|its|this|that|earlier ..2 date|deadline|launch|release|launch-date|go-live|rollout|cutover|delivery|shipment|opening|dates|deadlines|schedule|migration
        feels|felt|thinks|thought|considers|considered|feel|believes|believed|think|consider|deemed|saw|sees|regards|regarded|held|believe|imagined|fancied himself|herself|themselves|itself ..2 @above|beyond|exempt|untouchable|infallible|superior|invincible|indispensable
        @known|notorious|reputed|famous|infamous|renowned|rumoured|rumored to|for be|being ..1 difficult|slow|hard|unreliable|careless|late|uncooperative|impatient|sloppy|hasty|chaotic|awkward|prickly|rude|lazy|lax|disorganised|disorganized|hard-headed|stubborn|unhelpful|evasive|cavalier|forgetful|incompetent|absent-minded|obstructive|hot-headed|reckless|touchy|arrogant|defensive|complacent
        sent|published|issued|posted|gave|wrote|sends|publishes|issues|posts|gives|writes|made|put|released|circulated|drafted|broadcast|delivered|left out? a|an|some|two|several ..1 @confusing|misleading|unclear|vague|ambiguous|contradictory|inaccurate|garbled|late|belated|unhelpful|muddled|inconsistent|false|tardy|premature|patronising|patronizing|panicked|panicky|careless|sloppy|hasty|untrue|cryptic|evasive|half-hearted|bland message|email|mail|statement|notice|announcement|update|instruction|post|messages|emails|statements|notices|announcements|updates|instructions|posts|advice|answer|answers|reply|replies|explanation|directions|guidance|advisory|memo|bulletin|tweet
        @denied|denies|denying|deny there|any|responsibility|everything|having|knowledge|wrongdoing|involvement|that|being|ever|liability|blame|fault|knowing|doing|making
        kept|keeps|keep|keeping @changing|altering|revising|shifting|moving ..2 explanation|explanations|story|mind|account|version|answer|answers|advice|plan|plans|scope|requirements|priorities|stories|versions|accounts|instructions|minds|tune|specification|specifications|spec|requirement|direction|diagnosis|theory|tack|goals|goalposts|deadline|deadlines|decision|decisions
        arrived|arrive|arrives|turned|came|joined|showed|arriving|come|comes|went|goes|started|entered|walked|joins|showing|attended up? @unprepared|unequipped|ill-prepared|ill-equipped|empty-handed|underprepared|unbriefed|unready|clueless|ill-briefed|ill-informed|under-prepared|unrehearsed|hungover|drunk|uninformed|untrained|unqualified
        @finally|eventually|belatedly|grudgingly|reluctantly ..1 showed|shows|turned|turns|woke|reacted|admitted|acknowledged|deigned|bothered|conceded|stirred|relented|listened|bestirred up|.|,|that|the|it|to|$
        can|could not ..1 have ..1 @tested|read|checked|looked|thought|understood|reviewed|validated|verified|tried|watched|listened|slept|cared|inspected|proofread|rehearsed|considered|realised|realized|noticed|paid|examined|bothered|planned|prepared
        @ignored|ignores|ignoring|disregarded|dismissed|ignore|disregards|disregarding|dismissing|dismisses|neglected|binned|shrugged|brushed|discounted|snoozed|swiped ..6 email|emails|mail|mails|request|requests|report|reports|ticket|tickets|ping|pings|message|messages|calls|question|questions|complaint|complaints|feedback|page|pages|reminder|reminders|alert|alerts|symptoms|signs|e-mail|e-mails|letter|letters|call|note|notes|phone|pager|query|queries|enquiries|inquiries|suggestion|suggestions|tip|hint|hints|sign|signal|signals|symptom|alarm|alarms|notification|notifications|prompt|prompts|advice|dashboard|dashboards|graph|graphs|smell|texts|comment|comments|plea|pleas|banner|invite|invitation|invitations|bulletin|bulletins|advisory|advisories
        @cheaped|skimped|scrimped|skimp|skimping|skimps|scrimp|scrimping|cheaping|economised|economized|stinted|pennypinched|penny-pinched out|on
        @deluded|deluding|fooled|fooling|kidded|kidding|lulled|lulling|deceived|deceiving|flattered|conned|reassured|hoodwinked|persuaded|comforted|congratulated|kid|fool|delude|consoled ourselves|himself|herself|themselves|itself|us
        was|were|is|are|been|fell|fallen|lay ..2 @asleep and|when|while|during|for|instead|,|through|on|at|throughout
        was|were|is|are|been|caught|found ..2 @napping|dozing|daydreaming|slacking|goofing|snoozing|skiving|slumbering|drunk|hungover|bored|loafing|lounging|gossiping|dawdling|dithering|moonlighting|faffing|sulking|skylarking|snoring|tipsy|inebriated|intoxicated|stoned|hung-over|half-asleep|sunbathing|gallivanting|lollygagging|doomscrolling
        @argued|quarrelled|squabbled|bickered|debated|fought|arguing|debating|bickering|squabbling|quarrelling|quarreled|quarrel|argue|bicker|wrangled|wrangling|feuded|feuding|haggled|haggling|clashed|dithered|dithering|fighting|rowed|sparred|disputed|argues ..4 while|for|instead|over|about|rather|throughout|before|until|whether|who|amongst|among
        @overrule~|steamroll~|steamrollered|bulldoze~|strong-arm~|browbeat|trampled|railroaded|strong-armed|gaslit|sidelined|browbeaten|bullied|muzzled|belittled|undermined|second-guessed ..2 the|our|us|him|her|them|every|all|objections|me|my|their|his|everyone|anyone|a|other|any|its|staff|engineers|operations|colleagues !software|system|algorithm|default|defaults|model|setting|tool|optimiser|optimizer|value|plan|schedule|flag|settings|config|configuration|limit|limits|lock|alert|alerts
        assumed|assume|assumes|assuming|presumed|hoped|figured|supposed|reckoned|trusted|thinking|hoping ..4 someone|somebody|others|everyone|another @else
        @thought|think|figured|reckoned|assumed|thinking|thinks|reckon|assume|assuming|presumed|believed|hoped|hoping|supposed|bet|gambled|guessed nobody|no|none|noone|no-one ..2 would|will|'d ..1 notice|mind|care|know|ever|object|complain|see|spot|check|ask|look|realise|realize|find|catch|matter|remember|miss|bother
        assumed|took|believed|trusted|relied|accepted|presumed|supposed|guessed|trusts|assuming|relying|relies|believes|concluded|decided|reported ..8 @without ..1 checking|asking|verifying|testing|looking|question|verification|confirmation|confirming|evidence|proof|reading|thinking|validating|consulting|checks|challenge|challenging|inspecting|seeing|double-checking
        made|make|makes|making|offered|offers|invented|gave|gives|produced|full|manufactured ..3 @excuses|alibis|self-justification|scapegoat|scapegoats
        @change~ ..2 mind|tune|story|minds|explanation|account|version|position|theory|instructions|advice|priorities|requirements|diagnosis three|several|twice|again|too|four|five|repeatedly|constantly|every|thrice|mid-way|midway|halfway|hourly|daily|yet|once
        @saw|felt|see|feel|sees|seeing|feels|feeling|showed|shows|showing|perceived|recognised|recognized no|little ..1 need|urgency|reason|point|necessity|value|harm|cause|use|merit|obligation|duty|hurry|call|gain|sense|interest|remorse|regret|concern|shame to|in|for|of|about|at|with
        not|never|hardly|barely ..1 feel|see|deem|consider|think|find|considered|thought|felt|saw|judge|judged|regard|regarded|viewed|believed|believe|view|deemed|found it|this|that|them|anything ..3 @necessary|needed|worth|worthwhile|fit|important|appropriate|urgent|proper|advisable|essential|prudent|incumbent|serious|requisite
        not|never|hardly|rarely ..1 @find|found|made|make|takes|take|took|spare|spared the|any? time|energy|courage|moment to|for
        @let|lets|letting ..1 :possessive? ..1 users|customers|everyone|everybody|us|them|colleagues|people|team|patients|patient|passengers|residents|staff|crew|readers|members|pupils|students|guests|him|her|itself|themselves|ourselves|you|partners|public|community|shift down
        @ran|rushed|charged|dived|dove|waded|jumped|leapt|plunged|barged|stormed|blundered|rush|rushing|charging|dives|diving|wading|wade|jumps|jumping|plunging|plunge|barging|blundering|blunders|weighed|piled|bulldozed|steamed|marched|ploughed|plowed ..1 headlong|headfirst|straight|right|in|blindly|around|ahead|recklessly|heedlessly|impulsively|unprepared|carelessly|forth into|with|without|like|where|before|first|unprepared|regardless|despite|instead|thinking
        ran|rolled|pressed|pushed|ploughed|charged|carried|forged|steamed|presses|press|push|pushing|pressing|ploughing|plowed|plough|continued|proceeded|soldiered|barrelled|barreled|marched|surged|carrying|forging|drove|battled|blundered|rushed|sailed|motored|trundled|sped|went|going ahead|on|onward|onwards|forward|straight ..3 @without|against|despite|regardless|anyway|unprepared|heedless|blindly|notwithstanding|blithely|unchecked|unperturbed|undeterred
        @lost|lose|losing|loses ..2 plot|thread|run|will|nerve|overview|oversight|control|focus|touch|composure|situational|interest|heart|patience|cool|temper|head|heads|tempers|grip|discipline|motivation|enthusiasm|bearings|courage|perspective|marbles|mind|attention|concentration|credibility|appetite|curiosity|handle
        @struggled|struggles|struggle|struggling|grappled|floundered|fumbled|wrestled with|to|over ..1 basic|simple|grasp|comprehend|cope|basics|elementary|concentrate|articulate|organise|organize|simplest|fundamental|fundamentals|plain
        @never|rarely|seldom|hardly|scarcely|barely answers|replies|responds|listens|reads|documents|tells|asks|learns|cares|bothers|communicates|follows|apologises|apologizes|updates|picks|admits|care|bother|communicate|apologise|apologize|admit|escalates|reviews|acknowledges|attends|warns|plans|verifies|cleans|thinks|finishes|shares|consults|consult|briefs|brief|engages|engage|rehearses|prepares|tests|checks
        @always|constantly|forever|perpetually|habitually|routinely|invariably|continually|persistently|chronically|consistently|eternally ..1 late|forgets|breaks|breaking|ignores|ignoring|skips|skipping|cuts|cutting|blames|blaming|rushes|rushing|pushes|complains|complaining|overpromises|leaves|leaving|misses|missing|forgetting|last|unprepared|arguing|argues|moaning|moans|grumbling|overruns|overrunning|hurrying|dodges|dodging|shirking|shirks|deflecting|deflects|overrules|neglects|neglecting|forgetful|distracted|bickering|tinkering|meddling|fiddling|procrastinates|procrastinating|postpones|postponing|underestimates|overestimates|underestimating
        @abdicated|abdicating|shirked|shirking|ducked|dodged|evaded|shirks|shirk|ducking|dodging|evading|dodges|evades|evade|neglected|sidestepped|disclaimed|disowned|skirted|abrogated|disavowed|forsook|offloaded|shrugged ..3 responsibility|responsibilities|duty|duties|accountability|question|questions|buck|decision|blame|obligation|obligations|leadership|oversight|decisions|command|job|task|tasks|stewardship|ownership
        @lacked|lacks|lacking|lack the|any|all|even|both|a|sufficient|basic|adequate|proper|necessary|requisite|essential|relevant|elementary ..3 training|ability|nous|experience|skills|skill|knowledge|competence|discipline|patience|will|willingness|courage|curiosity|sense|judgement|judgment|seniority|expertise|background|foresight|understanding|qualifications|qualification|competency|competencies|skillset|skill-set|maturity|rigour|rigor|imagination|resolve|initiative|motivation|vigilance|aptitude|knowhow|know-how|grasp|attention|backbone|wit|wits|nerve|care|candour|humility|insight|commitment|leadership|empathy|diligence|awareness|familiarity|fluency|wherewithal
        @called|judged|played|timed|handled|read|approached|managed|gauged|interpreted|planned|guessed|reads|judges it|this|that|things|them|everything|events|situation|matters ..1 wrong|badly|poorly|late|wrongly|terribly|clumsily|horribly|awfully|amateurishly|ineptly|disastrously|dreadfully|carelessly
        had|was|were|been not ..1 @authorised|authorized|cleared|permitted|entitled|supposed|qualified|sanctioned|empowered|licensed|certified|competent|trained|fit to|for
        @gossiped|moaned|grumbled|whinged|sulked|snapped|yelled|shouted|ranted|sneered|scoffed|sniggered|gossiping|moaning|grumbling|whinging|whingeing|whined|whining|griped|griping|sulking|snapping|yelling|shouting|ranting|fumed|sneering|scoffing|sniggering|smirked|shrieked|swore|barked|squabbled|bitched|carped|nitpicked|mocked|bellowed|blustered|nagged|harangued ..3 at|about|instead|while|rather|that|over|throughout|when
        act~|decide~|work~|chose|proceed~|went|going|choose~ ..3 on|by|from ..2 @hunch|whim|impulse|guess|hunches|guesswork|guesses|whims|gut|instinct|intuition|rumour|rumor|hearsay|feeling|supposition|assumption|assumptions|speculation|impulses|emotion|panic|autopilot|bravado|prejudice
        @cave~|caved|capitulate~ in|to|under|.|,|;|and|$
        gave|give|gives|giving|bowed|bow|yielded|succumbed|capitulated|bows|bowing|yielding|yields|succumbs|succumbing|succumb|capitulating|buckled|surrendered|caved|kowtowed|pandered|knuckled|acquiesced|folded|crumbled|buckling in|under|way? to|under ..3 @pressure|demands|demand|insistence|temptation|sales|management|product|pressures|threats|temptations|impatience|panic|fear|marketing|whims|wishes|bullying|lobbying|deadline|deadlines|urge|leadership|commercial|convenience|bosses|anger|groupthink|greed|nagging
        got|grew|became|getting|grown|become|growing|becoming|gets|felt ..1 @frustrated|impatient|angry|annoyed|bored|restless|flustered|desperate|agitated|irritated|rattled|defensive|panicky|cross|fed-up|exasperated|lazy|careless|complacent|cocky|furious|irate|short-tempered|hasty|scared|distracted|carried|sleepy|jittery|overconfident|confrontational|muddled and|so|with|at|when|about
        @gave|give|gives|giving up ..2 too|after|without|.|before|rather|easily|quickly|early|trying|looking|halfway|half-way|instead|prematurely|on
        @left|leaving|leaves|leave ..6 in a|an|such ..2 mess|shambles|terrible|state|poor|sorry|shameful|dreadful|disgraceful|appalling|muddle|lurch|bad|chaotic|disgrace|jumble|pickle|shocking|shoddy|filthy !of
        inherited|left|leaves|leave|leaving|bequeathed ..2 a|the|with|behind|this|that|such|an ..2 @mess|shambles|disaster|zoo|muddle|minefield|hornets|hotchpotch|hodgepodge|fiasco|pigsty|horror|nightmare
        without ..2 @thinking|caring|bothering|worrying|hesitating|reflecting|concerning|reflection|heed|forethought ..1 about|of|through|twice|.|,|to|for|first|how|who|what|$|;|whether|ahead|anything
        used|uses|using|shared|sharing|borrowed|use|reused|chose ..2 personal|shared|private|generic|default|admin|root account|laptop|email|phone|computer|device|machine|accounts|credentials|login|password|stick|phones|mailbox|chat ..4 for ..1 @convenience|speed|ease|expediency|laziness|comfort|haste|quickness|expedience
        """,
        hit="Ravi persisted in the old plan.",
        sound="The proxy kept retrying for an hour.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @despite|notwithstanding ..6 evidence|defects|findings|failures|failed|unresolved|misgivings|warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|signs|doubts|concerns|rule|rules|protests|finding|recommendation|recommendations|pleas|guidance|guidelines|guideline|procedure|procedures|reservations|objection|protest|requests|reminder|alarms|knowing|assurances|promises|orders|ban|embargo|moratorium|denial|lessons|standing|repeated|explicit|misgiving|hints|symptoms|outstanding|policies|instruction
        in @spite of ..6 warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|doubts|concerns|request|policies|rules|rule|procedure|procedures|guidance|guidelines|recommendation|recommendations|misgivings|reservations|pleas|instruction|reminder|signs|evidence|objection|findings|protests|requests|orders|knowing|repeated|promises|assurances
        on a @friday afternoon|evening|night|at|,|.|late|;|$
        shortly|right|just|minutes|hours|immediately|moments ..1 before the @weekend|holidays|holiday|vacation|christmas|easter|long-weekend
        for|after|following|despite ..3 of @dithering|silence|denial|arguing|neglect|inaction|bickering|indecision|hesitation|procrastination|squabbling|wrangling|complacency|foot-dragging|stonewalling|stalling|evasion|prevarication|buck-passing|finger-pointing|infighting|indifference|inattention|excuses|debating|bureaucracy|inertia|apathy|complaining|nagging|blaming|quarrelling|waffle|waffling
        over|past|against|despite ..3 @objections|objection|protests|protest|misgivings|doubts|reservations|pleas|warnings|concerns|reluctance
        for ..1 bureaucratic|political|cosmetic|selfish|budgetary|vain|trivial|petty|budget|aesthetic|frivolous|spurious|dubious|questionable|silly|stupid|pr|reputational @reasons|reason|motives
        for no ..1 good|apparent|obvious|particular|discernible|earthly|sensible|valid|clear|discernable|compelling|logical|legitimate|real|rational|better|plausible|explicable|justifiable @reason
        without ..2 @regard|heed|consideration|respect|deference|concern to|for|of
        @too early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|late|carelessly|casually|rashly|loosely|willingly|confidently|trustingly|hurriedly !to|for|as
        out of|from|by ..1 @habit|laziness|spite|boredom|convenience|impatience|frustration|vanity|pride
        """,
        hit="Ravi merged despite the red build.",
        sound="The proxy kept retrying despite the errors.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        got|grown|become|became|getting|grew|growing|gotten|becoming|gets|becomes ..3 too|over-reliant|overreliant|overconfident|blasé|blase|lazy|careless|sloppy|lax|slack|casual|cavalier|cocky|smug|self-satisfied|accustomed|inured|desensitised|desensitized|numb|jaded|distracted @comfortable|relaxed|complacent|cosy|used
        not|never|without|hardly ..1 @looking|checking|reading|thinking|watching|listening|asking|caring|minding ..1 what|where|which|who|at|before|whether|carefully|closely|properly|first|why
        looking|looked|look|looks|turned|turning the other @way|direction
        looked|looks|look|looking|dug|enquired|inquired|probed|thought no @further|farther|deeper
        @known|notorious|famous|renowned|infamous for ..1 :ing
        :past first and|, ..1 :past @later|afterwards
        first ,? and? asks|asked|thinks|thought|tests|tested|looks|looked|reads|checks|checked|verifies|verified|considers|considered|discusses|discussed|informs|informed|told|tells|reviewed|reviews|questioned|understood|planned|listened|listens ..1 @later|afterwards|never|second
        @hogged|hogging|monopolised|monopolized|monopolises|monopolizes|monopolising|monopolizing
        not|never ..1 have|had|show|showed|shown|find|found|possess the|any|enough @courtesy|decency|sense|presence|nerve|patience|discipline|wit|wits|foresight|humility|grace|guts|backbone|maturity|gumption|spine|courage|manners|integrity|imagination|curiosity|balls|goodwill|stomach|judgement|judgment|nous|wisdom|tact|consideration
        approved|given|merged|trusted|accepted|followed|copied|signed|deployed|granted|forwarded|clicked|pasted|obeyed|adopted|relied|believed|acted|rubber-stamped|pushed|proceeded|confirmed|assumed|shared|released ..2 @blindly|unthinkingly|unquestioningly|uncritically|mindlessly|reflexively|thoughtlessly|naively|unseen|sight-unseen
        @brought|bring|brings|bringing|inflicted|wished ..3 upon|on himself|herself|themselves|itself|ourselves|myself
        has|have|had|with|having no|little|hardly|scarcely|barely|not|zero ..1 @idea|clue|inkling|notion|concept|conception|grasp|comprehension whether|who|if|where|why
        """,
        hit="The night crew is known for skipping the last step.",
        sound="The valve is known for its noise.",
        who=Who.OTHER,
        unless="negated-blame future attackers reasoned question conditional",
    ),
    Row(
        """
        with|paying|gave|giving|showing|pays|pay|give|gives|given|shows|show|showed|shown|displayed|displaying|took|taking|paid ..2 no|little|scant|minimal|insufficient|zero|scarce|less|hardly|not|barely|scarcely|inadequate|negligible|precious ..1 @regard|thought|consideration|respect|heed|attention|concern|deference|caution|care|interest|courtesy|solicitude|sympathy|notice|credence for|to|of|as|towards|toward|about|in|whatsoever
        with|and|giving|gave|given|got ..1 zero|no|not|little|hardly|scarcely|barely|any ..4 @heads-up|by-your-leave|by-your-leaves
        """,
        hit="Ravi pressed on with scant regard for the crane crew.",
        sound="The parser reads on with no regard for the case.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @content|contented|complacent to ..1 take|accept|rely|watch|stand|trust|believe|go|sign|approve|look|coast|drift|follow|wait|assume|see|stay|leave|let|hope|sit|ignore|wave|ship|repeat|proceed|guess|delegate|blame|skip|pretend|nod|rest|acquiesce|adopt|copy
        take~|took|taken|accept~|happy|satisfied|pleased|trust~|content|swallow~ ..8 @word for it|this|that|granted
        @contented|contents|satisfied|contenting|satisfies|satisfying|occupied|busied|amused himself|herself|themselves|itself with|by
        took|takes|take|taking|taken|sought|seeks|found|seek|seeking|hid|hiding|sheltered ..1 @refuge|solace|comfort|shelter|consolation|pride in|behind
        :be|seemed ..1 @happy|glad|satisfied|pleased|quick|ready|prepared|willing|eager|keen|content|inclined to take|accept|believe|trust|rely|swallow|go ..6 word|assurance|assurances|face|claim|claims|say-so|version|explanation|promise|promises|hearsay|rumour|rumor|blindly
        @conspicuous|notable|remarkable|noteworthy|distinguished|noted|striking ..1 by|for|in ..2 absence|silence|reticence|reluctance|inaction|inertia|indifference|invisibility|unavailability|slowness|vagueness
        @conspicuously|notably|strangely|curiously|oddly|suspiciously|remarkably|tellingly|mysteriously|eerily|ominously|inexplicably|characteristically|puzzlingly|resolutely|stubbornly|unaccountably|infuriatingly|blissfully absent|silent|quiet|slow|unavailable|unreachable|vague|reticent|reluctant|unhelpful|uninterested|evasive|unforthcoming|passive|tight-lipped|unresponsive|uncommunicative|unmoved|unconcerned|coy
        @nowhere ..1 in evidence|sight
        @ghosted|snubbed|blanked|stonewalled|ghosting|snubbing|blanking|cold-shouldered|spurned|shunned us|me|them|everyone|him|her|the|our|users|customers|my|their|every
        @phoned|phoning|phones it|this|that in
        @winged|wings|winging it|this|that|everything
        @wandered|sauntered|strolled|swanned|waltzed|toddled|sloped|slunk|ambled|breezed|meandered|slouched|mooched|sidled|sneaked|snuck|skulked|shuffled off|away|out|in|home
        just|only|simply|merely|,|idly @sat|stood|lounged|loitered|sitting|standing|sits|stands there|by|back|around|idly|idle|,|and|doing|gaping|twiddling
        @sat|stood|sits|sitting|stands|standing|stand|sit there|idly|idle|by|around|back and|,|watching|doing|waiting|twiddling|wringing|gawping|gaping|staring|chatting did|watched|waited|let|stared|looked|as|nothing|it|us|argued|chatted|gaped|gawped|hoped|dithered|stare|watch|while
        @watched|watching|let|watch|lets|letting it|the|this|us|them|everything|everyone|everybody|him|users|customers ..2 burn|crash|die|sink|drown|struggle|unravel|suffer|smoulder|flounder|fester|rot|squirm|flail|bleed
        :be|had|with ..1 his|her|their ..1 head|mind|heart|thoughts|attention|eyes|focus|eye|minds|heads|hearts|interest|interests ..1 @elsewhere|somewhere|otherwise|miles|wandering|adrift
        :be|seemed ..1 in|on ..1 weekend|holiday|vacation|cruise|party|cowboy|panic|hero|headless-chicken|lazy|ostrich|yolo|auto-pilot|autopilot|beach @mode|mood
        on @autopilot|auto-pilot !for
        made|make|makes|making it|life|things|matters|this ..2 comfortable|easy|simple|convenient|cosy|easier|simpler|cushy|pleasant for|on @himself|herself|themselves|itself
        could|can|would not be @fussed|arsed|bothered|troubled|roused|motivated
        @left|leave|leaves|leaving ..4 to take|face|carry|pick|feel|bear|suffer|answer|catch|clean|shoulder|endure|weather|absorb|foot|mop the? ..1 heat|music|flak|can|rap|pieces|fallout|consequences|blast|blame|brunt|tab|mess|anger|pain|burden|wrath|complaints|abuse|slack|bill|fury
        left|leaving|leave|leaves ..4 @holding|carrying the bag|baby|can
        @left|leaving|leave|leaves the|us|everyone|them|me|him|her|operations|ops|support|engineers|users|customers|staff|responders|others|colleagues ..3 to it|themselves|ourselves|fend|cope|muddle|sink|flounder|guess|drown .|,|;|$|for|alone|unaided|through|or
        want|wanted|wants|trying|tried|hoped|hoping|eager|keen|order|as|try|tries|anxious|desperate|wanting|sought|likes|liked to ..1 @look|appear|seem|sound|come good|clever|smart|busy|important|better|helpful|decisive|strong|tough|heroic|innovative|impressive|brave|smarter|competent|knowledgeable|cool|indispensable|confident|brilliant|in-control|authoritative|virtuous
        wanted|wants|eager|keen|trying|anxious|desperate|tried|tries|hoped|hoping|sought|determined|wanting|looking to ..1 @impress|please|show|flatter|curry|placate|appease|outshine|outdo|upstage|boast|brag|dazzle|ingratiate|pacify|score
        one|half an? @eye on the|his|her|their|its|a|that|my|our ..1 clock|door|weekend|exit|calendar|watch|doors|holiday|lunch|game|phone|match|television|tv|football|bonus|pub|beach
        did|does|do|done|doing|contributed ..1 the|a ..1 @minimum !set|number|amount|of|required
        go~|went|gone|going through the @motions
        pay~|paid|gave|give|gives|giving|offered the|only|mere|just? @lip service|lip-service
        made|makes|make|making|showed|was|shows|showing|show|shown|put|mustered|exerted|invested|spent ..1 no|little|scant|minimal|hardly|not|never|any|scarcely|zero|barely|half-hearted|feeble|token|precious ..3 @effort|attempt|endeavour|efforts|attempts|endeavours|endeavors|endeavor|pretence|pretense|inclination|eagerness to|at|towards
        @deigned|deigns|deign|condescended|condescends|stooped|bestirred|deigning|bestir|bestirs|roused|exerted|stirred|troubled to|himself|herself|itself|themselves|reply|answer|respond|help
        @finally|eventually|belatedly|grudgingly|reluctantly ..1 bothered|roused|consented|stirred|troubled|deigned|condescended|awoke|bestirred|budged|prodded
        @roused|stirred|shook|rouse|bestir|bestirred|exerted|troubled|bothered himself|herself|itself|themselves
        got|get|gets|getting|gotten @round|around to it|:ing|this|that|them|these|those|doing|fixing|updating|reading|testing|checking|answering
        after|until|despite|following ..1 much|considerable|a|repeated|constant|some|several|many|days|weeks|hours|months|plenty|endless|continual|lots|persistent|relentless|intense|three|two|further|more|countless ..3 @prodding|pestering|nagging|cajoling|pleading|badgering|coaxing|arm-twisting|nudging|chasing|begging|persuasion|reminding|haranguing|hounding|chivvying|harassment|imploring|entreaties|entreaty|cajolery|hectoring|reminders
        did|done|doing ..2 to @itself|themselves|himself|herself !.
        learned|learnt|understood|remembered|retained|took|taken|learn|learns|learning|absorbed|gained|gleaned|drew|grasped|recalled|remembers ..1 @nothing|little|zilch|zero|none ..3 from ..3 training|course|onboarding|last|first|lesson|lessons|briefing|workshop|session|previous|incident|incidents|drill|february|january|march|earlier|past|experience|history|warnings|warning|mistakes|it|this|that|april|june|july|august|september|october|november|december|outage|outages|exercise|drills|failure|failures|review|reviews|these|those|retrospective|postmortem|post-mortem|trainings|workshops|sessions|2022|2023|2024|experiences
        twice|thrice|repeatedly|times|already|often|explicitly|frequently|expressly|endlessly|constantly ..1 been @told|asked|warned|reminded|instructed|cautioned|begged|advised|urged|ordered|implored|nagged ..2 to|not|about|that|of|by|against !for
        been|was|were @told|warned|asked|reminded|instructed|advised|begged|urged|implored|cautioned|ordered|nagged|chased ..1 twice|three|four|five|several|many|often|repeatedly|countless|thrice|six|multiple|dozens|frequently|numerous|seven|ten|umpteen|hundreds|plenty|endless ..1 times? ..1 already|not|to|about|that|before|against|.|,|;|$|of|over
        the @nerve|gall|audacity|cheek|temerity|impudence|effrontery|chutzpah|insolence|presumption|brazenness|conceit|cheekiness to
        the ..1 @courtesy|kindness|decency|goodness|grace|politeness|foresight|wit|thoughtfulness|manners|common-sense|sense|humility|wits|forethought|consideration|honesty to ..8 later|after|afterwards|once|only|late|eventually|hours|minutes|days|next|belatedly|finally
        """,
        hit="Ravi was content to accept the word of the vendor.",
        sound="The parser is content with a short header.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @contrived|conspired|contrives|connived|contriving|contrive|conspiring to
        @managed|manages|manage|contrived|succeeded|managing|contrives to ..1 misspell|miss|break|delete|lose|drop|lock|crash|wipe|forget|overlook|ignore|overwrite|confuse|knock|mislabel|misread|mistake|leak|mix|destroy|trip|flood|misplace|click|unplug|ruin|brick|infect|alienate|annoy|insult|embarrass|botch|mess|offend|misunderstand|double|mistype|mis-type|mishandle|misconfigure|mismanage|misquote|misinform|mislead|corrupt|burn|bungle|spill|jam|scratch|omit|neglect|fumble|tangle|mangle|short|short-circuit|blow|strand|mis-wire|miswire|scramble|jumble|waste|squander|snap|smash|trample|worsen|aggravate|exhaust|overload|overrun|misjudge|misinterpret|misdial|mispronounce|miscount|misroute|mistime|antagonise|antagonize|outrage|expose
        """,
        hit="Ravi managed to lose both keys of the crane.",
        sound="Ravi managed to save both crane logs.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question good-feat",
    ),
    Row(
        """
        to @flatter|massage|pad|prettify|fiddle|juice|game|protect|save|inflate|polish|embellish|burnish|juke|doctor|cook|goose|rig|spare|pump|beautify his|her|their|its|our ..1 quarter|numbers|figures|stats|statistics|metrics|bonus|bonuses|kpi|kpis|target|targets|reputation|skin|image|ego|career|sla|slas|score|scores|uptime|book|books|dashboard|dashboards|pride|standing|rating|ratings|ranking|forecast|budgets|commission
        to make ..4 numbers|quarter|figures|stats|statistics|metrics|dashboard|sla|slas|kpi|kpis|targets|themselves|himself|herself|itself|report|reports|chart|charts|graph|graphs|team|manager|boss|department|results|record|uptime|score|scores|management|metric|target|ourselves|books ..2 @look ..1 good|better|greener|nicer|fine|shiny|green|healthy|impressive|pretty|rosier|rosy|clever|busy|important|productive|competent|respectable|tidy|presentable|great
        to @cover himself|herself|themselves|itself|its|his|her|their|ourselves|myself|my|our !costs|cost|position|expenses|expense|fees|bases|shift|losses|case|cases|absence ..1 tracks|back|backs|arse|traces|own|.|,|$|blunder|mistake|mistakes|backside|ass|butt|behind|rear|posterior|slip
        to @spare|save himself|herself|themselves|itself|ourselves|myself|him|her|them ..2 work|trouble|time|effort|paperwork|bother|hassle|walk|minutes|minute|call|embarrassment|ticket|step|steps|climb|trip|journey|drive|blushes|faff|typing|bureaucracy|forms|form|labour|labor|hours|hour|queue|wait|phone-call|walking|approval|meeting|climbing|trips|grief|keystrokes|keystroke
        for ..5 quiet|easy|easier|quieter @life
        in|at his|her|their|its @own ..1 good|sweet|merry|leisurely|leisured|unhurried|usual|plodding|stately|casual time|way|pace|speed|rhythm
        at|by his|her|their|its ..1 @leisure|convenience|pleasure
        as|little|much|whatever|what ..5 get|got|gets|getting|gotten ..1 @away with
        """,
        hit="Ravi signed the card for the sake of a quiet life.",
        sound="The pump ran at night to save its bearings the trouble of a cold start.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        :be ..1 :degree* @slow|sluggish|late|tardy|dilatory to|in|with|off|at|again|getting|responding|reacting|replying|answering|noticing
        in ..1 such? a|his|her|their|great|the|my|our|too|undue|unseemly|all|some|its|indecent|excessive @haste|hurry|rush !hour|hours
        :be|seemed|looked|felt ..4 in ..1 a|great|some|such|undue|too|more|an|unseemly|terrible|tearing|mad|his|her|their|excessive @rush|hurry|haste !hour|hours
        """,
        hit="Ravi was in a great hurry at the second lock.",
        sound="The crew was in a hurry, as the tide was turning.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        without ..2 @authorisation|authorization|authority|permission|clearance|mandate|sanction|asking|consulting|approval|sign-off|clearances|say-so|consultation|approvals|go-ahead|permit
        """,
        hit="Ravi lifted the gate without permission.",
        sound="The guard is entitled to lift the gate without permission.",
        who=Who.HUMAN,
        of_clause=True,
        unless="negated-blame future conditional attackers question rightful permitted reasoned would",
    ),
    Row(
        """
        @cared|cares|care|caring|bothered|worried|worries ..1 more|less|only|little|nothing|chiefly|mainly|solely|nought about|for ..6 than|else|themselves|itself
        and|but ..1 fixed|solved|delivered|achieved|contributed|accomplished|learned|learnt|improved|answered|explained|clarified|taught|documented|checked ..1 @nothing
        could|can not|barely|hardly organise|organize|run|manage|find|hit|pour|fight|plan|tie|boil ..1 a|an|his|her|their|its ..1 @raffle|piss-up|brewery|bath|barn|party|bag|way|bun-fight|jumble|picnic|egg|elbow|backside|shoelaces|laces|lightbulb|arse
        @rude|curt|abrupt|brusque|abrasive|impolite|offhand|condescending|patronising|discourteous|disrespectful|snappy|patronizing|dismissive|hostile|nasty|unpleasant|arrogant|insulting|unfriendly|short-tempered|contemptuous|impatient|sarcastic|snide|unprofessional|disdainful|tetchy|testy|surly|derisive|unkind|belligerent|combative|insolent to|with|towards|toward|on|about|throughout|during|at
        @talked|talks|spoke|speaks|talking down to|at
        talked|talk|talking|wriggled|wriggle|squirmed|weaselled|bluffed|bluff|lied|talks|wriggles|wriggling|weaselling|weaseling|weaseled|blustered|wormed|charmed|bluffing|lying|squirming|weasel|muddled|blagged|fudged|blundered|fumbled|guessed|bullied|bulldozed|shouted his|her|their|its ..1 @way out|through|past|around|into
        @wriggled|wriggle|wriggling|weaselled|squirmed|wormed|weaseled|weaselling|weaseling|wriggles|squirms|squirming|wangled|worming|ducked|weasels out of
        listens|listened|listen|answers|answered|answer|listening|deferred|defers to ..1 @nobody|none
        @knows|know|knew|knowing it all
        showing|showed @off !the|his|her|their|its|a|an
        :be|proved|been|seemed|remained of? no|little|not|hardly|scarcely|scant|minimal|zero|barely|precious ..2 @help|assistance|comfort !desk|page|text|from|with|command|message|menu|screen|pages|center|centre|article
        is|are|was|were|been @forever|eternally|perpetually|everlastingly|ceaselessly :ing
        an|another|always|endless|ready|some|many|one @excuse|excuses|alibi for ..1 everything|each|every|any|anything|all|not
        closed|close|closing|closes @ranks
        """,
        hit="The yard team cares more about the rota than about the ropes.",
        sound="The yard rota gives more room to ropes than to chains.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        AGENT ..12 which|that ..4 not|never|hardly ..1 regard|consider|find|deem|deemed|believe|feel|judge|view|considered|found ..3 @acceptable|satisfactory|adequate|sufficient|excusable|tolerable|defensible|justifiable|professional|justified|credible|convincing|persuasive|proportionate|plausible|responsible
        his|her|their|its ..2 @attention|concentration|standards|vigilance|discipline|guard|focus|care|diligence|professionalism|rigour|rigor|commitment|motivation|patience|judgement|manners ..1 to? ..1 slip|slipped|slide|slid|wander|wandered|lapse|lapsed|flag|flagged|drift|drifted|slips|lapses|drifts|wanders|flags|slides|wane|waned|waning|slipping|lapsing|wandering|drifting|weaken|weakened|faltered|falter|stray|strayed|waver|wavered|sag|sagged|erode|eroded|evaporate|evaporated|desert|deserted|sink|sank|deteriorate|deteriorated|relax
        @ill|poorly|badly|shabbily|dreadfully|terribly|shoddily|disgracefully|inadequately served|advised|treated|guided|led by ..2 AGENT
        AGENT ..2 not ..1 well|best|adequately @served by
        false @sense of ..1 security|confidence|safety|certainty|comfort|control|readiness
        AGENT 's ..2 @instinct|reflex|reaction|response|impulse|answer|instincts|reflexes|habit|tendency|inclination|impulses|stance|attitude ..1 was|is|remained|seemed|seems|were ..1 to ..1 deny|hide|ignore|panic|deflect|cover|argue|dismiss|attack|complain|downplay|minimise|minimize|stall|blame|bluster|evade|dodge|conceal|stonewall|bury|shrug|lie|bluff|withhold|obstruct|accuse|brush|fudge|procrastinate|resist|refuse|pretend|shout|grumble|sulk|shoot|obfuscate|trivialise|trivialize|wriggle|dither
        @habitual|customary|trademark|usual|reflexive|characteristic|accustomed|legendary|well-known|chronic|ingrained|perennial|notorious ..1 denial|silence|excuses|evasion|indifference|carelessness|optimism|slowness|nonchalance|sloppiness|vagueness|arrogance|bluster|haste|denials|tardiness|lateness|secrecy|complacency|disregard|neglect|reluctance|disorganisation|disorganization|defensiveness|hesitation|indecision|brusqueness|rudeness|impatience|laziness|overconfidence|over-optimism|laxity|stubbornness|dithering|foot-dragging|buck-passing|inertia|apathy|grumbling|disdain|chaos|muddle|nonsense|waffle|panic|recklessness|incompetence|inefficiency|obstinacy
        @met|greeted|answered|received|rewarded|dismissed|treated with|by ..2 indifference|silence|shrug|shrugs|derision|ridicule|contempt|hostility|disdain|incomprehension|laughter|evasion|platitudes|scorn|sarcasm|sneers|sneer|mockery|scoffing|excuses|denial|denials|stonewalling|condescension|apathy|obstruction|abuse|irritation|jokes|shrugging|eye-rolling|impatience|resentment|defensiveness|sniggers|snorts|rudeness|inertia|complacency|dismissal|insults|annoyance|yawn|yawns|procrastination|bluster|waffle|accusations|bureaucracy
        politics|vanity|pride|ego|convenience|rivalry|jealousy|comfort|haste|impatience|egos|expedience|expediency|laziness|greed|commerce|profit|profits|bureaucracy|ambition|hubris|complacency|stubbornness|emotion|emotions|arrogance|optimism|fear|bravado|sales|marketing|prestige|tribalism|self-interest|groupthink|urgency|deadlines|optics|impulse|inertia|territoriality ..1 @won|prevailed|triumphed|trumped|ruled|prevails|trumps|wins|reigned|took|overrode|outweighed|triumphs|overruled|eclipsed|drowned ..1 over|out|safety|care|reason|the|quality|sense|caution|prudence|common|discipline|judgement|judgment|evidence|facts|logic|duty|security|responsibility|process|engineering|ahead|precedence
        pulled|pulling|pull|pulls @rank
        the @runaround|run-around|cold-shoulder|brush-off|brushoff
        from|by ..2 AGENT ..1 is|was|are|were|been|looked|became ..2 a|an|complete|total|one|utter|such|pure|absolute ..1 @mess|joke|shambles|disgrace|disaster|nightmare|farce|rat's|fiasco|embarrassment|travesty|insult|outrage|scandal|muddle|debacle|fig-leaf|afterthought|sham|abomination
        OTHER ..6 @nothing but chaos|trouble|grief|misery|excuses|slides|promises|hot|misinformation|headaches|pain|platitudes|waffle|lip|complaints|complain|complaining|bluster|nonsense|blame|lies|half-truths|boilerplate|apologies|contempt|scorn|disdain|embarrassment|obstruction|disappointment|moan|argue|assurances|aggravation
        job|role|task|post|position|responsibility|assignment|duty|shift|work|project|undertaking|bridge ..4 @too ..1 big|large|demanding|much|hard|difficult|heavy|senior|tough|challenging|taxing|ambitious|great|onerous for OTHER
        :virtue|professionalism|judgement|candour|candor|transparency|honesty|leadership|common-sense|integrity|compassion ..3 not|nowhere|little|hardly|scarcely|sorely|conspicuously|woefully|barely|notably|seldom|rarely|painfully|utterly ..1 in? ..1 @evidence|sight|lacking|display|absent|wanting|shown|displayed|abundance|abundant|exhibited|demonstrated|forthcoming
        """,
        hit="Haste won over care on the quay.",
        sound="The ferry from Lund won over the one from Malmo by an hour.",
        unless="question attackers future conditional no-verdict",
    ),
    Row(
        """
        place~|put|puts|putting|had|has|have|having|reposed|vested ..1 undue|excessive|blind|uncritical|unquestioning|misplaced|much|unwarranted|naive|unthinking|unjustified|overmuch|exaggerated|childlike|unfounded|boundless ..1 @reliance|faith|trust|confidence|stock|dependence|credence on|in|upon|by
        was|were|been|become|be|is|are|being|got|became|had|have|has ..2 @lulled
        put|puts|putting|placed|set|sets|placing|places|setting|ranked|valued his|her|their|its ..1 @convenience|comfort|interests|ego|pride|career|ease|reputation|bonus|budget|image|agenda|profit|profits|margin|margins|ambition|ambitions|popularity|self-interest|deadline|deadlines|numbers|lunch ..1 above|before|over|ahead|first
        would|wanted|wants|will ..1 @hear none|nothing|no of|talk|more
        would have @none of
        nodded|nodding|dozed|dropped|dozing|zoned|zoning @off !the|a|at|its|our|his|her|their
        caught|found|taken ..1 @napping|asleep|sleeping|snoozing|dozing|unprepared|daydreaming|dawdling|flat-footed|flatfooted|unready
        @glued to his|her|their|a|the|my ..2 phone|phones|screen|book|tv|television|game|tablet|match|newsfeed|chat|mobile|smartphone
        click~|press~|open~|tap~|touch~ ..2 @everything|anything|whatever in|that|he|she|they|on|with|put
        before @thinking
        fell|fallen|falls|fall|falling in @love with
        need|needs|needed|require|requires|required|needing|requiring|took|takes ..1 constant|close|permanent|continual|round-the-clock|endless|repeated|much|intensive|tight|24-hour|perpetual|persistent @supervision|hand-holding|watching|babysitting|chasing|reminding|prodding|reminders|nudging|nagging|coaxing|cajoling|minding|encouragement|spoon-feeding|micromanagement|micromanaging|nursing|persuasion
        need|needs|needed|wants|want|wanted|require|required|requires|expects|expect|expected|demanded|demands ..4 @hand-holding|babysitting|spoon-feeding|nannying|mollycoddling|handholding|baby-sitting|nurse-maiding|nursemaiding|chaperoning|cosseting|pampering|coddling|mothering|chivvying|cajoling|coaxing
        hand|hands @held
        :be of @low|poor|inferior|doubtful|questionable|dubious|mediocre|substandard ..1 quality|calibre|ability|intelligence|competence|competency|integrity|character|standard|skill|judgement|judgment|workmanship
        @lectured|hectored|harangued|berated|scolded|belittled|mocked|ridiculed|taunted|humiliated|patronised|patronized|hectoring|haranguing|berating|berates|scolding|belittling|mocking|ridiculing|taunting|humiliating|patronising|patronizing|bullied|bullying|chided|chiding|upbraided|chastised|castigated|lambasted|jeered|browbeat|browbeating|heckled|demeaned|disparaged|denigrated|badmouthed|bad-mouthed|vilified|shamed|slandered
        took|takes|take|taken|taking ..2 @umbrage|offence|offense
        :be ..1 at it @again
        """,
        hit="The yard team placed undue reliance on the old chart.",
        sound="The yard team placed the chart on the table.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        @without ..2 conviction|enthusiasm|vigour|rigour|rigor|commitment|seriousness|discipline|candour|finesse|imagination|curiosity|humility|vigor|zeal|passion|gusto|verve|eagerness|thoroughness|diligence|zest|competence|candor|sincerity|honesty|courage|professionalism|flair|tact|forethought|foresight|caution|empathy|courtesy|respect|remorse|scruple|scruples|shame|apology
        """,
        hit="Ravi ran the drill without conviction.",
        sound="The motor ran the belt without vigour.",
        who=Who.HUMAN,
        of_clause=True,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
    Row(
        """
        :be|seem|seems|seemed|proved|seeming|looked|felt|remained|sounded|appeared ..2 @less ..1 :exert|forthcoming|assiduous|helpful|scrupulous|punctual|able|competent|honest|candid|transparent|convincing|cooperative|impressed|impressive|keen|enthusiastic|energetic|eager|frank|rigorous|disciplined|qualified|skilled|polite|courteous|decisive|experienced|organised|organized than
        make~|made|making @light|fun of
        made|make|makes|making ..1 a|an ..1 @poor|sorry|bad|feeble|terrible|lousy|pathetic|rotten|awful|hopeless|shoddy|miserable|dreadful|weak|sad|dismal|lamentable|botched|half-hearted fist|job|showing|attempt|hand|effort|fists of|at
        made|make|makes|making ..1 heavy @weather of
        :be ..1 @asleep on
        @play~|playing ..5 down !.|to|the|a|an|again|on|time|station
        @downplayed|downplays|downplaying|trivialised|trivialized|belittled|glossed|whitewashed|sugar-coated|soft-pedalled|downplay|trivialising|trivializing|trivialises|trivializes|belittling|glossing|whitewashing|sugar-coating|sugarcoated|sugarcoating|soft-pedalling|underplayed|underplays|underplaying|pooh-poohed|airbrushed|airbrushing|soft-soaped
        @prevaricated|equivocated|waffled|blustered|dissembled|temporised|vacillated|filibustered|pontificated|grandstanded|prevaricating|blustering|pontificating|grandstanding|equivocating|waffling|dissembling|temporized|temporising|vacillating|filibustering|procrastinated|procrastinating|dithered|dithering|dilly-dallied|shilly-shallied|pussyfooted|stonewalled|stonewalling|fudged|backpedalled|backpedaled|back-pedalled|bloviated|pontificates|blusters|waffles|prevaricates|dawdled|dawdling|dallied|quibbled|nitpicked|griped
        @play~|playing|stall~|stalled|stalling for time
        :be|seemed|looked ..1 all|completely|totally|utterly at @sea
        :be|seemed|remained|remains|stayed ..1 stuck|set|living|mired|rooted|entrenched in|on his|her|their|its|the|a|an ..1 @past|ways|routine|rut|habits|bubble|ruts|silo|silos|1990s|nineties
        throw~|threw|had|thrown|having|has|pitched ..2 @tantrum|tantrums|hissy|strop|hissy-fit|wobbly|strops|wobblies|hissyfit|sulk|huff
        one|another of ..1 his|her|their @moods|tantrums|whims|episodes|turns|strops|sulks|huffs|rages|fits|rants|hunches|brainwaves|excuses|hobby-horses
        :be|being|may|must|can|could|deserves|deserve|should|might|ought ..1 to? ..1 be? @reproached|censured|faulted|chided|admonished|rebuked|criticised|criticized|upbraided|reprimanded|castigated|condemned|chastised|pilloried|scolded|berated for|with|over|that
        come~|came|emerge~ ..6 @badly|poorly|diminished|tarnished|shabbily|ingloriously|terribly|disgraced
        off more than ..3 @chew
        @missed|missing|misses|miss the ..1 point|obvious|memo|plot|signs|cue|cues|clue|clues
        himself|herself|themselves|itself|ourselves in the @foot
        himself|herself|themselves|itself|ourselves into a|this|that|the @corner|mess
        @caution to the wind|winds
        chanced|chancing|chances|chance his|her|their|its|our|my @arm|luck
        push~|pushing|try|tried|trying|chance|chanced|press~|rode|ride his|her|their|its|our|my @luck
        tempted|tempting|tempt|tempts|courted|courting @fate|providence|disaster|danger
        rolled|rolling|roll|rolls the @dice
        seat of ..2 @pants
        @muddled|muddling|muddle|muddles|bumbled|bumbling|blundered|blundering|bluffed|bluffing|scraped through|along|about|around
        the can|it|this|that|problem|issue|decision|question|debt|migration|upgrade down the @road
        move~|moving|shift~ the @goalposts|goal-posts|goalpost
        pulled|pulling|pull the|some @wool
        cooked|cook|cooking|fiddled|fiddling|massaged the @books
        rest~|resting|sat|sit|sitting|sits|relied|coasted|coasting on ..2 @laurels|backsides|hands|backside|haunches
        leave of ..1 @senses
        lost|lose|losing|loses his|her|their|its|our|my @mind|marbles|senses|minds|cool|heads|head|composure|tempers|temper|nerve|grip|bottle|bearings|rag
        out of his|her|their|our @mind|minds|tree|skull|heads|head|skulls|depth|wits
        himself|herself|themselves|itself|ourselves in|into|up ..1 @knots
        @whitewash|whitewashing|sugar-coating|sugarcoating|whitewashes|greenwashing|soft-soaping of|the|its|this|our|their
        """,
        hit="The yard team made light of the frost.",
        sound="The frost made light work of the seal.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame denied-inside",
    ),
    Row(
        """
        swore|swear|swears|sworn|swearing @blind
        @poured|pouring|pour|pours ..1 petrol|fuel|oil|gasoline|kerosene|paraffin on|onto it|that|this|the|fire|flames|situation|incident
        been|was|were told|warned|asked|reminded|advised|instructed|cautioned|begged ..1 a|many|half ..1 @hundred|dozen|thousand|million|zillion|umpteen times
        has|have|had|with|having|showed|shows|showing|show|shown|felt|feels|displayed|expressed|evinced no|little|scant|scarce|zero|minimal|hardly|limited|precious ..1 @desire|wish|inclination|ambition|urge|hurry|appetite|motivation|willingness|eagerness|enthusiasm|stomach|compunction|qualms|ambitions to
        not|never ..1 made|make|making|did|do|done|finished ..1 @homework|homeworks
        wanted|wants|trying|tried|keen|likes|liked|try|tries|want|eager|hoping|hoped|love|loves|loved|aspired to ..1 be|play|look|become|act|seem|appear ..2 @hero|heroes|saviour|savior|superhero|rescuer|martyr|superstar|know-it-all|big-shot|bigshot|maverick|cowboy
        :be|been the @last ..1 to ..1 know|notice|react|wake|grasp|accept|admit|realise|realize|acknowledge|apologise|apologize|volunteer
        saw|sees|regarded|viewed|understood|considered|see|seeing|regards|regarding|views|viewing|treated|treats|interpreted|considers|considering|defined|perceived|seen|understands its|his|her|their ..1 role|job|duty|task|part|duties|responsibility|responsibilities|jobs|tasks|function|roles|remit as ..2 @ceremonial|decorative|symbolic|optional|finished|administrative|advisory|nominal|passive|observing|clerical|secondary|peripheral|honorary|discretionary|voluntary
        """,
        hit="The yard team had no desire to climb the mast.",
        sound="The yard team had no key to the mast.",
        who=Who.OTHER,
        unless="question attackers future conditional no-verdict reasoned negated-blame",
    ),
)
