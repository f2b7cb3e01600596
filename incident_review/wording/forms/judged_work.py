"""Work and conduct: how well it was done, how fast, with what haste, against whose advice, and how people dealt."""

from incident_review.wording.form import Row, Who

ROWS = (
    Row(
        """
        @:poor ..1 :conduct ..2 by|of|from|on|at ..1 AGENT
        @:poor ..1 documentation|testing|coding|cabling|labelling|configuration|monitoring|maintenance|security|design|code|wiring|practices|support|service|advice|instructions ..2 by|from|at ..1 AGENT
        @poor|bad|lax|terrible|sloppy|lousy|amateurish|shoddy|appalling|abysmal ..1 security|opsec|infosec|cybersecurity
        poor|bad|weak|lax|inadequate|insufficient|sloppy|terrible quality|change|access|version|configuration|cost|internal|management|password ..1 @control|controls|assurance
        AGENT @'s ..2 :poor ..1 :conduct
        his|her|their|our|your @:poor ..1 :conduct !of|time|times
        poor|bad|terrible|awful|horrible|lousy|lax|weak|sloppy|shoddy|slack|inadequate|insufficient|deficient|careless|unsound|questionable|dubious|substandard|reckless|irresponsible|appalling|abysmal|immature|non-existent|unprofessional|slipshod|slapdash|unsafe|stupid|foolish|unwise|ill-advised|risky|substandard|unhealthy|inconsistent :practice_of? :practice_of? @:practice !tool|tools|node|system|software|api|plane|console|of|between|to
        poor|bad|terrible|awful|horrible|lousy|stupid|foolish|silly|unwise|ill-advised|sloppy|shoddy|careless|reckless|irresponsible|ill-considered|ill-judged|misguided|unprofessional|atrocious|abysmal|appalling|inept|questionable|dubious|inexcusable|baffling|lax|premature|slapdash|weak|chaotic|disorganised|disorganized|uncoordinated|bungled|botched|belated|half-hearted|muddled :practice_of? @decision|decisions|judgements|judgments|choices|planning|preparation|workmanship|craftsmanship|conduct|attitude|behaviour|behavior|follow-through|diligence|thinking|reasoning|project-management|craft|form|decision-making|handover|hand-over|airmanship !tree
        bad|poor|terrible|awful|wrong|lousy|shocking @call by|from|of|on|, ..2 AGENT
        bad|poor|terrible|awful|wrong|lousy|shocking @call to :care_base|keep|leave|let|deploy|restart|roll|ship|go|run|skip|push|merge|reboot|fail|cut|make|take|hold|fix
        bad|poor|terrible|awful|lacking|little|no|insufficient|inadequate @communication|communications|coordination|collaboration|cooperation between|among|with ..2 :role|:team|departments|sites|people|offices|parties|us|we
        was|is|were|been|be|such|just|frankly|simply a|an|the ..1 :poor ..1 @decision|idea|choice|call|move|judgement|judgment|plan !from|stack|site
        it was|is :degree* @unwise|foolish|stupid|reckless|irresponsible|naive|careless|silly|imprudent|negligent|short-sighted|inexcusable|unforgivable|unacceptable|irresponsible|madness|folly of|to|that
        was|were|been|long ..1 @neglected
        @lax|slack|sloppy|slipshod|careless|shoddy ..2 controls|security|oversight|procedures|policies|enforcement|attitude|supervision|checks|handling|administration|bookkeeping|hygiene|access !cannon
        @decision|choice ..10 was|were|proved :degree* questionable|wrong|poor|unwise|flawed|premature|hasty|misguided|bad|reckless|irresponsible|foolish|stupid|naive|careless|ill-advised|short-sighted
        change|changes|fix|migration|commit|rollout|review|work|deploy|deployment|installation|cabling|patch|release|approach|rollback|switch|restart was|were|felt|looked :degree* @sloppy|rushed|half-baked|amateurish|hasty|ill-timed|slapdash|shoddy|careless|botched|bungled|half-hearted
        approval|decision|rollback|release|launch|deploy|merge|failover|switch|announcement|closure|sign-off|choice|move|restart|restore ..6 was|were|is ..2 @premature|hasty|ill-timed|rushed|unwise|ill-advised|short-sighted|shortsighted|ill-considered|careless|reckless
        design|plan|idea|approach|assumption|estimate|choice|decision|call|fix|script|setup|schedule|timing was|were|is ..2 @naive|lazy|reckless|sloppy|hasty|half-baked|wishful|misguided|dumb|stupid|foolish|amateurish|cavalier|crazy|insane|madness|mad|nuts|idiotic|silly|unwise|rash
        @proved|proven|proves|turned ..1 to|out? ..1 be? ..2 a? ..1 mistake|blunder|misjudgement|misjudgment|miscalculation|folly|unwise|costly|fatal|disastrous|ill-advised|misguided|foolish|naive|illusory
        @fatal|costly|grave|cardinal|unforced|elementary|schoolboy|inexcusable|unforgivable mistake|misjudgement|misjudgment|blunder|oversight|omission|decision|assumption
        """,
        hit="Poor security practices at the depot let the keys out.",
        sound="The choice of the node was the scheduler's.",
        unless="negated future question attackers denied-inside no-verdict",
    ),
    Row(
        """
        @:peoples_work|attitude|tone|demeanour|manners|timing|follow-up|reviewing ..2 was|were|is|are|has|have been? !made|taken ..1 :degree* :bad_work
        AGENT @'s ..2 workmanship|handling|conduct|performance|grasp|command|behaviour|behavior|attitude|approach|judgement|judgment|preparation|planning|stewardship|supervision|leadership|communication|response|reaction|treatment|coordination|vigilance|competence|understanding|knowledge|discipline|professionalism|diligence|airmanship|seamanship|housekeeping|paperwork|timekeeping|record-keeping|work|cabling|wiring|code|monitoring|testing|security|practices|standards|support|control|controls|management|service|staffing|culture|documentation ..6 was|were|is|are|fell|falls|left|leaves|leave|proved|verged|bordered|defies !made|taken ..2 :unkind|:bad_work|below|beneath|belief|desired|wanting|lot
        our|their|his|her ..1 response|reaction|handling|communication|communications|planning|preparation|coordination|testing|follow-up|escalation|support|supervision|management|judgement|judgment|leadership|reviewing|discipline|decision|decisions|organisation|organization|staffing|handover|work|attitude|conduct|behaviour|behavior|approach ..4 was|were|is|has|have been? !made|taken ..1 :degree* @:bad_work
        @their|his|her ..2 monitoring|security|documentation|infrastructure|code|system|systems|staffing|controls|processes|process|service|software|api ..4 was|were|is|are ..1 :bad_work
        :conduct|:practice|:peoples_work|testing|tone|service|staffing|monitoring ..4 by|of|from|at|in|within|among ..1 AGENT ..6 was|were|is|are|has|have|had been? :degree* @:bad_work
        :conduct|:practice|:peoples_work|testing|tone|service|staffing ..4 by|of|from|at ..1 AGENT was|were|is , ..6 , @:bad_work
        :conduct|:practice|tone|support by|of|from|at|in ..1 AGENT ..8 @left|leaves|fell|falls|bordered|beggars ..2 much|lot|something|short|below|belief|to
        work|service|support|performance|conduct|response|standard ..6 has|was|is|been|were|fell|falls ..3 @unsatisfactory|substandard|sub-standard|below-par|unprofessional|deplorable|amateurish|underwhelming|unworthy
        workmanship|conduct|performance|standard|standards|handling|work ..4 @below|beneath the|any ..2 standard|standards|level|mark|expectations|par
        @fell|falls|fall|fallen ..2 below|beneath|short ..1 of? the|any|our ..2 standard|standards|mark|expectations|expected
        @leave~ ..1 a? much|lot|something|plenty ..1 be? to desire|desired|be
        @sloppy|shoddy|slipshod|slapdash|hasty|careless|hurried|rushed|half-hearted|botched|bungled|cursory|perfunctory|superficial handover|hand-over|handoff|work|cabling|labelling|review|deploy|deployment|migration|rollout|cleanup|clean-up|coding|installation|job|testing|change|fix|restart|merge|rollback|preparation|maintenance|upgrade|attempt|glance|look|check|inspection|reading
        late|slow|delayed|belated|tardy|sluggish|hesitant|lukewarm|confused @response|reaction|escalation|reply|decision|communication|acknowledgement|handover by|from|of|at|on|in|and ..3 AGENT
        ^ @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|naive|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
        a|some|such|more|another|this|that|the @lazy|sloppy|careless|shoddy|clumsy|hasty|slapdash|amateurish|reckless|slipshod|botched|half-baked|crude|thoughtless ..4 by|from ..2 AGENT
        ^ @sloppy|lazy|careless|shoddy|clumsy|slapdash|amateurish|slipshod|hasty ..1 pr|prs|review|reviews|commit|merge|config|code|work|coding|deploy|cabling|change|handover|query|script|job|engineering|testing|copy-paste|thinking|patch
        @sloppier|lazier|shoddier|clumsier|dumber ..1 review|reviewer|fix|rollback|code|handover|communication
        AGENT 's ..1 @needless|rash|hasty|reckless|careless|unnecessary|ill-timed|clumsy|botched|premature|impatient|thoughtless|unwise|belated|half-hearted|sloppy|misguided|misplaced|blind|stubborn|casual|cavalier|lax|late|poor|bad|terrible|foolish|silly|unilateral|overhasty|unthinking|lacklustre|lackluster|dismissive|repeated|itchy !time|times|data|path|start|query|disk|link|requests
        AGENT 's @assumption|belief|presumption|certainty|insistence|guess|conviction|idea ..16 proved|turned|was|were ..3 wrong|mistaken|false|unfounded|baseless|misplaced
        """,
        hit="The coordinator's handling of the outstations was poor.",
        sound="The coordinator's handling of the outstations was recorded in the log.",
        unless="negated question quoted-as attackers future denied-inside",
    ),
    Row(
        """
        :affair ..6 handled|managed|mismanaged|communicated|coordinated|co-ordinated|planned|executed|prepared|organised|organized|conducted|run|dealt|rehearsed|staffed|led|timed|supervised|explained ..3 @:badly|unsatisfactorily
        @poorly|badly|sloppily|carelessly|shoddily|inadequately|atrociously|terribly|hastily|incompetently|ineptly|amateurishly|haphazardly|hurriedly|woefully|insufficiently|awfully|appallingly|lazily|crudely|abysmally|superficially :craft !nodes
        :craft @:badly by ..2 AGENT
        @ill thought|conceived|considered|advised|judged|prepared|planned|timed
        @ill-thought|ill-thought-out|ill-planned|ill-managed|ill-coordinated|ill-executed|ill-supervised|ill-disciplined|ill-timed|ill-fated|misconceived|half-finished|half-done|half-tested|half-cooked|under-tested|undertested|ill-informed
        was|were|been|got|being @botched|bungled|fumbled|mishandled|mismanaged|fluffed|muffed|bodged|messed|bollixed|fudged|flubbed
        was|were|been|got|being|get|gets|is ..1 @nodded|waved|rushed|hurried|rammed|whisked|bounced|railroaded|hustled|squeezed|forced|pushed through|out|past !of|port|the|to
        was|were|been|being|is|felt ..1 @rushed|hurried .|,|and|by|because|for|in|at|due|into
        was|were|been|is ..4 in ..1 a|great|some|such|undue|too @rush|hurry|haste !hour|hours
        :affair|bridge|meeting|room|process ..2 was|were :degree* @chaotic|shambolic|disorganised|disorganized|uncoordinated|haphazard|amateurish|unprofessional|shoddy|slapdash|sloppy|half-hearted|leaderless|amateurish
        merely|barely|hardly|only ..1 @skimmed|glanced|eyeballed
        given|gave|took|cast a|only ..1 @cursory|quick|perfunctory|superficial|passing glance|look|read|review|check|skim
        @mismanagement|mishandling|bungling|botching of|by
        was|were|is|are ..2 a|the|mere|pure|only|but|an ..1 @formality|farce|sham|fig-leaf|afterthought|charade|pretence|rubber-stamp|box-ticking|rubber|disgrace|embarrassment|shambles|travesty|mockery|scandal|outrage|fiasco|debacle|joke|whitewash|cover-up !from|about|of|between|in
        corners|corner were|had|are|have ..1 @cut
        @neglected|abandoned|forgotten|ignored|mistreated|starved by ..2 owner|owners|its
        """,
        hit="The cutover was handled badly.",
        sound="The cutover was managed by the release train.",
        unless="negated question attackers future by-system denied-inside",
    ),
    Row(
        """
        :past ..6 @badly|poorly|terribly|dreadfully|miserably|atrociously|ineptly|appallingly|disastrously|abysmally|shamefully|wretchedly|wrongly !needed|hurt|injured|affected|hit|missed|damaged|fragmented
        @failed|failing|fails|fail ..1 :degree* miserably|badly|completely|utterly|spectacularly|dismally|abjectly|you|our|us|users|customers|everyone|patients|them
        I|we|i @failed .|,|!|again|here|this|at
        @reacted|responded|escalated|answered|replied|acted ..2 slowly|late|sluggishly|slow
        performed|communicated|responded|reacted|acted|coordinated|behaved|escalated|handled ..4 @inadequately|unprofessionally|inappropriately|irresponsibly|hastily|rashly|selfishly|negligently|foolishly
        took|take|takes|taken|taking|spent|spend|spending|lost|wasted ..1 :degree* @too|longer|forever|ages|excessively|inordinately|unreasonably ..2 long|much|many|usual|needed|necessary|to|hours
        @wasted|squandered|frittered|wasting|squandering !no ..6 hour|hours|minutes|time|day|days|afternoon|morning|chance|night|energy|week|weeks|effort|opportunity
        lost|lose|wasted|spent|losing ..1 @precious|valuable|critical|crucial ..1 time|minutes|hours|chance
        @wasted ..4 chasing|arguing|looking|debugging|waiting|on|with|debating
        @too ..1 early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|loosely|willingly|trustingly|literally|slowly !to|for|as
        @too ..1 busy|proud|lazy|eager|quick|keen|trusting|junior|inexperienced|slow|stubborn|timid|shy|cocky|clever|tired|green|hasty|late|fixated|weak|disorganised ..1 to|for|with|about|on|by|in|.
        so|too ..1 @focused|fixated|focussed|intent|busy|preoccupied|sure|certain|convinced on|with|that|to|of|about
        @rushed|hurried|pushed|forced|rammed|waved|nodded|squeezed|bounced|pushing|rushing|forcing ..6 through !the|a|firewall|proxy|tunnel
        @rush~|hurried|hastened|hurry~ into|out|ahead|it|the|through|past|a|his|her|their
        in ..1 such? a|his|her|their|great|the @haste|hurry|rush
        made|make|took|take|making|taking a|an|the|some|several|many ..1 :poor ..1 @decision|decisions|idea|choice|choices|call|calls|move|judgement|judgment
        did|do|does|made|make|doing a|an ..1 :poor @job|work|impression
        made|make|makes|making ..4 @worse by|with|.|!
        not|never|hardly|barely ..2 take|took|taking|taken ..6 @seriously|seriousness
        not|never ..2 @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized
        @prioritise|prioritising|prioritised|prioritize|prioritizing|prioritized|rewards|rewarded|rewarding|values|valued|favoured|favored|favours|favors|chose|chooses|prized speed|convenience|cost|costs|features|savings|deadlines|comfort|price|delivery|growth|revenue|velocity|profit
        @put|puts|placed|valued|ranked|putting|prioritising|prioritized|prioritised|prioritizing|chose|choosing|favoured|favored|preferred ..5 above|before|over|ahead ..1 safety|quality|reliability|security|testing|everything|stability|resilience|customers|users|caution|maintenance|correctness|operations|uptime
        @treated|treats|treating|treat|saw|regarded ..4 as|like|with ..2 toy|playground|joke|afterthought|formality|optional|nuisance|game|sandbox|suggestion|inconvenience|low|contempt|chore|suspicion|indifference
        """,
        hit="The coordinator handled the affair rather poorly.",
        sound="The disk was badly fragmented, and we had planned for it.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        @took|take|takes|taken AGENT ..1 too|far|way|much|ages|forever|unreasonably|inexcusably ..2 long|to|much|time
        @cut|cutting|cuts|skimped|scrimped ..2 corners|corner|on
        took|take|taking|takes a|an|the|some|every|many ..2 @gamble|shortcut|shortcuts|short-cut|short-cuts|liberties|liberty
        took|take|taking|takes @shortcuts|liberties|chances|risks
        take~ the ..1 @easy|lazy|quick|cheap way|route|road|option
        take~ ..1 @sweet time
        take~ no|little|scant @notice|heed|interest|care
        take~ a ..2 @view|approach of|to|towards
        took|take|taking ..4 @granted|gospel|trust|faith !store|anchor
        jump~|leap~|rush~ to ..2 @conclusions|conclusion|judgement|blame
        out of ..2 @depth|league|element
        in over ..2 @head|heads|depth
        on|off|at|of|by|using|under his|her|their|its @own ..1 authority|bat|initiative|whim|say-so|accord|hook|devices|judgement|steam
        without ..2 @authorisation|authorization|authority|permission|clearance|mandate|sanction|asking|consulting
        exceed|exceeded|exceeding|overstep|overstepped|overstepping|outside|beyond ..2 @authority|mandate|remit|brief|powers|competence|bounds
        @ignoring|ignored|ignores|ignore|disregarded|disregarding|flouted|flouting|defied|violated|violating|breached|bent|broke|breaking|bypassed|circumvented|sidestepped|sidestepping|skirted|flaunted|overrode|overriding|dismissed|overruled|brushed|shrugged ..6 rule|rules|policy|policies|procedure|procedures|protocol|guideline|guidelines|process|advice|runbook|instruction|instructions|checklist|warning|warnings|safeguards|norms|freeze|convention|conventions|orders|standards|requirement|requirements|interlock|objections|pleas|concerns|doubts|colleagues|experts|alarm|alarms
        :past|push~|deploy~|merge~|continue~ ..8 @regardless|nonetheless|unseen
        @refused|refuses|refusing|declined ..1 to ..1 :care_base|listen|help|cooperate|admit|engage|answer|acknowledge|believe|accept|take|look|share|provide|respond|investigate|escalate|roll|fund|pay|spend|approve|budget|invest|replace|upgrade|patch|fix|test|hire|staff|wait|stop|learn|change|own|budge|read|hand|release|join
        @insist~ on !a
        kept|keeps|started|began|continued|starts? @blamed|blames|blaming|blame each|one|everyone|others|our|the|us|other|everybody !free|less
        point~ ..1 @fingers|finger
        @lied|lying|lies ..1 about|to
        @cheat~|pretend~|concealed|feigned|fibbed|bluffed|fudged|stonewalled|misled|withheld|hoarded|hushed|suppressed
        @hid|hides|hiding|hide ..2 behind|from|under|it|that
        kept|stayed|remained|keeping|stay|keep @silent|quiet|mum
        kept|keep|keeps|keeping|left|leave|leaves|leaving ..3 in the @dark|cold
        kept|keep|keeps|keeping ..4 to @himself|herself|themselves|itself|rug
        @improvised|experimented|dabbled|toyed|gambled|gambling|tinker~|fiddle~|meddle~|messing|mess~|fool~|monkey~|muck~|play~ ..1 around|about|with|on|in !a|book|back
        @guessing|guessed|guesswork instead|rather
        @distracted|preoccupied|engrossed by|with|and|in
        @tired|exhausted|fatigued|sleepy|hungover|bored|drunk ..2 and ..6 not|typed|deleted|pulled|missed|did|ran|hit|entered|pressed|clicked|mis-typed
        @sleep~ through|in !the|mode
        @overslept|overpromised|overreached|overplayed|overstated|oversold|overhyped|underperformed|overtrusted|underdelivered
        @simply|merely|blindly|mindlessly ..1 clicked|clicks|swiped|approved|pressed|merged|signed|forwarded|closed|assumed|guessed|hoped|ignored
        just @assumed|guessed|hoped|ignored
        just @clicked|clicks|hit|pressed ok|yes|approve|accept|merge|next|confirm
        @clicked|clicking|clicks away|through|past|yes ..4 warning|warnings|prompt|prompts|dialog|confirmation|without|it|banner
        @fell|fall|falling|falls|fallen for ..5 phishing|phish|scam|trick|trap|bait|email|mail|ruse|ploy|lure|hoax
        had|has|have|used|using|chose|kept|set ..1 weak|guessable|trivial|default|obvious|same|shared @password|passwords|passphrase
        @bypassed|circumvented|skipped|disabled|dodged ..4 to ..1 save|make|meet|please
        decided|chose|opted|preferred|wanted|elected|trying|tried to ..1 @save|skimp|economise|economize ..1 money|time|cost|costs|effort|on|a
        not ..1 do|did|done|doing a|an|our|their|the ..1 @good|great|better|proper|decent|adequate|thorough|sufficient|best job|work
        @decided|chose|elected|opted|preferred to ..1 skip|ignore|gamble|guess|hope|cut|bypass|downplay|hide|look|pretend|disregard
        not ..1 @rise|rose|live|step to|up
        fall~ ..1 @short of
        not|never ..1 do|done|did ..1 @homework|job|due|duty|bit|part
        @tolerated|condoned|indulged ..2 this|it|such|these|sloppy|bad|poor|risky
        @pressured|pressurised|pressured|bullied|bullying|browbeat|badgered|nagged|coerced|harried the|us|our|her|him|them|engineers|into|people|every
        """,
        hit="Ravi took a shortcut and edited the live file.",
        sound="The proxy took a shortcut through the second switch.",
        who=Who.HUMAN,
        unless="negated-blame future conditional attackers question",
    ),
    Row(
        """
        rules|rule|procedure|procedures|policy|policies|process|runbook|guideline|guidelines|instructions|freeze|checklist|regulations|warning|warnings|advice|concerns|objections|alarms|alerts ..5 was|were|been ..1 @ignored|violated|flouted|broken|breached|disregarded|circumvented|bypassed|sidestepped|dismissed|brushed|overruled|laughed|downplayed
        @against ..2 advice|policy|recommendation|recommendations|instructions|orders|wishes|protocol|procedure|agreement|convention|guidance|guidelines
        @against ..3 the|every|all|better ..1 rule|rules|book|judgement|judgment|knowledge|advice|warnings|odds|reason
        in @violation|breach|contravention|defiance of ..3 policy|procedure|rule|rules|process|agreement|freeze|guidelines|standard|protocol|instructions|regulations|law
        @violated|violating|breached|flouted ..4 requirement|requirements|regulation|regulations|law|laws|contract|agreement
        @contrary to ..4 policy|procedure|rules|process|agreement|guidelines|instructions|advice|protocol|practice|agreed
        was|were|been @told|warned|advised|instructed|reminded ..1 twice|repeatedly|several|often|many|explicitly|frequently|expressly ..1 times|not|to|about|and|that|of|before|against|.
        @unapproved|unsanctioned|unannounced|uncoordinated|unreviewed|unsupervised|unauthorised|unauthorized|undisclosed change|changes|deploy|deployment|restart|migration|maintenance|push|merge|fix|script|release|edit|experiment|tinkering|upgrade|patch|commit|work|reboot|test
        communication|coordination|collaboration|information ..1 @gap|gaps|breakdown|breakdowns|lapse|lapses|mix-up between|among|with|within|in ..2 :role|:team|departments|sites|people|shifts|offices|parties|us|we|them|organisations|organizations|business
        @breakdown|gap|lapse ..1 in|of ..1 communication|communications|coordination|collaboration|teamwork !channel|node|protocol|bus|link
        failure|breakdown|lapse|lapses|failures of|in ..1 @leadership|discipline|judgement|judgment|common|supervision|nerve|imagination|duty|oversight|governance|professionalism|ownership|care|diligence|concentration|attention|responsibility
        @organisational|organizational|institutional|managerial|corporate|bureaucratic failure|failures|failing|failings|shortcoming|shortcomings|dysfunction|inertia|neglect
        @massive|colossal|epic|monumental|abject|big fail|failing .|,|on|by|of|and
        @miscommunication|non-communication|infighting|politics|rivalry|squabbling|finger-pointing|bickering|turf between|among|by|with|inside|within|war|and|over|instead|while
        behaviour|behavior|conduct|attitude|response|work|service|handling|approach|performance|tone ..5 is|was|are not|hardly|never ..1 @acceptable|tolerable|tolerated|excusable|professional|defensible|good
        not ..1 my|our|their|his|her|your ..1 @queue|job|problem|department|remit|turf "|”|, ..6 answer|answered|said|reply|replied|was|told|attitude|response
        @said|says|claimed|answered|replied|insisted|decided|told|argued|answer|maintained|saying|declared ..8 not|nobody ..1 their|his|her|its|theirs problem|job|queue|department|business|concern|remit|turf|task|area|ticket
        @reuse~|re-used|re-use|recycled ..4 password|passwords|passphrase|credentials
        had ..2 @advised|warned|cautioned ..2 against
        installation|work|workmanship|code|cabling|documentation|translation|repair|job|support|script|patch|report|analysis|labelling ..3 of ..1 poor|low|shoddy|bad|inferior|substandard|terrible|abysmal|appalling|questionable|dubious @quality|standard
        spent|wasted|lost ..3 @arguing|debating|bickering|squabbling|blaming|quarrelling|pointing
        was|were|is not ..2 sufficiently|adequately|properly|well|appropriately @protected|secured|hardened|supervised|trained|briefed|staffed
        @insufficiently|inadequately|poorly|badly|barely protected|secured|safeguarded|supervised|staffed|guarded
        poor|bad|weak|rotten|patchy ..1 track|safety|maintenance @record
        did|does|do|doing a|an ..1 @poor|bad|terrible|lousy|awful|dreadful|horrible|miserable|sloppy|half-hearted job|work ..1 communicating|telling|informing|explaining|planning|testing|reviewing|documenting|managing|handling|coordinating|keeping|on|with
        support|helpdesk|service-desk|desk ..1 was|were|is :degree* @unhelpful|clueless|rude|dismissive|incompetent|useless|arrogant
        their|his|her|'s ..2 is|was|were|are ..1 a|an|just|pure|complete ..2 @mess|garbage|rubbish|joke|nightmare|crap|shambles|disgrace|disaster
        @sloppy|shoddy|slapdash|chaotic|lousy|amateurish|haphazard|cavalier ..1 process|processes|engineering|culture|habits|organisation|organization|operation|standards|procedures|practice|practices
        quick|dirty|ugly|horrible|nasty|cheap ..1 @hack|kludge|bodge ..2 by|that|which|from|of ..1 AGENT
        quick and @dirty
        at|in|past|talked @cross-purposes|loggerheads|silos
        cobbled|thrown|slapped|hacked|bodged|lashed|flung @together
        @bodge|bodged|kludged|jury-rigged|jerry-rigged|gerry-built|jerry-built
        @half-listened|half-read|skim-read|cargo-culted|cargo-cult|groupthink|box-ticking|penny-pinching|empire-building|corner-cutting|rubber-stamping|rubber-stamp|rubber-stamped|rubberstamped|buck-passing|back-covering|heroics|scapegoating|rubberstamping
        @blind faith|trust|obedience|optimism|belief|confidence in|of|that|and|on|.|,
        wishful|magical|lazy|muddled|woolly @thinking
        let|left ..6 @slide|slip|rot|drift|fester|lapse|decay|gather !gradually|the|window
        """,
        hit="The route was changed against the advice of the vendor.",
        sound="The patch was tested over and over.",
        unless="negated-blame future attackers question by-system",
    ),
    Row(
        """
        @preferred|chose|opted|favoured|favored|picked|prefers|prefer ..6 over|rather|instead|to than|of? :ing|maintenance
        @kept ..1 ignoring|pushing|pressing|retrying|trying|insisting|saying|clicking|typing|changing|denying|restarting ..6 even|despite|although|without|instead|anyway|though|long
        @owe|owes|owed ..3 an|our ..1 apology|explanation
        @persisted in|with
        @ignored|ignores|ignoring|disregarded|dismissed ..6 email|emails|mail|mails|request|requests|report|reports|ticket|tickets|ping|pings|message|messages|calls|question|questions|complaint|complaints|feedback|page|pages|reminder|reminders|alert|alerts|symptoms|signs
        @cheaped|skimped|scrimped out|on
        @deluded|deluding|fooled|fooling|kidded|kidding|lulled|lulling ourselves|himself|herself|themselves|itself|us
        was|were|is|are|been ..2 @asleep and|when|while|during|for|instead|,|through
        was|were|is|are|been ..2 @napping|dozing|daydreaming|slacking|goofing|snoozing|skiving|slumbering|drunk|hungover|bored
        @argued|quarrelled|squabbled|bickered|debated|fought|arguing|debating|bickering|squabbling|quarrelling ..4 while|for|instead|over|about|rather
        @overrule~|steamroll~|steamrollered|bulldoze~|strong-arm~|browbeat ..2 the|our|us|him|her|them|every|all|objections
        @assumed ..6 someone|somebody|others|everyone else
        @thought|think|figured|reckoned|assumed nobody|no|none ..1 would notice|mind|care|know
        @assumed|took|believed|trusted|relied ..8 without checking|asking|verifying|testing|looking|question
        made|make|makes ..1 @excuses
        change~ ..2 @mind|tune|story three|several|twice|again|too
        @saw|felt|see|feel no need|urgency|reason|point to|in|for
        not ..1 feel|see|deem|consider|think|find it ..1 @necessary|needed|worth|worthwhile|fit|important
        not|never ..1 @find|found the time to|for
        @let ..1 :possessive? ..1 users|customers|everyone|everybody|us|them|colleagues|people|team down
        @ran|rushed|charged|dived|dove|waded|jumped|leapt|plunged|barged|stormed|blundered ..1 headlong|headfirst|straight|right|in|blindly|around|ahead into|with|without|like|where|before|first
        ran|rolled|pressed|pushed|went|ploughed|charged|carried|forged|steamed ahead|on ..2 @without|against|despite|regardless|anyway
        @lost|lose|losing|loses ..2 plot|thread|run|will|nerve|overview|oversight|control|focus|touch|composure|situational|interest|heart|patience
        @struggled|struggles with|to ..1 basic|simple|grasp|comprehend|cope
        @never|rarely|seldom answers|replies|responds|listens|reads|documents|tests|checks|tells|asks|learns|cares|bothers|communicates|follows|apologises|apologizes|updates|picks|admits
        @always|constantly|forever|perpetually|habitually|routinely|invariably ..1 late|forgets|breaks|breaking|ignores|ignoring|skips|skipping|cuts|cutting|blames|blaming|rushes|rushing|pushes|complains|complaining|overpromises|leaves|leaving|misses|missing|forgetting|last
        @abdicated|abdicating|shirked|shirking|ducked|dodged|evaded ..3 responsibility|responsibilities|duty|duties|accountability|question|questions|buck|decision
        @lacked|lacks|lacking the|any|all|even|both ..3 training|ability|nous|experience|skills|skill|knowledge|competence|discipline|patience|will|willingness|courage|curiosity|sense|judgement|judgment|seniority|expertise|background|foresight|understanding
        @called|judged|played|timed|handled|read it|this|that|things ..1 wrong|badly|poorly|late
        had|was|were not ..1 @authorised|authorized|cleared|permitted|entitled|supposed|qualified|sanctioned|empowered to|for
        @gossiped|moaned|grumbled|whinged|sulked|snapped|yelled|shouted|ranted|sneered|scoffed|sniggered ..3 at|about|instead|while|rather|that
        act~|decide~|work~ ..2 on ..1 @hunch|whim|impulse|guess
        @cave~|caved in|to|under
        @gave|give|gives|giving up ..2 too|after|without|.|on
        @left|leaving|leaves|left ..6 in a|an ..2 mess|shambles|terrible|state|poor|sorry !of
        inherited|left ..2 a|the|with ..2 @mess|shambles|disaster|zoo
        out of ..1 @laziness|spite|ignorance
        without ..2 @thinking|caring ..1 about|of|through|twice|.|,
        used|uses|using ..2 personal account|laptop|email|phone|computer|device|machine ..4 for ..1 @convenience|speed|ease
        """,
        hit="Ravi persisted in the old plan.",
        sound="The proxy kept retrying for an hour.",
        who=Who.OTHER,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
        @despite|notwithstanding ..6 warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|signs|doubts|concerns|rule|rules|protests
        in @spite of ..6 warning|warnings|advice|freeze|policy|failing|red|objections|reminders|instructions|agreement|banner|sign|doubts|concerns|request
        on a @friday|saturday|sunday afternoon|evening|night|morning|at|,|.
        shortly|right|just|minutes ..1 before the @weekend|holidays
        for|after ..3 of @dithering|silence|denial|arguing|neglect|inaction|bickering
        for no ..1 good|apparent|obvious|particular|discernible|earthly|sensible|valid @reason
        without ..2 @regard to|for|of
        @too early|soon|fast|quickly|hastily|readily|eagerly|lightly|easily|freely|late !to|for|as
        out of ..1 @habit|impatience|laziness|convenience|pride|spite
        """,
        hit="Ravi merged despite the red build.",
        sound="The proxy kept retrying despite the errors.",
        who=Who.OTHER,
        of_clause=True,
        unless="negated-blame future conditional attackers reasoned question",
    ),
    Row(
        """
            @fell|falls|fallen ..4 short of
            not ..1 worked|acted|handled|dealt|proceeded ..2 @cleanly|carefully|properly|thoroughly|accurately|professionally|conscientiously|diligently
            not|never ..1 apply|applied|applying ..2 @mind|minds
        """,
        hit="Ravi fell well short of what we ask of a lead.",
        sound="The throughput fell short of the target by 4 %.",
        who=Who.HUMAN,
        unless="negated-blame future attackers question conditional",
    ),
    Row(
        """
            a|the|some|certain|general|this|of|such|that ..1 @slackness|laxity|laxness|sloppiness|indiscipline|nonchalance|offhandedness|slovenliness|heedlessness
            AGENT 's ..4 @fell|falls|fallen ..4 short of
        @lukewarm|half-hearted|perfunctory|cursory|desultory|superficial interest|effort|attempt|look|review|check|manner|reading|attention|inspection|examination|glance
        """,
        hit="A general laxity about labels had set in on the floor.",
        sound="A perfunctory ping is sent every minute.",
        unless="negated-blame future attackers question conditional present",
    ),
    Row(
        """
        got|grown|become|became|getting ..3 @too comfortable|relaxed|complacent|cosy|used
        not ..1 @looking|checking|reading|thinking ..1 what|where|which|who|at|before
        @looking|looked|look the other way
        @known|notorious|famous|renowned|infamous for :ing|his|her|their|its
        :past first and :past @later|afterwards
        @hogged|hogging|monopolised|monopolized
        with no|little|scant @regard|thought|consideration|respect for|to|of
        not have the @courtesy|decency|sense|presence|nerve|patience|discipline|wit|wits|foresight|humility|grace
        approved|given|merged|trusted|accepted|followed|copied|signed ..2 @blindly
        @brought ..3 upon|on himself|herself|themselves|itself
        has|have|had|with no ..1 @idea|clue|inkling whether|who|if|where|why
        """,
        hit="The night crew is known for skipping the last step.",
        sound="The valve is known for its noise.",
        who=Who.OTHER,
        unless="negated-blame future attackers reasoned question conditional",
    ),
)
